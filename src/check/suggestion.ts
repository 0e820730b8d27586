import { closest, distance } from 'fastest-levenshtein';

/** The known name that is close enough to the one written to be what was meant. */
export function nearest(written: string, known: Iterable<string>): string | undefined {
  const names = [...known];
  if (names.length === 0) return undefined;
  const name = closest(written, names);
  const limit = Math.ceil(written.length / 3);
  return distance(written, name) <= limit ? name : undefined;
}

/** `; did you mean “x”?` where a known name is close to the one written, else nothing. */
export function didYouMean(written: string, known: Iterable<string>): string {
  const name = nearest(written, known);
  return name === undefined ? '' : `; did you mean “${name}”?`;
}
