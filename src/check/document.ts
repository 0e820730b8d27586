import { parse as parseJson, type AnyNode, type MemberNode } from '@humanwhocodes/momoa';
import { isMap, isPair, isScalar, isSeq, parseDocument, type Node } from 'yaml';
import { offsetInWriting, placesIn, type Place } from './writing.ts';

/** Keys and positions from the top of a document down to a value. */
export type FieldPath = readonly PropertyKey[];

/** A parsed file: its value, and where each part of it stands. */
export interface Document {
  value: unknown;
  /** Where a field stands; the nearest parent that exists when the field is missing. */
  placeOf: (path: FieldPath) => Place;
  /** Where the key of a field stands, for keys that should not be there. */
  placeOfKey: (path: FieldPath) => Place;
  /** Where a character of a field’s text stands, given by its offset in that text. */
  placeIn: (path: FieldPath, text: string, offset: number) => Place;
  /** Keys that stand twice in one object, of which only the last would count. */
  twins: readonly { key: string; place: Place }[];
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
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw jsonProblem(text, error as Error);
  }
  if (isDeeper(value, MAX_DEPTH)) {
    throw new SyntaxProblem(`is nested more than ${MAX_DEPTH} levels deep`, { line: 1, column: 1 });
  }
  const placeAt = placesIn(text);
  // Only what is wrong needs its place, and the tree of places is what takes time and memory.
  let top: AnyNode | undefined;
  const find = (path: FieldPath, wantKey: boolean): AnyNode => {
    let node = (top ??= parseJson(text).body);
    for (const [depth, step] of path.entries()) {
      if (node.type === 'Object') {
        // Of keys that stand twice the last one counts.
        const member = node.members.findLast(({ name }) => keyOf(name) === step);
        if (member === undefined) break;
        if (wantKey && depth === path.length - 1) return member.name;
        node = member.value;
      } else if (node.type === 'Array') {
        const element = node.elements[Number(step)];
        if (element === undefined) break;
        node = element.value;
      } else break;
    }
    return node;
  };
  return {
    value,
    placeOf: (path) => startOf(find(path, false)),
    placeOfKey: (path) => startOf(find(path, true)),
    placeIn: (path, value, offset) => {
      const { loc } = find(path, false);
      const written = text.slice(loc.start.offset, loc.end.offset);
      return placeAt(loc.start.offset + offsetInWriting(written, value, offset));
    },
    twins: keysWritten(text) > keysIn(value) ? twinsIn(find([], false)) : [],
  };
}

function keyOf(name: MemberNode['name']): string {
  return name.type === 'String' ? name.value : name.name;
}

/** More than any content needs, and few enough for what walks through it. */
const MAX_DEPTH = 50;

/** Whether a value is nested deeper than some levels. */
function isDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((part) => isDeeper(part, levels - 1));
}

/** How many keys stand in text that is valid JSON. */
function keysWritten(text: string): number {
  let keys = 0;
  for (const [, colon] of text.matchAll(/"(?:[^"\\]|\\.)*"(\s*:)?/g)) {
    if (colon !== undefined) keys += 1;
  }
  return keys;
}

/** How many keys a value has at all depths. */
function keysIn(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const own = Array.isArray(value) ? 0 : Object.keys(value).length;
  return Object.values(value).reduce<number>((keys, part) => keys + keysIn(part), own);
}

/** JSON allows a key twice and keeps the last; an editor would lose the first without a word. */
function twinsIn(node: AnyNode): { key: string; place: Place }[] {
  if (node.type === 'Array') return node.elements.flatMap(({ value }) => twinsIn(value));
  if (node.type !== 'Object') return [];
  const seen = new Set<string>();
  return node.members.flatMap(({ name, value }) => {
    const key = keyOf(name);
    const twin = seen.has(key) ? [{ key, place: startOf(name) }] : [];
    seen.add(key);
    return [...twin, ...twinsIn(value)];
  });
}

function startOf({ loc }: AnyNode): Place {
  return { line: loc.start.line, column: loc.start.column };
}

/** Says where JSON ends to be JSON, and what an editor may have done. */
function jsonProblem(text: string, error: Error): SyntaxProblem {
  try {
    parseJson(text);
  } catch (parseError) {
    const { message, line, column, offset } = parseError as Error & Place & { offset?: number };
    if (/end of input/i.test(message) || offset === undefined) return brokenOff(text);
    const [, token = '', character] = /token (\w+)|character (.+?) found/.exec(message) ?? [];
    const what = tokens.get(token) ?? character ?? 'this';
    return new SyntaxProblem(
      `is not valid JSON: ${what} does not belong here; ${hintBefore(text, offset)}`,
      { line, column },
    );
  }
  // The parser that keeps places allows a line end within a text, and JSON does not.
  const position = Number(/position (\d+)/.exec(error.message)?.[1] ?? text.length);
  return new SyntaxProblem(
    'is not valid JSON: a tab or a line end stands within a text; write \\t or \\n',
    placesIn(text)(position),
  );
}

