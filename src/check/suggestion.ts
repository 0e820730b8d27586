import { closest, distance } from 'fastest-levenshtein';

/** `; did you mean “x”?` where a known name is close to the one written, else nothing. */
export function didYouMean(written: string, known: Iterable<string>): string {
  const names = [...known];
  if (names.length === 0) return '';
  const nearest = closest(written, names);
  const limit = Math.max(2, Math.floor(written.length / 3));
  return distance(written, nearest) <= limit ? `; did you mean “${nearest}”?` : '';
}
