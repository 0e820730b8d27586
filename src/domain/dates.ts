import { kept } from './kept.ts';

/**
 * Dates are strings, `YYYY-MM-DD`, or shorter where only the month or the year is known, and are
 * compared as strings. Days of price records are days in Beijing. No function here reads a clock.
 */

const MS_PER_DAY = 86_400_000;
const dateFormats = new Map<string, Intl.DateTimeFormat>();
const printedDates = new Map<string, string>();

/**
 * Prints a date as exactly as it is known: `29 January 2025`, `March 2023`, `2023`; without the
 * year, where the text has named it: `29 January`.
 */
export function formatDate(
  date: string,
  locale: string,
  { withoutYear = false }: { withoutYear?: boolean } = {},
): string {
  return kept(printedDates, `${locale} ${date} ${withoutYear}`, () => {
    const [year, month, day] = date.split('-').map(Number) as [number, number?, number?];
    const options: Intl.DateTimeFormatOptions = { timeZone: 'UTC' };
    if (!withoutYear) options.year = 'numeric';
    if (month !== undefined) options.month = 'long';
    if (day !== undefined) options.day = 'numeric';
    const format = kept(
      dateFormats,
      `${locale} ${date.length} ${withoutYear}`,
      () => new Intl.DateTimeFormat(locale, options),
    );
    return format.format(new Date(Date.UTC(year, (month ?? 1) - 1, day ?? 1)));
  });
}

/** Cuts a date to the precision at which it is known. */
export function atPrecision(date: string, precision: 'day' | 'month' | 'year'): string {
  return date.slice(0, { day: 10, month: 7, year: 4 }[precision]);
}

/** Days since 1 January 1970, for an axis; a shorter date counts from its first day. */
export function dayNumber(date: string): number {
  const [year, month = 1, day = 1] = date.split('-').map(Number) as [number, number?, number?];
  return Date.UTC(year, month - 1, day) / MS_PER_DAY;
}

/** The inverse of {@link dayNumber}: `YYYY-MM-DD`. */
export function dayOfNumber(number: number): string {
  return new Date(number * MS_PER_DAY).toISOString().slice(0, 10);
}

/** The last day that a date covers: of `2024-02` it is `2024-02-29`. */
export function lastDayOf(date: string): string {
  const [year, month = 12, day] = date.split('-').map(Number) as [number, number?, number?];
  if (day !== undefined) return date;
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

/** Orders dates, and other texts, as strings. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
