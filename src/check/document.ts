import { parse as parseJson, type AnyNode, type MemberNode } from '@humanwhocodes/momoa';
import { LineCounter, isMap, isPair, isScalar, isSeq, parseDocument, type Node } from 'yaml';

/** A place in a file, both from 1. */
export interface Place {
  line: number;
  column: number;
}

/** Keys and positions from the top of a document down to a value. */
export type FieldPath = readonly PropertyKey[];

/** A parsed file: its value, and where each part of it stands. */
export interface Document {
  value: unknown;
  /** Where a field stands; the nearest parent that exists when the field is missing. */
  placeOf: (path: FieldPath) => Place;
  /** Where the key of a field stands, for keys that should not be there. */
  placeOfKey: (path: FieldPath) => Place;
}

/** Thrown for text that can’t be parsed. */
export class SyntaxProblem extends Error {
  override name = 'SyntaxProblem';
  readonly place: Place;

  constructor(message: string, place: Place) {
    super(message);
    this.place = place;
  }
}

/**
 * Parses JSON and keeps the places.
 * @throws {SyntaxProblem} at the first character that is no JSON.
 */
export function readJson(text: string): Document {
  let value: unknown;
  let body: AnyNode;
  try {
    value = JSON.parse(text);
    body = parseJson(text).body;
  } catch (error) {
    throw jsonProblem(text, error as Error);
  }
  refuseTwins(body);
  const find = (path: FieldPath, wantKey: boolean): Place => {
    let node = body;
    for (const [depth, step] of path.entries()) {
      if (node.type === 'Object') {
        const member = node.members.find(({ name }) => keyOf(name) === step);
        if (member === undefined) break;
        if (wantKey && depth === path.length - 1) return placeIn(member.name);
        node = member.value;
      } else if (node.type === 'Array') {
        const element = node.elements[Number(step)];
        if (element === undefined) break;
        node = element.value;
      } else break;
    }
    return placeIn(node);
  };
  return {
    value,
    placeOf: (path) => find(path, false),
    placeOfKey: (path) => find(path, true),
  };
}

function keyOf(name: MemberNode['name']): string {
  return name.type === 'String' ? name.value : name.name;
}

/** JSON allows a key twice and keeps the last; an editor would lose the first without a word. */
function refuseTwins(node: AnyNode): void {
  if (node.type === 'Array') for (const { value } of node.elements) refuseTwins(value);
  if (node.type !== 'Object') return;
  const seen = new Set<string>();
  for (const { name, value } of node.members) {
    const key = keyOf(name);
    if (seen.has(key)) throw new SyntaxProblem(`the key “${key}” stands twice`, placeIn(name));
    seen.add(key);
    refuseTwins(value);
  }
}

function placeIn({ loc }: AnyNode): Place {
  return { line: loc.start.line, column: loc.start.column };
}

/** Says where JSON ends to be JSON, and what an editor may have done. */
function jsonProblem(text: string, error: Error): SyntaxProblem {
  try {
    parseJson(text);
  } catch (parseError) {
    const { message, line, column, offset } = parseError as Error & Place & { offset?: number };
    const what = message.replace(/ \(\d+:\d+\)$/, '').replace(/\.$/, '');
    if (/end of input/i.test(what) || offset === undefined) return brokenOff(text);
    const hint = /,\s*$/.test(text.slice(0, offset))
      ? 'the comma before it is one too many'
      : 'a comma or a bracket before it may be missing';
    return new SyntaxProblem(`is not valid JSON: ${what}; ${hint}`, { line, column });
  }
  // The parser that keeps places allows a line end within a text, and JSON does not.
  const position = Number(/position (\d+)/.exec(error.message)?.[1] ?? text.length);
  const before = text.slice(0, position).split('\n');
  const place = { line: before.length, column: (before.at(-1) ?? '').length + 1 };
  return new SyntaxProblem(
    'is not valid JSON: a tab or a line end stands within a text; write \\t or \\n',
    place,
  );
}

function brokenOff(text: string): SyntaxProblem {
  const lines = text.split('\n');
  const place = { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
  return new SyntaxProblem('the file is empty or broken off', place);
}

/**
 * Parses YAML and keeps the places.
 * @param firstLine the line of the file in which the text begins, from 1.
 * @throws {SyntaxProblem} at the first mistake.
 */
export function readYaml(text: string, firstLine: number): Document {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  const [error] = document.errors;
  if (error !== undefined) {
    const what = error.message.split(' at line')[0] ?? error.message;
    const hint = /mapping|scalar/i.test(what)
      ? '; put text with a colon, a quote or a tag in quotes'
      : '';
    throw new SyntaxProblem(`is not valid YAML: ${what}${hint}`, placeAt(error.pos[0]));
  }
  const find = (path: FieldPath, wantKey: boolean): Place => {
    let node: Node | null = document.contents;
    for (const [depth, step] of path.entries()) {
      if (isMap(node)) {
        const pair = node.items.find(({ key }) => isScalar(key) && key.value === step);
        if (!isPair(pair) || !isScalar(pair.key)) break;
        if (wantKey && depth === path.length - 1) return placeAt(pair.key.range?.[0] ?? 0);
        node = pair.value as Node | null;
      } else if (isSeq(node)) {
        node = (node.items[Number(step)] as Node | undefined) ?? node;
      } else break;
    }
    return placeAt(node?.range?.[0] ?? 0);
  };
  return {
    value: document.toJS() as unknown,
    placeOf: (path) => find(path, false),
    placeOfKey: (path) => find(path, true),
  };
}
