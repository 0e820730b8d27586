import { expect, test } from 'vitest';
import { offersOn } from '../../../../src/charts/explorer/offers.ts';
import type { ExplorerState } from '../../../../src/charts/explorer/state.ts';
import type { Price } from '../../../../src/schemas/price.ts';
import { marketOf, stateOf } from '../../../fixtures/market.ts';
import { price } from '../../../fixtures/records.ts';

const market = marketOf([
  price({ id: 'small-may', from: '2024-05-06', to: '2024-05-10' }),
  price({ id: 'small-later', from: '2024-05-20' }),
  price({ id: 'small-night', hours: 'off-peak', from: '2024-05-22', to: '2024-05-24' }),
  price({ id: 'small-us', region: 'us', from: '2024-05-06', to: '2024-05-10' }),
  price({ id: 'small-cloud', host: 'cloud', from: '2024-05-08' }),
  price({ id: 'third-rumour', product: 'third', to: '2024-05-01', confidence: 'unconfirmed' }),
  price({ id: 'third-later', product: 'third', from: '2024-05-23' }),
  price({ id: 'big-rumour', product: 'big', from: '2024-05-12', confidence: 'unconfirmed' }),
]);
const idsOf = (prices: readonly Price[]) => prices.map(({ id }) => id).sort();

test.each<
  [day: string, choices: Partial<ExplorerState>, here: string, gaps?: string, left?: string]
>([
  ['2024-05-05', {}, ''],
  ['2024-05-06', {}, 'small-may'],
  ['2024-05-09', {}, 'small-cloud small-may'],
  // The day of `to` is the first on which it no longer held.
  ['2024-05-10', {}, 'small-cloud', 'small-may'],
  ['2024-05-12', {}, 'small-cloud', 'small-may', 'big-rumour'],
  ['2024-05-19', { models: ['small'] }, 'small-cloud', 'small-may'],
  ['2024-05-20', {}, 'small-cloud small-later', '', 'big-rumour'],
  ['2024-05-23', { models: ['small'] }, 'small-cloud small-later small-night'],
  // What came before is not sure, and so there is no gap.
  ['2024-05-08', { models: ['third'] }, ''],
  ['2024-05-23', { models: ['third'] }, 'third-later'],
  ['2024-05-24', { models: ['big'] }, '', '', 'big-rumour'],
  ['2024-05-09', { list: 'abroad' }, 'small-us'],
  // After its last price an offer is over, and no gap.
  ['2024-05-10', { list: 'abroad' }, ''],
  ['2024-05-09', { list: 'all' }, 'small-cloud small-may small-us'],
])('on %s, %j: %s; not known: %s; unconfirmed: %s', (day, choices, here, gaps = '', left = '') => {
  const found = offersOn(day, stateOf(market, choices), market);
  expect(idsOf(found.prices).join(' ')).toBe(here);
  expect(idsOf(found.gaps).join(' ')).toBe(gaps);
  expect(idsOf(found.unconfirmed).join(' ')).toBe(left);
});

test('different limits are different offers: the one does not end with the other', () => {
  const short = price({ id: 'short', tier: 'up to 32K', from: '2024-05-06', to: '2024-05-10' });
  const long = price({ id: 'long', tier: 'over 32K', from: '2024-05-20' });
  const limits = marketOf([short, long]);
  expect(limits.offers.map(idsOf)).toEqual([['short'], ['long']]);
  expect(offersOn('2024-05-15', stateOf(limits), limits)).toEqual({
    prices: [],
    unconfirmed: [],
    gaps: [],
  });
});
