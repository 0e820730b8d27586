import { expect, test } from 'vitest';
import { found, MissingRecord } from '../../../src/domain/found.ts';
import { indexSite, refOf, type Article } from '../../../src/domain/site.ts';
import { event, price, site } from '../../fixtures/records.ts';
import { fact, record } from '../records.ts';

test('finds records by id within their kind, and the site’s day', () => {
  const cut = event({ id: 'same' });
  const paid = price({ id: 'same' });
  const { byId, asOf } = site({ events: [cut], prices: [paid] }, '2024-07-01');
  expect(byId.events.get('same')).toEqual(cut);
  expect(byId.prices.get('same')).toEqual(paid);
  expect(byId.sources.size).toBe(0);
  expect(asOf).toBe('2024-07-01');
  expect(() => found(byId.sources, 'same')).toThrow('no record has the id same');
  expect(() => found(byId.sources, 'same')).toThrow(MissingRecord);
});

test('finds facts by their own ids, each with whom it is about', () => {
  const { byId } = site({
    companies: [record('companies', { id: 'lab', facts: [fact({}), fact({ id: 'lab-age' })] })],
    people: [record('people', { id: 'lab', facts: [fact({ id: 'founder-age' })] })],
  });
  expect([...byId.facts].map(([id, { owner }]) => [id, owner])).toEqual([
    ['lab-staff', { kind: 'companies', id: 'lab' }],
    ['lab-age', { kind: 'companies', id: 'lab' }],
    ['founder-age', { kind: 'people', id: 'lab' }],
  ]);
  expect(found(byId.facts, 'lab-staff')).toMatchObject(fact({}));
});

test('says of which kind the record of an id is', () => {
  const { byId } = site({ events: [event({ id: 'cut' })], prices: [price({ id: 'paid' })] });
  expect(refOf(byId, ['events', 'prices'], 'paid')).toEqual({ kind: 'prices', id: 'paid' });
  expect(refOf(byId, ['events', 'prices'], 'cut')).toEqual({ kind: 'events', id: 'cut' });
  expect(() => refOf(byId, ['events', 'scores'], 'paid')).toThrow(MissingRecord);
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
  const empty = { tree: { type: 'root', children: [] }, tags: [] };
  const article = (slug: string, part: number) =>
    ({
      slug,
      meta: { part },
      standfirst: empty,
      takeaways: [],
      body: empty,
      unknowns: [],
    }) as unknown as Article;
  const content = { ...site({}), articles: [article('a', 10), article('b', 2), article('c', 1)] };
  expect(indexSite(content).articles.map(({ slug }) => slug)).toEqual(['c', 'b', 'a']);
});
