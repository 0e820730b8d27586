import type { Nodes, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified, type PluggableList } from 'unified';
import { visit } from 'unist-util-visit';

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
 * Reads Markdown with tags into a tree.
 * @throws {VFileMessage} with line and column where a tag or an expression is malformed.
 */
export function readTree(text: string): Root {
  return processor.parse(text);
}

/** Calls back for each element, in the order of the text. */
export function eachElement(tree: Root, callback: (element: Element) => void): void {
  visit(tree, (node) => {
    if (isElement(node)) callback(node);
  });
}

/** Whether a node is an element. */
export function isElement(node: Nodes): node is Element {
  return node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement';
}

/** Where a node begins in the text that was read, from 0. */
export function offsetOf({ position }: Pick<Nodes, 'position'>): number {
  return position?.start.offset ?? 0;
}
