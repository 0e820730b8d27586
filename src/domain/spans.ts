import type { Words } from '../words/en.ts';
import { dayNumber } from './dates.ts';
import { formatNumber } from './format.ts';
import { FigureProblem } from './figure-problem.ts';

/** Units of a span of time. */
export type SpanUnit = 'days' | 'weeks' | 'months' | 'years';

/** A span of time in whole units. */
export interface Span {
  count: number;
  unit: SpanUnit;
  /** Whether it is exactly that long; else it is rounded. */
  exact: boolean;
}

/** Days in a unit; a month is a twelfth of a Gregorian year. */
const DAYS = { days: 1, weeks: 7, months: 365.2425 / 12, years: 365.2425 } as const;

/** Letters that a date must have to be known to the unit: `2025-01` is known to the month. */
const LETTERS = { days: 10, weeks: 10, months: 7, years: 4 } as const;

/**
 * The time from one date to a later one.
 * @throws {FigureProblem} where it is none, or is asked for more exactly than the dates are known.
 */
export function spanOf(
  from: { id: string; date: string },
  to: { id: string; date: string },
  unit: SpanUnit,
): Span {
  if (from.date >= to.date) throw new FigureProblem(`${from.id} is not before ${to.id}`);
  const vague = [from, to].find(({ date }) => date.length < LETTERS[unit]);
  if (vague !== undefined) {
    throw new FigureProblem(`${vague.id} is not dated exactly enough for a span in ${unit}`);
  }
  const length = (dayNumber(to.date) - dayNumber(from.date)) / DAYS[unit];
  const count = Math.round(length);
  if (count === 0) throw new FigureProblem(`the span is shorter than one of the ${unit} asked for`);
  const areDays = from.date.length === 10 && to.date.length === 10;
  const sameDay = areDays && from.date.slice(8) === to.date.slice(8);
  const sameMonth = from.date.slice(5, 7) === to.date.slice(5, 7);
  const exact =
    unit === 'months' ? sameDay : unit === 'years' ? sameDay && sameMonth : count === length;
  return { count, unit, exact };
}

/** Prints a span: `16 days`, `about 8 months`. */
export function formatSpan({ count, unit, exact }: Span, words: Words): string {
  const text = words.figure.spans[unit](count, formatNumber(count, words.locale));
  return exact ? text : words.figure.bounds.about(text);
}
