import type { Nodes, Root } from 'mdast';
import type { VFileMessage } from 'vfile-message';
import type { Passage } from '../domain/site.ts';
import { isTagName, tagRules, type TagRule, type TagUse } from '../domain/tags.ts';
import type { KnownToProse } from './known.ts';
import { fromLastCheck } from './last-check.ts';
import { mistakesInMarkdown } from './markdown-rules.ts';
import { mistakeOf } from './mdx-error.ts';
import type { Problem } from './problem.ts';
import type { ProseRules } from './prose.ts';
import { straightQuotes } from './straight-quotes.ts';
import { checkTag } from './tag.ts';
import { eachElement, isElement, offsetOf, readTree, type Element, type Mistake } from './tree.ts';
import type { Place } from './writing.ts';

/** Where a passage stands, for its problems. */
export interface PassageSpot {
  path: string;
  subject: string;
  /** Where an offset of the passage stands in the file. */
  placeOf: (offset: number) => Place;
  /** Which tags have a place in it: those in a line of text, those on a line of their own. */
  allows: readonly TagRule['place'][];
  /** The page that prints it, from the root of the site; a link to `#…` leads there. */
  page: string;
  /** What its numbers are held to; absent: typed numbers are allowed. */
  rules?: ProseRules | undefined;
}

/** Reads Markdown with tags and checks every tag; the problems go into `problems`. */
export function readPassage(
  text: string,
  spot: PassageSpot,
  known: KnownToProse,
  problems: Problem[],
): Passage {
  const { path, subject, placeOf, allows, page, rules } = spot;
  const report = ({ message, offset }: Mistake) =>
    problems.push({ path, subject, message, ...placeOf(offset) });
  let tree: Root;
  try {
    tree = readTree(text);
  } catch (error) {
    report(mistakeOf(error as VFileMessage, text));
    return { text, tree: { type: 'root', children: [] }, tags: [] };
  }
  const isBody = allows.includes('block') || allows.length === 0;
  mistakesInMarkdown(tree, isBody, page, known).forEach(report);
  for (const { message, offset } of straightQuotes(tree, text)) {
    problems.push({ path, subject, message, ...placeOf(offset), severity: 'warning' });
  }
  const tags: TagUse[] = [];
  eachElement(tree, (element) => {
    const { use, mistakes } = checkTag(element, text, known);
    if (use !== undefined && !allows.includes(tagRules[use.name].place)) {
      const message = `<${use.name}> has no place here; it stands in the body of an article`;
      mistakes.push({ message, offset: offsetOf(element) });
    }
    const isTwice =
      use?.name === 'Chart' &&
      tags.some((tag) => tag.name === 'Chart' && tag.attributes.id === use.attributes.id);
    if (isTwice) {
      const message = '<Chart> has an id that a chart of this page has already';
      mistakes.push({ message, offset: offsetOf(element) });
    }
    if (use !== undefined) tags.push(use);
    mistakes.forEach(report);
  });
  if (rules !== undefined) {
    for (const stretch of stretchesOf({ text, tree })) {
      for (const { text: number, index } of stretch.hasSource ? [] : rules.typedNumbers(stretch)) {
        report({ message: typedNumber(number), offset: stretch.start + index });
      }
    }
  }
  return { text, tree, tags };
}

function typedNumber(number: string): string {
  return `“${number}” is typed; print it by a tag, or wrap it in <Cite source="…"> (dates are written 29 January 2025; a name with digits goes into aliases of its record, or names of site.json)`;
}

/** A stretch of plain text or of code. */
export interface Stretch {
  /** As it is written, with blanks in place of character references and of marks of notes. */
  written: string;
  /** Where it begins in what was read, from 0. */
  start: number;
  /** Whether it stands in an element that gives the source of its numbers. */
  hasSource: boolean;
  /** Whether a tag may stand around it: neither in a heading nor in a link. */
  takesTags: boolean;
}

/** All stretches of plain text and of code; of an unchanged text those of the last check. */
export const stretchesOf = fromLastCheck(
  ({ text }: Pick<Passage, 'text' | 'tree'>) => text,
  ({ text, tree }) => findStretches(tree, text),
);

function findStretches(tree: Root, source: string): Stretch[] {
  const found: Stretch[] = [];
  const read = (node: Nodes, outer: Pick<Stretch, 'hasSource' | 'takesTags'>) => {
    const inner = {
      hasSource: outer.hasSource || (isElement(node) && mayHoldNumbers(node)),
      takesTags: outer.takesTags && node.type !== 'heading' && node.type !== 'link',
    };
    const { start, end } = node.position ?? {};
    // Of an image readers are told the alternative text; the name of its file is no prose.
    if (node.type === 'image' && start?.offset !== undefined) {
      const from = start.offset + '!['.length;
      found.push({ ...inner, written: node.alt ?? '', start: from, takesTags: false });
    }
    const isText = node.type === 'text' || node.type === 'inlineCode';
    if (isText && start?.offset !== undefined && end?.offset !== undefined) {
      const written = source.slice(start.offset, end.offset);
      found.push({
        ...inner,
        written: written.replaceAll(/&#?\w+;|\[\^[^\]]+\]/g, blank),
        start: start.offset,
      });
    }
    if ('children' in node) for (const child of node.children) read(child, inner);
  };
  read(tree, { hasSource: false, takesTags: true });
  return found;
}

function blank(text: string): string {
  return ' '.repeat(text.length);
}

/** Whether the words of an element have a source; an unknown element has its own line. */
function mayHoldNumbers({ name }: Element): boolean {
  return name === 'Cite' || name === 'Quote' || name === null || !isTagName(name);
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
