import { describe, expect, test } from 'vitest';
import { proposalFor, type Begun } from '../../../src/new/proposals.ts';
import type { Price } from '../../../src/schemas/price.ts';
import { perKind } from '../../../src/schemas/kinds.ts';
import { record } from '../records.ts';

const list: Price = {
  id: 'small-cn-2024-05',
  product: 'small',
  models: ['small-one'],
  maker: 'lab',
  host: 'lab',
  region: 'cn',
  currency: 'CNY',
  inputPerMTok: 1,
  outputPerMTok: 2,
  hours: 'any',
  terms: 'list',
  lastSeen: '2024-05',
  from: '2024-05-06',
  fromBasis: 'announced',
  confidence: 'primary',
  sources: ['news'],
};
const abroad: Price = {
  ...list,
  id: 'small-us-2024-05',
  region: 'us',
  currency: 'USD',
  tier: 'up to 32K',
};
const ended: Price = { ...list, id: 'old', product: 'old', to: '2024-05-31' };
const longEnded: Price = { ...ended, id: 'older', models: ['older-one'], to: '2024-05-07' };
const records = {
  ...perKind(() => []),
  prices: [list, abroad, longEnded, ended],
  models: [record('models', { id: 'new-one', released: '2024-06-01' })],
  claims: [record('claims', { id: 'a-07', sentence: 7 })],
};
const ids = {
  ...perKind(() => new Set<string>()),
  facts: new Set<string>(),
  prices: new Set(['small-cn-2024-06']),
  terms: new Set(['token']),
};
const propose = (kind: 'prices' | 'claims' | 'terms' | 'sources', field: string, begun: Begun) =>
  proposalFor(kind, field, begun, { records, asOf: '2024-06-01', ids });

describe('of a new price', () => {
  const small = { product: 'small' };
  const next = { ...small, host: 'lab', region: 'cn', hours: 'any', terms: 'list' };

  test.each<[string, Begun, unknown, string]>([
    ['maker', small, 'lab', 'what all open prices of the product share'],
    ['region', small, undefined, 'nothing where they differ, for a guess would end the wrong one'],
    ['tier', { ...small, region: 'us' }, 'up to 32K', 'what those share that agree so far'],
    ['tier', { ...small, region: 'cn' }, undefined, 'nothing where they have nothing'],
    ['models', { product: 'old' }, ['small-one'], 'what held last, where nothing is open'],
    ['maker', { ...small, region: 'intl' }, 'lab', 'what the product has on other lists'],
    ['hours', { product: 'new' }, 'any', 'the usual hours for what was never sold'],
    ['terms', { product: 'new' }, 'list', 'the usual terms for what was never sold'],
    ['currency', { region: 'cn' }, 'CNY', 'the currency of its list'],
    ['currency', { region: 'intl' }, 'USD', 'the currency of its list'],
    ['from', {}, '2024-06-01', 'the day of the site'],
    ['fromBasis', {}, undefined, 'nothing on a first day that is not known'],
    ['change', { ...next, from: '2024-06-01', inputPerMTok: 0.5 }, 'cut', 'a lower amount'],
    ['change', { ...next, from: '2024-06-01', outputPerMTok: 3 }, 'rise', 'a higher amount'],
    [
      'change',
      { ...next, from: '2024-06-01', inputPerMTok: 0, outputPerMTok: 3 },
      'restructure',
      'both',
    ],
    ['change', { ...next, from: '2024-06-01', inputPerMTok: 1 }, undefined, 'no change at all'],
    ['change', { product: 'new', from: '2024-06-01', models: ['new-one'] }, 'launch', 'its day'],
    [
      'change',
      { product: 'new', from: '2024-06-02', models: ['new-one'] },
      undefined,
      'not its day',
    ],
    ['change', { product: 'new', models: ['own-model'] }, undefined, 'two days that nobody knows'],
  ])('%s after %j: %j (%s)', (field, begun, proposed) => {
    expect(propose('prices', field, begun)).toEqual(proposed);
  });

  test('the id names product, list, month and hours, and is free', () => {
    const begun = { ...next, from: '2024-06-01' };
    expect(propose('prices', 'id', begun)).toBe('small-cn-2024-06-2');
    expect(propose('prices', 'id', { ...begun, hours: 'peak' })).toBe('small-cn-2024-06-peak');
  });
});

test('a claim is the next sentence of its report, and named after it', () => {
  expect(propose('claims', 'sentence', { report: 'A' })).toBe(8);
  expect(propose('claims', 'sentence', { report: 'B' })).toBe(1);
  expect(propose('claims', 'id', { report: 'A', sentence: 8 })).toBe('a-08');
});

test('ids are made of Latin words, or not at all', () => {
  const source = { publisher: 'The A.B. News', published: '2024-05', title: 'It’s “1.5” now' };
  expect(propose('sources', 'id', source)).toBe('the-a-b-news-2024-05-its-1-5-now');
  expect(propose('sources', 'id', { publisher: '新闻', published: undefined })).toBe('undated');
  expect(propose('terms', 'id', { term: '词元' })).toBeUndefined();
});

test('a second term of one name is proposed under that name, which is refused', () => {
  expect(propose('terms', 'id', { term: 'Token' })).toBe('token');
});
