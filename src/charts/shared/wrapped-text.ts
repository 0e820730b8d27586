/**
 * Breaks a text at its blanks into lines that are no wider than allowed; a single word may be.
 * @param widthOf width of a text, in the unit of `width`.
 */
export function linesOf(text: string, width: number, widthOf: (text: string) => number): string[] {
  return text.split(' ').reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    if (last === undefined || widthOf(`${last} ${word}`) > width) return [...lines, word];
    return [...lines.slice(0, -1), `${last} ${word}`];
  }, []);
}

/** A size of letters, and in how many lines of it a text may stand. */
export interface Fit {
  size: number;
  lines: number;
}

/**
 * The first of some fits that a text keeps to, and its lines; the last one, where it keeps to none.
 * A word is never broken, so letters too large for the longest word don’t fit.
 * @param widthAt width of a text at a size.
 */
export function fitted(
  text: string,
  width: number,
  fits: readonly [Fit, ...Fit[]],
  widthAt: (text: string, size: number) => number,
): { size: number; lines: string[] } {
  const [first] = fits;
  const keepsTo = (lines: readonly string[], size: number, most: number) =>
    lines.length <= most && lines.every((line) => widthAt(line, size) <= width);
  const tried = fits.map(({ size, lines: most }) => {
    const lines = linesOf(text, width, (part) => widthAt(part, size));
    return { size, lines, keeps: keepsTo(lines, size, most) };
  });
  const { size, lines } = tried.find(({ keeps }) => keeps) ??
    tried.at(-1) ?? { ...first, lines: [] };
  return { size, lines };
}
