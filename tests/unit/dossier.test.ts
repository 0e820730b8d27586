import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadSite } from '../../src/data/site.ts';

/** Every row of the research dossier, by kind, and what is known of some of them. */
interface Ledger {
  rows: Record<string, string[]>;
  /** Rows that are no record, with the reason. */
  leftOut: Record<string, string>;
  /** What the dossier could not confirm: records, or fields as `id/field`. */
  unconfirmed: Record<string, string[]>;
  /** Prices that must never change unnoticed; null for what is not known. */
  known: ({ id: string } & Record<string, unknown>)[];
}

const root = join(import.meta.dirname, '../..');
const ledger = JSON.parse(
  readFileSync(join(root, 'tests/fixtures/dossier.json'), 'utf8'),
) as Ledger;
const { records, reports, byId } = loadSite(root);

/** A record of any kind, with the fields that tell how sure it is. */
interface AnyRecord {
  id: string;
  confidence?: string;
  contextConfidence?: string | undefined;
  fieldConfidence?: Record<string, string | undefined> | undefined;
}
const recordsOf: Record<string, AnyRecord[]> = {
  prices: records.prices,
  timeline: records.events,
  benchmarks: records.scores,
  market: records.moves,
  figures: records.figures,
  claims: records.claims,
  reports,
  companies: records.companies,
  models: records.models,
  people: records.people,
  'exchange-rates': records.exchangeRates,
  tokens: records.tokenAssumptions,
  'company-facts': records.companies.flatMap(({ facts }) => facts),
  'people-facts': records.people.flatMap(({ facts }) => facts),
};

test.each(Object.entries(ledger.rows))('every row of %s is a record or left out', (kind, rows) => {
  const ids = new Set(recordsOf[kind]?.map(({ id }) => id));
  expect(rows.filter((id) => !ids.has(id) && ledger.leftOut[id] === undefined)).toEqual([]);
});

test('what is left out has a reason, was in the dossier and is in no record', () => {
  const rows = Object.values(ledger.rows).flat();
  const ids = Object.values(recordsOf).flatMap((list) => list.map(({ id }) => id));
  for (const [id, reason] of Object.entries(ledger.leftOut)) {
    expect(rows).toContain(id);
    expect(ids).not.toContain(id);
    expect(reason).toMatch(/^The dossier .+\.$/);
  }
});

const fields = Object.entries(ledger.unconfirmed).filter(([kind]) => kind.endsWith('-fields'));
const whole = Object.entries(ledger.unconfirmed).filter(([kind]) => !kind.endsWith('-fields'));

test.each(whole)('what the dossier could not confirm of %s is unconfirmed still', (kind, ids) => {
  const confidence = new Map(recordsOf[kind]?.map((record) => [record.id, record.confidence]));
  expect(ids.map((id) => [id, confidence.get(id)])).toEqual(ids.map((id) => [id, 'unconfirmed']));
});

test.each(fields)(
  'what the dossier could not confirm of %s is unconfirmed still',
  (kind, names) => {
    const list = recordsOf[kind.replace('-fields', 's')];
    const confidenceOf = (name: string) => {
      const [id = '', field = ''] = name.split('/');
      const record = list?.find((candidate) => candidate.id === id);
      return field === 'contextTokens'
        ? record?.contextConfidence
        : record?.fieldConfidence?.[field];
    };
    expect(names.map((name) => [name, confidenceOf(name)])).toEqual(
      names.map((name) => [name, 'unconfirmed']),
    );
  },
);

test.each(ledger.known)('the price $id is as the dossier has it', (known) => {
  const price: Record<string, unknown> = { ...byId.prices.get(known.id) };
  const recorded = Object.fromEntries(Object.keys(known).map((key) => [key, price[key] ?? null]));
  expect(recorded).toEqual(known);
});

test('the ledger itself is whole', () => {
  const counts = Object.entries(ledger.rows).map(([kind, rows]) => [kind, rows.length]);
  expect(Object.fromEntries(counts)).toEqual({
    prices: 119,
    timeline: 94,
    benchmarks: 143,
    market: 39,
    figures: 5,
    claims: 75,
    reports: 2,
    companies: 51,
    models: 84,
    people: 8,
    'exchange-rates': 5,
    tokens: 4,
    'company-facts': 26,
    'people-facts': 12,
  });
  expect(Object.values(ledger.unconfirmed).flat()).toHaveLength(57);
  expect(ledger.known).toHaveLength(14);
});
