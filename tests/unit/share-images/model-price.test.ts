import { expect, test } from 'vitest';
import { leadPrice, pricesLike } from '../../../src/share-images/model-price.ts';
import { price } from '../../fixtures/records.ts';

const asOf = '2025-06-01';
const old = price({ id: 'old', from: '2024-05-06', to: '2025-01-01' });
const current = price({ id: 'current', from: '2025-01-01' });

test.each([
  ['a price of the day before one that is over', [old, current], 'current'],
  [
    'the home list before one abroad',
    [price({ id: 'abroad', region: 'intl' }), current],
    'current',
  ],
  ['the maker before another host', [price({ id: 'hosted', host: 'cloud' }), current], 'current'],
  [
    'the maker’s that is over before another host’s of the day',
    [price({ id: 'hosted', host: 'cloud', from: '2025-01-01' }), old],
    'old',
  ],
  [
    'of two that are over the newer',
    [price({ id: 'older', from: '2023-01-01', to: '2024-01-01' }), old],
    'old',
  ],
  [
    'what is confirmed before what is not',
    [price({ id: 'rumour', confidence: 'unconfirmed' }), old],
    'old',
  ],
  ['a list price before a promotion', [price({ id: 'sale', terms: 'promotion' }), old], 'old'],
])('takes %s, in whichever order they stand', (_what, prices, id) => {
  expect(leadPrice(prices, asOf)?.id).toBe(id);
  expect(leadPrice(prices.toReversed(), asOf)?.id).toBe(id);
});

test('takes none where all are unconfirmed or promotions', () => {
  const prices = [price({ confidence: 'unconfirmed' }), price({ terms: 'promotion' })];
  expect(leadPrice(prices, asOf)).toBeUndefined();
});

test('the line of a price never mixes lists, hosts or tiers', () => {
  const others = [
    price({ region: 'intl' }),
    price({ host: 'cloud' }),
    price({ tier: 'long' }),
    price({ product: 'other' }),
  ];
  expect(pricesLike(current, [...others, current, old])).toEqual([old, current]);
});
