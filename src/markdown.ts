import type { Element, Root as HtmlRoot } from 'hast';
import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { eachElement } from './check/tree.ts';

/**
 * A remark plugin that gives every element an attribute `use`, its place among all elements of the
 * text from 0, so that a component knows which use of its tag it prints.
 */
export function numberTags() {
  return (tree: Root): void => {
    let use = 0;
    eachElement(tree, (element) => {
      element.attributes.push({ type: 'mdxJsxAttribute', name: 'use', value: String(use) });
      use += 1;
    });
  };
}

/**
 * A remark plugin that puts the base path before links within the site.
 * @param base path below which the site is served, such as `/some-repo/`.
 */
export function prefixLinks(base: string) {
  return (tree: Root): void => {
    visit(tree, ['link', 'definition'], (node) => {
      if ('url' in node && node.url.startsWith('/')) {
        node.url = base.replace(/\/$/, '') + node.url;
      }
    });
  };
}

/**
 * A rehype plugin that gives cells of right-aligned columns the class of numbers; the style that
 * they would have instead is not allowed by a strict content security policy.
 */
export function alignCells() {
  return (tree: HtmlRoot): void => {
    visit(tree, 'element', ({ tagName, properties }: Element) => {
      if (tagName !== 'td' && tagName !== 'th') return;
      if (properties.align === 'right') properties.className = ['number'];
      delete properties.align;
    });
  };
}
