import type { Nodes, Parents, Root } from 'mdast';
import { CONTINUE, SKIP, visit } from 'unist-util-visit';
import type { VFileMessage } from 'vfile-message';
import type { Passage } from '../domain/site.ts';
import { isTagName, tagRules, type TagRule, type TagUse } from '../domain/tags.ts';
import type { Place } from './document.ts';
import type { Known } from './known.ts';
import type { Problem } from './problem.ts';
import type { ProseRules } from './prose.ts';
import { checkTag } from './tag.ts';
import { eachElement, readTree, type Element } from './tree.ts';

/** Where a passage stands, for its problems. */
export interface PassageSpot {
  path: string;
  subject: string;
  /** Turns a place in the passage into a place in the file. */
  placeOf: (place: Place) => Place;
  /** Which tags have a place in it: those in a line of text, those on a line of their own. */
  allows: readonly TagRule['place'][];
  /** What its numbers are held to; absent: typed numbers are allowed. */
  rules?: ProseRules | undefined;
}

const textNodes = ['text', 'emphasis', 'strong', 'inlineCode', 'link', 'mdxJsxTextElement'];
const bodyNodes = [
  'heading',
  'paragraph',
  'list',
  'listItem',
  'blockquote',
  'break',
  'table',
  'tableRow',
  'tableCell',
  'footnoteDefinition',
  'footnoteReference',
];

