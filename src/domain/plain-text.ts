import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { Words } from '../words/en.ts';
import { doubtsOf, type Figure } from './evidence.ts';
import type { Passage } from './site.ts';

/** What a tag prints, as far as plain text is concerned. */
interface Printed {
  figure?: Pick<Figure, 'text' | 'unconfirmed' | 'party'>;
  link?: { text: string };
}

/** A passage as plain text, its tags replaced by what they print. */
export function plainText(passage: Passage, tags: readonly Printed[], words: Words): string {
  return toString(withoutTags(passage, tags, words));
}

/** The paragraphs, list items and notes of a passage as plain texts; no headings and no tables. */
export function blockTexts(passage: Passage, tags: readonly Printed[], words: Words): string[] {
  const texts: string[] = [];
  visit(withoutTags(passage, tags, words), 'paragraph', (paragraph) => {
    texts.push(toString(paragraph));
  });
  return texts;
}

/** A copy of a passage’s tree in which plain text stands for each tag that prints some. */
function withoutTags({ tree }: Passage, tags: readonly Printed[], words: Words): Root {
  const copy = structuredClone(tree);
  let taken = 0;
  visit(copy, (node) => {
    if (node.type !== 'mdxJsxTextElement' && node.type !== 'mdxJsxFlowElement') return;
    const { figure, link } = tags[taken] ?? {};
    taken += 1;
    const bare = node.children.length === 0 ? link?.text : undefined;
    const doubts = figure === undefined ? [] : doubtsOf(figure, words);
    const doubt = doubts.length === 0 ? '' : ` (${doubts.join(', ')})`;
    const text = figure === undefined ? bare : figure.text + doubt;
    if (text === undefined) return;
    node.children = [{ type: 'text', value: text }] as typeof node.children;
  });
  return copy;
}
