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

/**
 * The largest of some sizes at which a text fits into a number of lines, and its lines; the last
 * size, where none does.
 * @param widthAt width of a text at a size.
 */
export function fitted(
  text: string,
  box: { width: number; lines: number },
  sizes: readonly [number, ...number[]],
  widthAt: (text: string, size: number) => number,
): { size: number; lines: string[] } {
  const tries = sizes.map((size) => ({
    size,
    lines: linesOf(text, box.width, (part) => widthAt(part, size)),
  }));
  const fits = ({ lines }: { lines: string[] }) => lines.length <= box.lines;
  return tries.find(fits) ?? { size: sizes[0], lines: [], ...tries.at(-1) };
}
