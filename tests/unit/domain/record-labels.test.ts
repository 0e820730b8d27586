import { expect, test } from 'vitest';
import { labelOf } from '../../../src/domain/record-labels.ts';
import type { Named } from '../../../src/domain/records.ts';
import { words } from '../../../src/words/en.ts';
import { barsChart, event, price, site } from '../../fixtures/records.ts';
import { fact, record } from '../records.ts';

const { byId } = site({
  prices: [price({})],
  events: [event({})],
  scores: [record('scores')],
  moves: [record('moves')],
  figures: [record('figures')],
  claims: [record('claims')],
  companies: [record('companies', { id: 'lab', name: 'Lab', facts: [fact({})] })],
  people: [record('people')],
  sources: [record('sources')],
  exchangeRates: [record('exchangeRates')],
  tokenAssumptions: [record('tokenAssumptions')],
  charts: [barsChart({})],
  terms: [record('terms', { id: 'kv-cache', term: 'KV cache' })],
  corrections: [record('corrections')],
});

test.each<[Named, id: string, text: string]>([
  ['prices', 'small-cn', 'Small One: input 1 yuan, output 2 yuan, per million tokens'],
  ['events', 'small-cut', '6 May 2024: Lab cuts its price'],
  ['scores', 'riddles-small-one', 'Small One: Riddles: 48.4%'],
  ['moves', 'shop-falls', 'Shop (SHOP): Change of the day: −17%'],
  ['figures', 'small-training-cost', 'Small One: Cost of training: $5.576 million'],
  ['facts', 'lab-staff', 'Lab: Staff: about 160 people'],
  ['claims', 'a-first', 'The lab cut its price.'],
  ['models', 'small-one', 'Small One'],
  ['companies', 'lab', 'Lab'],
  ['people', 'founder', 'A Founder (Zhang San)'],
  ['sources', 'news', 'News'],
  ['exchangeRates', 'usd-cny-2024-05-06', 'Exchange rate: $1 = 7.2071 yuan'],
  ['tokenAssumptions', 'lab-chinese', 'Lab: One Chinese character is 0.6 to 0.7 tokens'],
  ['charts', 'bars', 'bars'],
  ['terms', 'kv-cache', 'KV cache'],
  ['corrections', 'small-price', 'We had read the price of another model.'],
])('of the kind %s, %s is “%s”', (kind, id, text) => {
  expect(labelOf({ kind, id }, byId, words).text).toBe(text);
});

test('leads to the record', () => {
  expect(labelOf({ kind: 'facts', id: 'lab-staff' }, byId, words).path).toBe(
    '/companies/lab/#lab-staff',
  );
});
