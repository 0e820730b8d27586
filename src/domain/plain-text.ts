import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { Words } from '../words/en.ts';
import type { Passage } from './site.ts';

/** A passage as plain text, its tags replaced by the figures that they print. */
export function plainText(
  { tree }: Passage,
  tags: readonly { figure?: { text: string; unconfirmed: boolean } }[],
  words: Words,
): string {
  const copy = structuredClone(tree);
  let taken = 0;
  visit(copy, (node) => {
    if (node.type !== 'mdxJsxTextElement' && node.type !== 'mdxJsxFlowElement') return;
    const figure = tags[taken]?.figure;
    taken += 1;
    if (figure === undefined) return;
    const value = figure.unconfirmed ? `${figure.text} (${words.confidence.mark})` : figure.text;
    node.children = [{ type: 'text', value }] as typeof node.children;
  });
  return toString(copy);
}
