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
    .flatMap((entry) => {
      const chart = entry.value as Chart;
      const mistakes = mistakesOf(chart);
      // What is not drawn yet can’t be in focus either.
      const unfocused = mistakes.length === 0 ? mistakesOfFocus(chart, pricesOf, byId) : [];
      return [...mistakes, ...unfocused].map((mistake) => ({ ...mistake, entry }));
    });
}

/** Companies in focus that have nothing in the chart. */
function mistakesOfFocus(
  chart: Chart,
  pricesOf: ReadonlyMap<string, Records['prices']>,
  byId: Known['byId'],
): ChartMistake[] {
  if (!('focus' in chart)) return [];
  const drawn = companiesIn(chart, pricesOf, byId);
  if (drawn === undefined) return [];
  return chart.focus.flatMap((company, index) => {
    if (drawn.has(company) || !byId.companies.has(company)) return [];
    const message = `has nothing in this chart, which is of ${[...drawn].join(', ')}`;
    return [{ at: ['focus', index], message: `${company} ${message}` }];
  });
}

/** The companies of what a chart draws; undefined where one of its records is not known. */
function companiesIn(
  chart: Extract<Chart, { focus: unknown }>,
  pricesOf: ReadonlyMap<string, Records['prices']>,
  { prices, scores, models, moves }: Known['byId'],
): Set<string> | undefined {
  const companies = (): (string | undefined)[] => {
    switch (chart.kind) {
      case 'price-bars':
        return chart.products.map((product) => pricesOf.get(product)?.[0]?.maker);
      case 'price-history':
        return chart.lines.flatMap(({ products }) =>
          products.map((product) => pricesOf.get(product)?.[0]?.maker),
        );
      case 'price-cuts':
        return chart.cuts.map(({ from }) => prices.get(from)?.maker);
      case 'test-scores':
        return chart.scores.map((id) => models.get(scores.get(id)?.model ?? '')?.maker);
      case 'market-moves':
        return chart.moves.flatMap((id) => moves.get(id)?.companies ?? [undefined]);
    }
  };
  const drawn = companies();
  return drawn.includes(undefined) ? undefined : new Set(drawn.flatMap((one) => one ?? []));
}

function productOf(value: unknown): unknown {
  return (value as { product?: unknown } | null)?.product;
}
