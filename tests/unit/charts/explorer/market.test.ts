import { expect, test } from 'vitest';
import { marketOf } from '../../../fixtures/market.ts';
import { price } from '../../../fixtures/records.ts';

const market = marketOf([
  // As in the files, the newer one comes first.
  price({ id: 'small-now', from: '2024-05-20', models: ['third-one'] }),
  price({ id: 'small-then', from: '2024-05-06', to: '2024-05-20', lastSeen: '2024-05-19' }),
  price({ id: 'small-cloud', host: 'cloud', from: '2024-05-08' }),
  price({ id: 'big-cn', product: 'big', models: ['big-one'], maker: 'shop', host: 'shop' }),
]);

test('a choice is named by its first model and its last, by date', () => {
  expect(market.makers).toEqual([
    {
      id: 'lab',
      name: 'LAB',
      products: [{ product: 'small', first: 'Small One', last: 'Third One' }],
    },
    { id: 'shop', name: 'SHOP', products: [{ product: 'big', first: 'Big One', last: 'Big One' }] },
  ]);
});

test('an offer is what one company sells on one list, oldest first', () => {
  expect(market.offers.map((offer) => offer.map(({ id }) => id))).toEqual([
    ['small-then', 'small-now'],
    ['small-cloud'],
    ['big-cn'],
  ]);
});

test('knows its products, and those that several companies sell', () => {
  expect(market.products).toEqual(new Set(['small', 'big']));
  expect(market.resold).toEqual(new Set(['small']));
});
