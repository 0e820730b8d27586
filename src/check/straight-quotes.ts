import type { Root } from 'mdast';
import { eachNode, type Mistake } from './tree.ts';

/**
 * Straight quotes among words, of which one may be left over from the front matter around them.
 * @param source what the tree was read from.
 */
export function straightQuotes(tree: Root, source: string): Mistake[] {
  const mistakes: Mistake[] = [];
  eachNode(tree, ({ type, position }) => {
    const [start, end] = [position?.start.offset, position?.end.offset];
    if (type !== 'text' || start === undefined || end === undefined) return;
    const [quote] = source.slice(start, end).matchAll(/['"]/g);
    if (quote === undefined) return;
    const message = `“${quote[0]}” is straight; write ’, or a pair: “…” or ‘…’`;
    mistakes.push({ message, offset: start + quote.index });
  });
  return mistakes;
}
