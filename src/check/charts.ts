import type { Chart } from '../schemas/chart.ts';
import type { Records } from '../schemas/kinds.ts';
import {
  mistakesOfCuts,
  mistakesOfMoves,
  mistakesOfScores,
  type ChartMistake,
} from './chart-records.ts';
import type { Known } from './known.ts';
import { mistakesOfBars, mistakesOfLines } from './price-charts.ts';
import type { Entries } from './records.ts';
import type { RecordMistake } from './references.ts';

/**
 * Charts that can’t be drawn, or not honestly, from the records that there are. A chart of a product
 * with a mistake of its own, or without any price, is left alone: that mistake has its own line.
 */
export function undrawableCharts(
  entries: Entries,
  { prices, events }: Records,
  { byId, unread }: Known,
  asOf: string,
): RecordMistake[] {
  const flawed = new Set(
    entries.prices.filter(({ good }) => !good).map(({ value }) => productOf(value)),
  );
  const pricesOf = Map.groupBy(prices, ({ product }) => product);
  const dateOf = new Map(events.map(({ id, date }) => [id, date]));
  const areWhole = (products: readonly string[]) =>
    !unread.has('prices') &&
    products.every((product) => pricesOf.has(product) && !flawed.has(product));
  const mistakesOf = (chart: Chart): ChartMistake[] => {
    switch (chart.kind) {
      case 'price-bars':
        return areWhole(chart.products) ? mistakesOfBars(chart, pricesOf, asOf) : [];
      case 'price-history':
        return areWhole(chart.lines.flatMap(({ products }) => products))
          ? mistakesOfLines(chart, pricesOf, dateOf, asOf)
          : [];
      case 'price-cuts':
        return mistakesOfCuts(chart, byId.prices);
      case 'test-scores':
        return mistakesOfScores(chart, byId.scores);
      case 'market-moves':
        return mistakesOfMoves(chart, byId.moves);
      // These count whatever there is.
      case 'verdicts':
      case 'events-by-quarter':
        return [];
    }
  };
  return entries.charts
    .filter(({ good }) => good)
    .flatMap((entry) => mistakesOf(entry.value as Chart).map((mistake) => ({ ...mistake, entry })));
}

function productOf(value: unknown): unknown {
  return (value as { product?: unknown } | null)?.product;
}
