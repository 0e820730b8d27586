import { dayNumber } from '../domain/dates.ts';
import {
  amount,
  isUnconfirmed,
  offerOf,
  overlaps,
  pricesOfLine,
  pricesOn,
} from '../domain/prices.ts';
import type { Chart, PriceHistoryChart } from '../schemas/chart.ts';
import type { Records } from '../schemas/kinds.ts';
import type { Price } from '../schemas/price.ts';
import type { FieldPath } from './document.ts';
import type { RecordMistake } from './references.ts';
import type { Entries } from './records.ts';
import type { Known } from './known.ts';

type Mistake = Omit<RecordMistake, 'entry'>;

/**
 * Charts that can’t be drawn, or not honestly, from the records that there are. A chart of a product
 * with a mistake of its own, or without any price, is left alone: that mistake has its own line.
 */
export function undrawableCharts(
  entries: Entries,
  { prices, events }: Records,
  { unread }: Known,
  asOf: string,
): RecordMistake[] {
  if (unread.has('prices')) return [];
  const flawed = new Set(
    entries.prices.filter(({ good }) => !good).map(({ value }) => productOf(value)),
  );
  const pricesOf = Map.groupBy(prices, ({ product }) => product);
  const dateOf = new Map(events.map(({ id, date }) => [id, date]));
  return entries.charts
    .filter(({ good }) => good)
    .filter(({ value }) =>
      productsOf(value as Chart).every((product) => pricesOf.has(product) && !flawed.has(product)),
    )
    .flatMap((entry) => {
      const chart = entry.value as Chart;
      const mistakes =
        chart.kind === 'price-history'
          ? mistakesOfLines(chart, pricesOf, dateOf, asOf)
          : chart.products.some((product) =>
                pricesOn(pricesOf.get(product) ?? [], chart.list, chart.on ?? asOf).some(
                  (price) => !isUnconfirmed(price),
                ),
              )
            ? []
            : [{ at: ['products'], message: 'none of them has a confirmed price on that day' }];
      return mistakes.map((mistake) => ({ ...mistake, entry }));
    });
}

function productsOf(chart: Chart): string[] {
  return chart.kind === 'price-bars'
    ? chart.products
    : chart.lines.flatMap(({ products }) => products);
}

function productOf(value: unknown): unknown {
  return (value as { product?: unknown } | null)?.product;
}

function mistakesOfLines(
  chart: PriceHistoryChart,
  pricesOf: ReadonlyMap<string, Price[]>,
  dateOf: ReadonlyMap<string, string>,
  asOf: string,
): Mistake[] {
  const { list, field, scale, lines, events } = chart;
  const span = { from: chart.from, to: chart.to ?? asOf };
  const ofLines = lines.flatMap(({ products }, index) => {
    const at: FieldPath = ['lines', index, 'products'];
    const all = products.flatMap((product) => pricesOf.get(product) ?? []);
    const drawn = pricesOfLine(all, list, field, span).filter((price) => !isUnconfirmed(price));
    if (drawn.length === 0) return [{ at, message: 'no confirmed price falls into these days' }];
    const free = drawn.filter((price) => scale === 'log' && amount(price, field) === 0);
    return [
      ...free.map(({ id }) => ({
        at,
        message: `${id} is free, which no logarithmic scale can show`,
      })),
      ...overlaps(drawn, (price) => price)
        // Two prices of one offer are named at the record.
        .filter(([a, b]) => offerOf(a) !== offerOf(b))
        .map(([a, b]) => ({
          at,
          message: `${a.id} and ${b.id} hold in the same days, and a line has one price at a time`,
        })),
    ];
  });
  const ofMarks = events.flatMap(({ event }, index) => {
    const date = dateOf.get(event);
    const day = date === undefined ? undefined : dayNumber(date);
    return day === undefined || (day >= dayNumber(span.from) && day <= dayNumber(span.to))
      ? []
      : [{ at: ['events', index, 'event'], message: 'lies outside the days of the chart' }];
  });
  return [...ofLines, ...ofMarks];
}
