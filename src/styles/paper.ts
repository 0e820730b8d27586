import tokens from './tokens.css?raw';

/** The colours of paper in the light and in the dark, in which browsers draw what is round a page. */
export const paper = papersOf(tokens);

/**
 * Reads both colours of `--paper`, the light one first, as the style sheet has them.
 * @throws where there are not two.
 */
export function papersOf(css: string): { light: string; dark: string } {
  const [light, dark, ...others] = [...css.matchAll(/--paper:\s*(#[\da-f]+);/gi)].map(
    ([, colour]) => colour,
  );
  if (light === undefined || dark === undefined || others.length > 0) {
    throw new Error('tokens.css needs one --paper for the light and one for the dark.');
  }
  return { light, dark };
}
