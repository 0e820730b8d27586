import type { Chart } from '../schemas/chart.ts';
import type { Price } from '../schemas/price.ts';
import { isUnconfirmed, pricesOfLine, pricesOn } from './prices.ts';
import type { Site } from './site.ts';

/** A chart that draws prices. */
export type PriceChart = Extract<Chart, { kind: `price-${string}` }>;

/** Whether a chart is one that draws prices. */
export function isPriceChart(chart: Chart): chart is PriceChart {
  return chart.kind.startsWith('price-');
}

/**
 * Whether a chart draws an amount of a price; unconfirmed ones stand in no chart.
 * @param asOf the day of the site, up to which a chart without a day of its own reaches.
 */
export function drawsPrice(chart: PriceChart, price: Price, asOf: string): boolean {
  if (isUnconfirmed(price)) return false;
  switch (chart.kind) {
    case 'price-bars':
      return (
        chart.products.includes(price.product) &&
        pricesOn([price], chart.list, chart.on ?? asOf).length > 0
      );
    case 'price-history': {
      const span = { from: chart.from, to: chart.to ?? asOf };
      return (
        chart.lines.some(({ products }) => products.includes(price.product)) &&
        pricesOfLine([price], chart.list, chart.field, span).length > 0
      );
    }
    case 'price-cuts':
      return chart.cuts.some(({ from, to }) => from === price.id || to === price.id);
  }
}

/** The prices that a chart draws, found by their products and ids. */
export function pricesDrawn(
  chart: PriceChart,
  { asOf, byId, pricesOf }: Pick<Site, 'asOf' | 'byId' | 'pricesOf'>,
): Price[] {
  return candidates().filter((price) => drawsPrice(chart, price, asOf));

  function candidates(): Price[] {
    if (chart.kind === 'price-cuts') {
      const ids = new Set(chart.cuts.flatMap(({ from, to }) => [from, to]));
      return [...ids].flatMap((id) => byId.prices.get(id) ?? []);
    }
    const products =
      chart.kind === 'price-bars' ? chart.products : chart.lines.flatMap((line) => line.products);
    return [...new Set(products)].flatMap((product) => pricesOf.get(product) ?? []);
  }
}
