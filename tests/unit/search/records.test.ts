import { expect, test } from 'vitest';
import { searchGroups, searchRecords } from '../../../src/search/records.ts';
import { words } from '../../../src/words/en.ts';
import { smallSiteWith } from '../../fixtures/content.ts';

const site = smallSiteWith();
const records = searchRecords(site, words);

test('everything of every group can be found, group by group', () => {
  const count = (group: string) => records.filter((record) => record.group === group).length;
  expect(Object.fromEntries(searchGroups.map((group) => [group, count(group)]))).toEqual({
    articles: site.articles.length,
    events: site.records.events.length,
    claims: site.records.claims.length,
    models: site.records.models.length,
    terms: site.records.terms.length,
    companies: site.records.companies.length,
    people: site.records.people.length,
  });
  const order = records.map(({ group }) => searchGroups.indexOf(group));
  expect(order).toEqual(order.toSorted((a, b) => a - b));
  expect(new Set(records.map(({ path }) => path)).size).toBe(records.length);
});

test('an article is found by what its figures say', () => {
  const cut = records.find(({ path }) => path === '/articles/the-cut/');
  expect(cut?.text).toContain('0.5 yuan');
  expect(cut?.text).not.toMatch(/<[A-Z]/);
});

test('a Chinese name is found by each of its ends', () => {
  const [model] = site.records.models;
  if (model === undefined) throw new Error('the small site has no model');
  const renamed = {
    ...site,
    records: { ...site.records, models: [{ ...model, nameZh: '通义千问 (Qwen)' }] },
  };
  const found = searchRecords(renamed, words).find(({ group }) => group === 'models');
  expect(found?.text.split(' ')).toEqual(
    expect.arrayContaining(['通义千问', '义千问', '千问', '问']),
  );
});

test.each(['events', 'models', 'companies', 'people'] as const)(
  'what is unconfirmed is found with that mark: %s',
  (kind) => {
    const [record] = site.records[kind];
    if (record === undefined) throw new Error(`the small site has none of ${kind}`);
    const doubted = {
      ...site,
      records: { ...site.records, [kind]: [{ ...record, confidence: 'unconfirmed' }] },
    };
    const [found] = searchRecords(doubted, words).filter(({ group }) => group === kind);
    expect(found?.summary).toMatch(/ \(unconfirmed\)$/);
  },
);
