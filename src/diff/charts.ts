import { placesOfChart } from '../domain/chart-places.ts';
import { drawsPrice, type PriceChart } from '../domain/drawn-prices.ts';
import { FigureProblem } from '../domain/figure-problem.ts';
import { MissingRecord } from '../domain/found.ts';
import type { Site } from '../domain/site.ts';
import type { Chart } from '../schemas/chart.ts';
import type { Words } from '../words/en.ts';
import { articlePath } from './prose-places.ts';
import { priceFields, type RecordField } from './value-tags.ts';

/** A chart that shows something else than before. */
export interface ChartChange {
  id: string;
  /** Its headline before. */
  was: string;
  /** Its headline now. */
  now: string;
  /** The pages that show it. */
  pages: string[];
}

/** Computes what a chart shows; plain data, with its headline. */
export type ModelOf = (chart: Chart, site: Site, words: Words) => { finding: string };

/** The charts that are on both sides and show something else, in the order of the file. */
export function changedCharts(
  before: Site,
  after: Site,
  words: Words,
  modelOf: ModelOf,
): ChartChange[] {
  return after.records.charts.flatMap((chart) => {
    const old = before.byId.charts.get(chart.id);
    const was = old && modelIfAny(() => modelOf(old, before, words));
    const now = modelOf(chart, after, words);
    if (was === undefined || JSON.stringify(was) === JSON.stringify(now)) return [];
    const pages = pagesOfChart(chart.id, after);
    return [{ id: chart.id, was: was.finding, now: now.finding, pages }];
  });
}

/** What was written under other rules may lack a record. */
function modelIfAny<T>(compute: () => T): T | undefined {
  try {
    return compute();
  } catch (error) {
    if (error instanceof MissingRecord || error instanceof FigureProblem) return undefined;
    throw error;
  }
}

/** The pages that show a chart, beside its own. */
export function pagesOfChart(id: string, site: Site): string[] {
  const { articles, pages } = placesOfChart(id, site);
  return [
    ...pages.map((page) => (page === 'home' ? '/' : `/${page}/`)),
    ...articles.map(({ slug }) => articlePath(slug)),
  ];
}

/** The charts that draw a field of a record, or mark it; those that only count records are none. */
export function chartsDrawing(field: RecordField, site: Site): string[] {
  return site.records.charts.filter((chart) => draws(chart, field, site)).map(({ id }) => id);
}

function draws(chart: Chart, { kind, id, field }: RecordField, site: Site): boolean {
  switch (chart.kind) {
    case 'test-scores':
      return kind === 'scores' && chart.scores.includes(id);
    case 'market-moves':
      return kind === 'moves' && chart.moves.includes(id);
    case 'price-history':
      if (kind === 'events') return chart.events.some(({ event }) => event === id);
      break;
    case 'verdicts':
    case 'events-by-quarter':
      return false;
  }
  const price = kind === 'prices' ? site.byId.prices.get(id) : undefined;
  return price !== undefined && drawsField(chart, field) && drawsPrice(chart, price, site.asOf);
}

function drawsField(chart: PriceChart, field: string): boolean {
  return chart.kind === 'price-bars'
    ? field !== priceFields.cached
    : field === priceFields[chart.field];
}
