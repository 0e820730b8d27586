import { dayNumber } from '../domain/dates.ts';
import {
  amount,
  isUnconfirmed,
  offerOf,
  overlaps,
  pricesOfLine,
  pricesOn,
} from '../domain/prices.ts';
import type { PriceBarsChart, PriceHistoryChart } from '../schemas/chart.ts';
import type { Price } from '../schemas/price.ts';
import type { FieldPath } from './document.ts';
import type { ChartMistake } from './chart-records.ts';

/** What a chart of bars can’t draw: nothing at all. */
export function mistakesOfBars(
  chart: PriceBarsChart,
  pricesOf: ReadonlyMap<string, Price[]>,
  asOf: string,
): ChartMistake[] {
  const drawn = chart.products
    .flatMap((product) => pricesOn(pricesOf.get(product) ?? [], chart.list, chart.on ?? asOf))
    .filter((price) => !isUnconfirmed(price));
  return drawn.length > 0
    ? []
    : [{ at: ['products'], message: 'none of them has a confirmed price on that day' }];
}

/** What a chart of lines can’t draw: empty lines, free prices, two at a time, events outside. */
export function mistakesOfLines(
  chart: PriceHistoryChart,
  pricesOf: ReadonlyMap<string, Price[]>,
  dateOf: ReadonlyMap<string, string>,
  asOf: string,
): ChartMistake[] {
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
