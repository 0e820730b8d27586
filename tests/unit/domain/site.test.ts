import { expect, test } from 'vitest';
import { found, indexSite, type Article } from '../../../src/domain/site.ts';
import { event, price, site } from '../../fixtures/records.ts';

test('finds records by id within their kind, and the site’s day', () => {
  const cut = event({ id: 'same' });
  const paid = price({ id: 'same' });
  const { byId, asOf } = site({ events: [cut], prices: [paid] }, '2024-07-01');
  expect(byId.events.get('same')).toEqual(cut);
  expect(byId.prices.get('same')).toEqual(paid);
  expect(byId.sources.size).toBe(0);
  expect(asOf).toBe('2024-07-01');
  expect(() => found(byId.sources, 'same')).toThrow('no record has the id same');
});

test('gathers the prices of a product in the order of the record', () => {
  const prices = ['c', 'a', 'b'].map((id) =>
    price({ id, product: id === 'a' ? 'big' : 'small', tier: id }),
  );
  const { pricesOf } = site({ prices });
  expect([...pricesOf].map(([product, of]) => [product, of.map(({ id }) => id)])).toEqual([
    ['small', ['c', 'b']],
    ['big', ['a']],
  ]);
});

test('puts articles into reading order, whatever the order of their files', () => {
  const article = (slug: string, part: number) => ({ slug, meta: { part } }) as Article;
  const content = { ...site({}), articles: [article('a', 10), article('b', 2), article('c', 1)] };
  expect(indexSite(content).articles.map(({ slug }) => slug)).toEqual(['c', 'b', 'a']);
});
