import type { Event } from '../schemas/event.ts';
import { compare } from './dates.ts';

/** Events of one month, in order; those known only by month come first. */
export interface TimelineMonth {
  /** `YYYY-MM`. */
  month: string;
  events: Event[];
}

/** Events of one year, month by month. */
export interface TimelineYear {
  year: string;
  months: TimelineMonth[];
}

/** Orders events by date, time and id; a date known only by month stands before its days. */
export function byDate(a: Event, b: Event): number {
  return compare(a.date, b.date) || compare(a.time ?? '', b.time ?? '') || compare(a.id, b.id);
}

/** Groups events by year and month, oldest first. */
export function byYearAndMonth(events: readonly Event[]): TimelineYear[] {
  const years = Map.groupBy([...events].sort(byDate), (event) => event.date.slice(0, 4));
  return [...years].map(([year, inYear]) => ({
    year,
    months: [...Map.groupBy(inYear, (event) => event.date.slice(0, 7))].map(([month, inMonth]) => ({
      month,
      events: inMonth,
    })),
  }));
}
