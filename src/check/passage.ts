import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFileMessage } from 'vfile-message';
import type { Passage } from '../domain/site.ts';
import { tagRules, type TagRule, type TagUse } from '../domain/tags.ts';
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

const code = new Set(['mdxjsEsm', 'mdxFlowExpression', 'mdxTextExpression']);

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
    const { reason, line, column } = error as VFileMessage;
    report({ line: line ?? 1, column: column ?? 1 }, `is not valid MDX: ${reason}`);
    return { tree: { type: 'root', children: [] }, tags: [] };
  }
  visit(tree, (node) => {
    if (code.has(node.type)) {
      report(node.position?.start, 'import, export and {expressions} are not allowed in content');
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
