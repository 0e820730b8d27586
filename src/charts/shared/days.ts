import { compare, formatDate } from '../../domain/dates.ts';
import type { Words } from '../../words/en.ts';

/** The first and the last of some dates, in words: `11 May to 22 May 2024`; or the only one. */
export function spanOf(dates: readonly string[], words: Words): string {
  const inOrder = dates.toSorted(compare);
  const [first = '', last = ''] = [inOrder[0], inOrder.at(-1)];
  if (first === last) return formatDate(last, words.locale);
  // A year that stands alone is all that there is to print.
  const withoutYear = first.length > 4 && first.slice(0, 4) === last.slice(0, 4);
  return words.figure.range(
    formatDate(first, words.locale, { withoutYear }),
    formatDate(last, words.locale),
  );
}
