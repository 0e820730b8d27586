import type { Nodes, Parents, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFileMessage } from 'vfile-message';
import type { Passage } from '../domain/site.ts';
import { isTagName, tagRules, type TagRule, type TagUse } from '../domain/tags.ts';
import type { Place } from './document.ts';
import type { Known } from './known.ts';
import type { Problem } from './problem.ts';
import { checkTag } from './tag.ts';
import { eachElement, readTree } from './tree.ts';

/** Where a passage stands, for its problems. */
export interface PassageSpot {
  path: string;
  subject: string;
  /** Turns a place in the passage into a place in the file. */
  placeOf: (place: Place) => Place;
  /** Which tags have a place in it: those in a line of text, those on a line of their own. */
  allows: readonly TagRule['place'][];
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
  const { path, subject, placeOf, allows } = spot;
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
    for (const mistake of mistakesAt(node, parent, allowed, inBody)) {
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
  return { tree, tags };
}

/** What an editor can do about a sentence of the MDX parser; the first that fits. */
function hintFor(reason: string): string {
  const hints: [RegExp, string][] = [
    [/`!`/, 'comments are not allowed in content'],
    [/attribute/, 'attributes stand in straight quotes, and a tag ends with />'],
    [/before name/, 'write &lt; where “<” begins no tag'],
    [/closing tag/, 'every <Cite …> needs its </Cite>, and other tags end with />'],
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
  if (node.type === 'link' && !/^(https?:|mailto:|#|\/(?!\/))/i.test(node.url)) {
    return [`a link begins with https:, http:, mailto:, / or # (found “${node.url}”)`];
  }
  return [];
}

function isTextTag(name: string | null): boolean {
  return name !== null && isTagName(name) && tagRules[name].place === 'text';
}
