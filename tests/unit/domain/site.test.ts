import { describe, expect, test } from 'vitest';
import { checkContent } from '../../../src/check/content.ts';
import { correctionsOf } from '../../../src/domain/corrections.ts';
import { found, MissingRecord } from '../../../src/domain/found.ts';
import { indexSite, refOf, type Article } from '../../../src/domain/site.ts';
import { smallContent, type Edit } from '../../fixtures/content.ts';
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
  const empty = { text: '', tree: { type: 'root', children: [] }, tags: [] };
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

describe('of articles that are not published', () => {
  const cut = 'articles/the-cut.mdx';
  const answer = 'articles/the-answer.mdx';
  const isDraft = (path: string, part: number): Edit => [
    path,
    `part: ${part}\n`,
    `part: ${part}\ndraft: true\n`,
  ];
  const comesOn = (day: string): Edit => [cut, 'published: 2024-05-20', `published: ${day}`];
  const sites = (...edits: Edit[]) => {
    const { content } = checkContent(smallContent(...edits));
    if (content === undefined) throw new Error('the edits break the content');
    return { published: indexSite(content), preview: indexSite(content, true) };
  };

  test.each([
    ['a draft', [isDraft(cut, 1)], 'draft'],
    ['the day after today', [comesOn('2024-06-02')], 'scheduled'],
    ['a draft of a later day', [isDraft(cut, 1), comesOn('2024-06-02')], 'draft'],
    ['today', [comesOn('2024-06-01')], undefined],
    ['no draft', [[cut, 'part: 1\n', 'part: 1\ndraft: false\n'] as const], undefined],
  ])('%s', (_what, edits, reason) => {
    const { published, preview } = sites(...edits);
    const others = ['the-answer', 'the-record'];
    const expected = reason === undefined ? ['the-cut', ...others] : others;
    expect(published.articles.map(({ slug }) => slug)).toEqual(expected);
    expect(preview.articles.map(({ slug }) => slug)).toEqual(['the-cut', ...others]);
    for (const { leftOut } of [published, preview]) {
      const reasons = leftOut.map((one) => [one.article.slug, one.reason]);
      expect(reasons).toEqual(reason === undefined ? [] : [['the-cut', reason]]);
    }
  });

  test('nothing that readers see leads to one: no record, no source, no correction', () => {
    const { published, preview } = sites(isDraft(cut, 1));
    const naming = (of: typeof published) =>
      [
        ...of.backlinks.articlesOn({ kind: 'prices', id: 'small-cn' }),
        ...of.backlinks.articlesOn({ kind: 'sources', id: 'news' }),
        ...of.backlinks.articlesOn({ kind: 'charts', id: 'small-history' }),
        ...correctionsOf(of).flatMap(({ articles }) => articles),
      ].filter(({ slug }) => slug === 'the-cut');
    expect(naming(published)).toEqual([]);
    expect(naming(preview)).toHaveLength(4);
    expect(published.byId.sources.size).toBe(preview.byId.sources.size);
  });

  test('charts that only they show are left out, and no others', () => {
    const nowhereElse: Edit = ['site.json', '"both-in-may", "small-history"', '"small-history"'];
    const chartsOf = ({ published, preview }: ReturnType<typeof sites>) =>
      [published, preview].map(({ records, byId }) => [
        records.charts.map(({ id }) => id),
        [...byId.charts.keys()],
      ]);
    const both = ['small-history', 'both-in-may'];
    const one = ['small-history'];
    const drafts = [isDraft(cut, 1), isDraft(answer, 2)];
    expect(chartsOf(sites(nowhereElse, ...drafts))).toEqual([
      [one, one],
      [both, both],
    ]);
    expect(chartsOf(sites(...drafts))[0]).toEqual([both, both]);
    expect(chartsOf(sites(nowhereElse))[0]).toEqual([both, both]);
  });
});
