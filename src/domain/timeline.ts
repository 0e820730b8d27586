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

/** A choice by which the timeline can be filtered, and how many events it leaves. */
export interface Facet {
  id: string;
  count: number;
}

/** The categories, companies and models of events, each with the number of its events. */
export interface Facets {
  categories: Facet[];
  companies: Facet[];
  models: Facet[];
}

/** Counts events by what they can be filtered by. */
export function facetsOf(events: readonly Event[]): Facets {
  const count = (ids: (event: Event) => readonly string[]): Facet[] => {
    const counts = new Map<string, number>();
    for (const id of events.flatMap((event) => [...new Set(ids(event))])) {
      counts.set(id, (counts.get(id) ?? 0) + 1);
    }
    return [...counts].map(([id, number]) => ({ id, count: number }));
  };
  return {
    categories: count(({ category }) => [category]).sort((a, b) => b.count - a.count),
    companies: count(({ companies }) => companies),
    models: count(({ models }) => models),
  };
}

/** A month of the strip. */
export interface StripMonth {
  /** `YYYY-MM`. */
  month: string;
  events: number;
  /**
   * How full it is beside the fullest month: 0 is empty, 4 nearly as full as that. It grows as the
   * logarithm does, or one loud month would make all others look alike.
   */
  shade: 0 | 1 | 2 | 3 | 4;
}

/** Twelve months of every year; events known only by the year stand in no month. */
export function stripOf(years: readonly TimelineYear[]): { year: string; months: StripMonth[] }[] {
  const counts = new Map(
    years.flatMap(({ months }) => months.map(({ month, events }) => [month, events.length])),
  );
  const fullest = Math.max(1, ...counts.values());
  return years.map(({ year }) => ({
    year,
    months: Array.from({ length: 12 }, (_, index): StripMonth => {
      const month = `${year}-${String(index + 1).padStart(2, '0')}`;
      const events = counts.get(month) ?? 0;
      const share = Math.log(events + 1) / Math.log(fullest + 1);
      return { month, events, shade: Math.ceil(share * 4) as StripMonth['shade'] };
    }),
  }));
}

/** The attributes by which CSS and scripts find what to hide. */
export interface FilterData {
  'data-category': string;
  'data-companies': string | undefined;
  'data-models': string | undefined;
}

/** What an event can be filtered by, or all events of a month or a year together. */
export function filterData(events: readonly Event[]): FilterData {
  const join = (ids: readonly string[]) => [...new Set(ids)].join(' ') || undefined;
  return {
    'data-category': join(events.map(({ category }) => category)) ?? '',
    'data-companies': join(events.flatMap(({ companies }) => companies)),
    'data-models': join(events.flatMap(({ models }) => models)),
  };
}

/** Name of a control, the attribute that it goes by, and its choices among the facets. */
const controls = [
  ['category', 'data-category', 'categories'],
  ['company', 'data-companies', 'companies'],
  ['model', 'data-models', 'models'],
] as const;

/** Without a script a link leads to what it names, also where a filter hides it. */
const TARGET_RULES = `.event:target,.year:has(:target),.month:has(:target){display:block!important}
@media (min-width:48rem){.month:has(:target){display:grid!important}}`;

/**
 * The CSS by which controls filter events without a script: for each choice one rule that hides
 * events, months and years without it. It looks for the choice in the form alone: with a `:has()`
 * on all of the page a browser takes minutes for 2,000 events. Paper shows everything, since
 * nothing on it would tell of a filter.
 */
export function filterRules(facets: Facets): string {
  const rules = controls
    .flatMap(([name, attribute, kind]) =>
      facets[kind].map(({ id }) => {
        const control = kind === 'categories' ? `[name=${name}]` : `[name=${name}] `;
        const chosen = `.event-filters:has(${control}[value='${id}']:checked)`;
        const lacking = `:not([${attribute}~='${id}'])`;
        return `${chosen}~.year${lacking},${chosen}~.year :is(.event,.month)${lacking}{display:none}`;
      }),
    )
    .join('\n');
  return `@media screen{${rules}}\n${TARGET_RULES}`;
}
