import type { Nodes, Parents, Root } from 'mdast';
import type { Position } from 'unist';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified, type PluggableList } from 'unified';
import { keptTree } from './kept-trees.ts';
import { fromLastCheck } from './last-check.ts';

/** An element in Markdown, in a line or on a line of its own. */
export type Element = MdxJsxFlowElement | MdxJsxTextElement;

/** Something wrong in a passage. */
export interface Mistake {
  message: string;
  /** Where it stands in the passage, from 0. */
  offset: number;
}

/** What articles are read with, here and where they are rendered: GitHub’s Markdown. */
export const remarkPlugins: PluggableList = [[remarkGfm, { singleTilde: false }]];

const processor = unified().use(remarkParse).use(remarkMdx).use(remarkPlugins).freeze();

/**
 * Reads Markdown with tags into a tree, which nobody may change.
 * @throws {VFileMessage} with line and column where a tag or an expression is malformed.
 */
export const readTree = fromLastCheck(
  (text: string) => text,
  (text) => keptTree(text, () => withoutLines(processor.parse(text))),
);

/** Drops from a fresh tree what nobody asks for; of a place the offset says all. */
function withoutLines(tree: Root): Root {
  eachNode(tree, (node) => {
    dropLines(node);
    if (isElement(node)) node.attributes.forEach(dropLines);
  });
  return tree;
}

function dropLines(node: { position?: Position | undefined }): void {
  const { start, end } = node.position ?? {};
  if (start === undefined || end === undefined) return;
  node.position = { start: { offset: start.offset }, end: { offset: end.offset } } as Position;
}

/** Calls back for each element, in the order of the text. */
export function eachElement(tree: Root, callback: (element: Element) => void): void {
  eachNode(tree, (node) => {
    if (isElement(node)) callback(node);
  });
}

/**
 * Calls back for a node and all that it holds, in the order of the text. (The usual `visit` makes a
 * function for each node, which takes as long as the rest of a check.)
 */
export function eachNode(
  node: Nodes,
  callback: (node: Nodes, parent: Parents | undefined) => void,
  parent?: Parents,
): void {
  callback(node, parent);
  if ('children' in node) for (const child of node.children) eachNode(child, callback, node);
}

/** Whether a node is an element. */
export function isElement(node: Nodes): node is Element {
  return node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement';
}

/** Where a node begins in the text that was read, from 0. */
export function offsetOf({ position }: Pick<Nodes, 'position'>): number {
  return position?.start.offset ?? 0;
}
