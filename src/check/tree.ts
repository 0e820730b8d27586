import type { Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified, type PluggableList } from 'unified';
import { visit } from 'unist-util-visit';

/** An element in Markdown, in a line or on a line of its own. */
export type Element = MdxJsxFlowElement | MdxJsxTextElement;

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
    if (node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement') callback(node);
  });
}
