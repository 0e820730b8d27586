import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadSite } from '../../../src/data/site.ts';
import { drawsPrice, isPriceChart, pricesDrawn } from '../../../src/domain/drawn-prices.ts';
import { barsChart, price, site } from '../../fixtures/records.ts';

const published = loadSite(join(import.meta.dirname, '../../..'));

test.each(published.records.charts.filter(isPriceChart))(
  'the prices found for $id are all that it draws',
  (chart) => {
    const drawn = published.records.prices.filter((one) => drawsPrice(chart, one, published.asOf));
    const found = pricesDrawn(chart, published);
    expect(drawn.length).toBeGreaterThan(0);
    expect(new Set(found)).toEqual(new Set(drawn));
    expect(found).toHaveLength(drawn.length);
  },
);

test('an unconfirmed price, one of another list or of another day is not drawn', () => {
  const prices = [
    price({}),
    price({ id: 'doubted', confidence: 'unconfirmed' }),
    price({ id: 'abroad', region: 'us' }),
    price({ id: 'over', to: '2024-05-10' }),
  ];
  expect(pricesDrawn(barsChart({}), site({ prices })).map(({ id }) => id)).toEqual(['small-cn']);
});