/** Reads Markdown with tags and checks every tag; the problems go into `problems`. */
export function readPassage(
  text: string,
  spot: PassageSpot,
  known: Known,
  problems: Problem[],
): Passage {
  const { path, subject, placeOf, allows, rules } = spot;
  const report = (place: Place | undefined, message: string) =>
    problems.push({ path, subject, message, ...placeOf(place ?? { line: 1, column: 1 }) });
  let tree: Root;
  try {
    tree = readTree(text);
  } catch (error) {
    const { reason, place } = error as VFileMessage;
    // Of an unclosed tag the parser knows the place and tells it in words only.
    const [, line, column] = /closing tag for `[^`]*` \((\d+):(\d+)-/.exec(reason) ?? [];
    const start = place !== undefined && 'start' in place ? place.start : place;
    const point = line === undefined ? start : { line: Number(line), column: Number(column) };
    report(point, `is not valid MDX: ${reason}${hintFor(reason)}`);
    return { tree: { type: 'root', children: [] }, tags: [] };
  }
  const inBody = allows.includes('block') || allows.length === 0;
  const allowed = new Set(inBody ? [...textNodes, ...bodyNodes] : textNodes);
  visit(tree, (node, _index, parent) => {
    for (const mistake of [...mistakesAt(node, parent, allowed, inBody), ...nestedIn(node)]) {
      report(node.position?.start, mistake);
    }
  });
  const tags: TagUse[] = [];
  eachElement(tree, (element) => {
    const { use, mistakes } = checkTag(element, known);
    if (use !== undefined && !allows.includes(tagRules[use.name].place)) {
      mistakes.push(`<${use.name}> has no place here; it stands in the body of an article`);
    }
    if (use !== undefined) tags.push(use);
    for (const mistake of mistakes) report(element.position?.start, mistake);
  });
  if (rules !== undefined) {
    eachText(tree, text, mayHoldNumbers, (written, start) => {
      for (const { text: number, index } of rules.typedNumbers(written)) {
        report(placeAt(text, start + index), typedNumber(number));
      }
    });
  }
  return { tree, tags };
}

function typedNumber(number: string): string {
  return `“${number}” is typed; print it by a tag, or wrap it in <Cite source="…"> (dates are written 29 January 2025; a name with digits goes into aliases of its record, or names of site.json)`;
}

/**
 * Calls back for each stretch of plain text and of code, as it is written, with blanks in place of
 * character references and of marks of notes.
 * @param skips whether the words of an element are left out.
 */
export function eachText(
  tree: Root,
  source: string,
  skips: (element: Element) => boolean,
  callback: (written: string, start: number) => void,
): void {
  visit(tree, (node) => {
    if (isElement(node) && skips(node)) return SKIP;
    const { start, end } = node.position ?? {};
    const isText = node.type === 'text' || node.type === 'inlineCode';
    if (isText && start?.offset !== undefined && end?.offset !== undefined) {
      const written = source.slice(start.offset, end.offset);
      callback(written.replaceAll(/&#?\w+;|\[\^[^\]]+\]/g, blank), start.offset);
    }
    return CONTINUE;
  });
}

function blank(text: string): string {
  return ' '.repeat(text.length);
}

/** Whether the words of an element have a source; an unknown element has its own line. */
function mayHoldNumbers({ name }: Element): boolean {
  return name === 'Cite' || name === 'Quote' || name === null || !isTagName(name);
}

/** Elements that a reader clicks, in which nothing else to click may stand. */
const clicked: ReadonlySet<string> = new Set([
  'Term',
  'ClaimRef',
  'ModelRef',
  'CompanyRef',
  'PersonRef',
]);

/** What stands inside a link, or a tag that is one, and would be a link or a button itself. */
function nestedIn(node: Nodes): string[] {
  if (node.type !== 'link' && !(isElement(node) && clicked.has(node.name ?? ''))) return [];
  const outer = node.type === 'link' ? 'a link' : `<${node.name ?? ''}>`;
  const inner: string[] = [];
  visit(node, (child) => {
    if (child === node) return;
    if (child.type === 'link') inner.push(`a link does not stand inside ${outer}`);
    if (isElement(child)) inner.push(`<${child.name ?? ''}> does not stand inside ${outer}`);
  });
  return inner;
}

function isElement(node: Nodes): node is Element {
  return node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement';
}

/** The name of the one tag of which a passage consists; undefined where there is more or none. */
export function onlyTag({ tree }: Passage): string | undefined {
  const [block, ...others] = tree.children;
  const parts = block?.type === 'paragraph' ? block.children : [block];
  const [part] = parts;
  if (others.length > 0 || parts.length !== 1 || part === undefined || !isElement(part)) {
    return undefined;
  }
  return part.name ?? undefined;
}

/** The line and column of a place in a text. */
export function placeAt(text: string, offset: number): Place {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}

/** What an editor can do about a sentence of the MDX parser; the first that fits. */
function hintFor(reason: string): string {
  const hints: [RegExp, string][] = [
    [/`!`/, 'comments are not allowed in content'],
    [/attribute/, 'attributes stand in straight quotes, and a tag ends with />'],
    [/before name/, 'write &lt; where “<” begins no tag'],
    [
      /closing tag/,
      'a tag that wraps words needs its end, such as </Cite>, and other tags end with />',
    ],
  ];
  const hint = hints.find(([pattern]) => pattern.test(reason))?.[1];
  return hint === undefined ? '' : `; ${hint}`;
}

/** What is wrong with one node where it stands; tags are checked by themselves. */
function mistakesAt(
  node: Nodes,
  parent: Parents | undefined,
  allowed: ReadonlySet<string>,
  inBody: boolean,
): string[] {
  if (node.type === 'root' || node.type === 'mdxJsxFlowElement') {
    const wrapsText = node.type !== 'root' && inBody && isTextTag(node.name);
    return wrapsText ? [`<${node.name ?? ''}> stands in a line of text`] : [];
  }
  if (/^mdxjsEsm$|Expression$/.test(node.type)) {
    return ['import, export and {expressions} are not allowed in content'];
  }
  if (!inBody && node.type === 'paragraph' && parent?.children.length === 1) return [];
  if (node.type === 'text' && /\[\^[^\]]+\]/.test(node.value)) {
    return [`the note ${/\[\^[^\]]+\]/.exec(node.value)?.[0] ?? ''} has no text in this article`];
  }
  if (!allowed.has(node.type)) return [`${node.type} has no place here`];
  if (node.type === 'heading' && (node.depth === 1 || node.depth > 3)) {
    return ['headings are ## or ###; the title is the only #'];
  }
  if (node.type === 'mdxJsxTextElement' && parent?.type === 'heading') {
    return [`<${node.name ?? ''}> does not stand in a heading`];
  }
  if (node.type === 'link' && node.title) return ['a link has no title; say it in the text'];
  if (node.type === 'link' && !/^(https?:|mailto:|#|\/(?!\/))/i.test(node.url)) {
    return [`a link begins with https:, http:, mailto:, / or # (found “${node.url}”)`];
  }
  return [];
}

function isTextTag(name: string | null): boolean {
  return name !== null && isTagName(name) && tagRules[name].place === 'text';
}
