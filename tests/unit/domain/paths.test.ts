import { expect, test } from 'vitest';
import { pathOf } from '../../../src/domain/paths.ts';
import type { Named } from '../../../src/domain/records.ts';
import { site } from '../../fixtures/records.ts';
import { fact, record } from '../records.ts';

const { byId } = site({
  companies: [record('companies', { id: 'lab', facts: [fact({})] })],
  people: [record('people', { facts: [fact({ id: 'founder-age' })] })],
  figures: [record('figures')],
});

test.each<[Named, id: string, path: string]>([
  ['prices', 'small-cn', '/prices/#small-cn'],
  ['exchangeRates', 'usd-cny', '/prices/#usd-cny'],
  ['tokenAssumptions', 'lab-chinese', '/prices/#lab-chinese'],
  ['events', 'small-cut', '/timeline/#small-cut'],
  ['scores', 'riddles', '/benchmarks/#riddles'],
  ['moves', 'shop-falls', '/market/#shop-falls'],
  ['claims', 'a-first', '/claims/#a-first'],
  ['terms', 'token', '/glossary/#token'],
  ['corrections', 'small-price', '/corrections/#small-price'],
  ['models', 'small-one', '/models/small-one/'],
  ['companies', 'lab', '/companies/lab/'],
  ['people', 'founder', '/people/founder/'],
  ['sources', 'news', '/sources/news/'],
  ['figures', 'small-training-cost', '/models/small-one/#small-training-cost'],
  ['facts', 'lab-staff', '/companies/lab/#lab-staff'],
  ['facts', 'founder-age', '/people/founder/#founder-age'],
  ['charts', 'bars', '/charts/bars/'],
])('a record of the kind %s stands at %s: %s', (kind, id, path) => {
  expect(pathOf({ kind, id }, byId)).toBe(path);
});

test.each<[Named]>([['figures'], ['facts']])('refuses %s that are not there', (kind) => {
  expect(() => pathOf({ kind, id: 'ghost' }, byId)).toThrow('no record has the id ghost');
});
