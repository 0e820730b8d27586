/** Sources numbered in the order in which a page first uses them. */
export interface Numbering {
  /** Ids of the sources; the first has number 1. */
  order: string[];
  /** Number of a source by its id. */
  numberOf: ReadonlyMap<string, number>;
}

/**
 * Numbers sources by first use.
 * @param uses for each use in the order of the text, the ids that it rests on, the one to be shown first.
 */
export function numberSources(uses: readonly (readonly string[])[]): Numbering {
  const order = [...new Set(uses.flat())];
  return { order, numberOf: new Map(order.map((id, index) => [id, index + 1])) };
}

/**
 * For each use, the number that stands in the text and whether it is the first to carry it, so
 * that a list of sources can lead back there.
 */
export function marksOf(
  uses: readonly (readonly string[])[],
  { numberOf }: Numbering,
): { number: number; first: boolean }[] {
  const seen = new Set<number>();
  return uses.map(([source = '']) => {
    const number = numberOf.get(source) ?? 0;
    const first = number > 0 && !seen.has(number);
    seen.add(number);
    return { number, first };
  });
}
