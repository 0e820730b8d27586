import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { Passage } from './site.ts';

/** A passage as plain text, its tags replaced by the figures that they print. */
export function plainText(
  { tree }: Passage,
  tags: readonly { figure?: { text: string } }[],
): string {
  const copy = structuredClone(tree);
  let taken = 0;
  visit(copy, (node) => {
    if (node.type !== 'mdxJsxTextElement' && node.type !== 'mdxJsxFlowElement') return;
    const text = tags[taken]?.figure?.text;
    taken += 1;
    if (text !== undefined) node.children = [{ type: 'text', value: text }] as typeof node.children;
  });
  return toString(copy);
}
