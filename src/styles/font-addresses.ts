/** The addresses of the fonts that a style sheet loads, in its order; each once. */
export function fontAddresses(css: string): string[] {
  const addresses = css.matchAll(/url\((["']?)([^"')]+\.woff2)\1\)/g);
  return [...new Set([...addresses].map(([, , address = '']) => address))];
}
