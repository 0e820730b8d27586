import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';

/** Changes an element to what this site prints in its place. */
export type ElementRule = (element: Element) => void;

/**
 * Puts the base path before a link within the site.
 * @param base path below which the site is served, such as `/some-repo/`.
 */
export function prefixLink(base: string): ElementRule {
  const prefix = base.replace(/\/$/, '');
  return ({ tagName, properties }) => {
    if (tagName !== 'a' || typeof properties.href !== 'string') return;
    if (properties.href.startsWith('/')) properties.href = prefix + properties.href;
  };
}

/**
 * Gives a cell of a right-aligned column the class of numbers; the style that it would have instead
 * is not allowed by a strict content security policy.
 */
export const alignCell: ElementRule = ({ tagName, properties }) => {
  if (tagName !== 'td' && tagName !== 'th') return;
  if (properties.align === 'right') properties.className = ['number'];
  delete properties.align;
};

/** A rehype plugin that applies rules to every element. */
export function applyRules(...rules: readonly ElementRule[]) {
  return (tree: Root): void => {
    visit(tree, 'element', (element: Element) => {
      for (const rule of rules) rule(element);
    });
  };
}