/** Plain words for the parts of JSON. */
const tokens: ReadonlyMap<string, string> = new Map([
  ['LBrace', '{'],
  ['RBrace', '}'],
  ['LBracket', '['],
  ['RBracket', ']'],
  ['Comma', 'a comma'],
  ['Colon', 'a colon'],
  ['String', 'a text'],
  ['Number', 'a number'],
  ['Boolean', 'true or false'],
  ['Null', 'null'],
]);

/** What an editor may have done before the place at which JSON ends to be JSON. */
function hintBefore(text: string, offset: number): string {
  const before = text.slice(0, offset);
  if (/\d,\s*$/.test(before) && /^\d/.test(text.slice(offset))) {
    return 'a number has a point and no commas: 0.28, 200000';
  }
  if (/^(?:<{7}|={7}|>{7})/.test(text.slice(offset))) {
    return 'a merge left its marks; keep one of its two sides';
  }
  if (/^(?:\/[/*]|#)/.test(text.slice(offset))) return 'JSON has no comments; take it out';
  if (/,\s*$/.test(before)) return 'the comma before it is one too many';
  return /^[“”'‘’]/.test(text.slice(offset))
    ? 'texts and keys stand in straight quotes: "…"'
    : 'a comma, a quote or a bracket before it may be missing';
}

function brokenOff(text: string): SyntaxProblem {
  return new SyntaxProblem('the file is empty or broken off', placesIn(text)(text.length));
}

/**
 * Parses the YAML of front matter and keeps the places.
 * @param text the whole file.
 * @param start offset at which the YAML begins.
 * @param end offset at which it ends.
 * @throws {SyntaxProblem} at the first mistake.
 */
export function readYaml(text: string, start: number, end: number): Document {
  const placeInFile = placesIn(text);
  const placeAt = (offset: number): Place => placeInFile(start + offset);
  const yaml = text.slice(start, end);
  const document = parseDocument(yaml);
  // Astro’s own reader refuses what this one only warns of: an unknown tag.
  const [error] = [...document.errors, ...document.warnings];
  if (error !== undefined) {
    throw yamlProblem(error.message.split(' at line')[0] ?? error.message, placeAt(error.pos[0]));
  }
  const find = (path: FieldPath, wantKey: boolean): Node | null => {
    let node: Node | null = document.contents;
    for (const [depth, step] of path.entries()) {
      if (isMap(node)) {
        const pair = node.items.find(({ key }) => isScalar(key) && key.value === step);
        if (!isPair(pair) || !isScalar(pair.key)) break;
        if (wantKey && depth === path.length - 1) return pair.key;
        node = (pair.value as Node | null) ?? pair.key;
      } else if (isSeq(node)) {
        node = (node.items[Number(step)] as Node | undefined) ?? node;
      } else break;
    }
    return node;
  };
  const startOfNode = (node: Node | null): Place => placeAt(node?.range?.[0] ?? 0);
  return {
    value: valueOf(document, placeAt(0)),
    placeOf: (path) => startOfNode(find(path, false)),
    placeOfKey: (path) => startOfNode(find(path, true)),
    placeIn: (path, value, offset) => {
      const [from = 0, to = 0] = find(path, false)?.range ?? [];
      return placeAt(from + offsetInWriting(yaml.slice(from, to), value, offset));
    },
    twins: [],
  };
}

/** The value of a document; an alias may lead nowhere, or to too much. */
function valueOf(document: ReturnType<typeof parseDocument>, place: Place): unknown {
  try {
    return document.toJS() as unknown;
  } catch (error) {
    throw yamlProblem((error as Error).message, place);
  }
}

function yamlProblem(what: string, place: Place): SyntaxProblem {
  const hints: [RegExp, string][] = [
    [
      /unexpected scalar/i,
      "; a quote ended the text before it; an apostrophe in single quotes is written twice: ''",
    ],
    [/mapping|scalar|implicit key/i, '; put text with a colon, a quote or a tag in quotes'],
    [/alias|anchor|tag/i, '; put text that begins with *, & or ! in quotes'],
    [/tab/i, '; lines begin with blanks'],
  ];
  const hint = hints.find(([pattern]) => pattern.test(what))?.[1] ?? '';
  return new SyntaxProblem(`is not valid YAML: ${what}${hint}`, place);
}
