import { formatDate } from '../../domain/dates.ts';
import { formatList } from '../../domain/format.ts';
import type { Site } from '../../domain/site.ts';
import type { EventsByQuarterChart } from '../../schemas/chart.ts';
import type { Words } from '../../words/en.ts';
import type { ColumnsModel } from '../forms/columns/model.ts';
import { monthsOf, numberOf, quarterOf, quartersBetween, type Quarter } from './quarters.ts';

/** Counts the events of the timeline, from the first quarter that has one to the last. */
export function eventsByQuarterModel(
  { id }: EventsByQuarterChart,
  { records, asOf }: Site,
  words: Words,
): ColumnsModel {
  const text = words.findings.quarters;
  const dates = records.events
    .filter(({ date, confidence }) => confidence !== 'unconfirmed' && date.length > 4)
    .map(({ date }) => date);
  const datesOf = Map.groupBy(dates, (date) => numberOf(quarterOf(date)));
  const quarters = quartersBetween(dates).map((quarter) => ({
    quarter,
    months: monthsIn(quarter, words),
    count: datesOf.get(numberOf(quarter))?.length ?? 0,
  }));
  const most = Math.max(0, ...quarters.map(({ count }) => count));
  const fullest = quarters.filter(({ count }) => count === most);
  const left = records.events.length - dates.length;
  return {
    id,
    form: 'columns',
    finding: text.finding(
      most,
      dates.length,
      formatList(
        fullest.map(({ months }) => months),
        words.locale,
      ),
      fullest.length > 1,
    ),
    measure: text.measure(formatDate(asOf, words.locale)),
    notes: [text.choice, ...(left === 0 ? [] : [text.left(left)])],
    table: {
      columns: [{ text: text.quarter }, { text: text.count, unit: text.unit }],
      rows: quarters.map(({ months, count }) => ({
        cells: [{ text: months }, { text: String(count), value: count }],
        sources: [],
      })),
    },
    sources: [],
    day: asOf,
    columns: quarters.map(({ quarter: { year, quarter }, months, count }) => ({
      name: text.name(quarter),
      group: String(year),
      value: count,
      spoken: text.spoken(months, count),
      focused: count === most,
    })),
  };
}

/** `January to March 2025`. */
function monthsIn(quarter: Quarter, words: Words): string {
  const [first, last] = monthsOf(quarter);
  return words.findings.quarters.months(
    formatDate(first, words.locale, { withoutYear: true }),
    formatDate(last, words.locale),
  );
}
