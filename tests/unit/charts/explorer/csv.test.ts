import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { pricesCsv } from '../../../../src/charts/explorer/csv.ts';
import { marketOf } from '../../../fixtures/market.ts';
import { price } from '../../../fixtures/records.ts';

const market = marketOf([
  price({
    ...{ from: '2024-05-06', to: '2024-05-10', models: ['small-one', 'big-one'] },
    ...{ cachedInputPerMTok: 0.1, fieldConfidence: { cachedInputPerMTok: 'unconfirmed' } },
  }),
  price({
    ...{ id: 'half-cn', product: 'half', outputPerMTok: undefined, inputPerMTok: 0 },
    ...{ tier: 'up to “32K”, as "listed"', note: '=1+1', sources: ['paper', 'news'] },
  }),
]);
const lines: string[][] = parse(pricesCsv(market), { bom: true });
const [header = [], ...rows] = lines;
const cell = (row: number, column: string) => rows[row]?.[header.indexOf(column)];

test('has one header line, and a row of as many cells for each record', () => {
  expect(new Set(header).size).toBe(header.length);
  expect(rows.map((row) => row.length)).toEqual([header.length, header.length]);
  expect(rows.map(([id]) => id)).toEqual(['small-cn', 'half-cn']);
});

test('says on every row where it comes from and how to cite it', () => {
  expect(cell(0, 'sources')).toBe('https://news.example/');
  expect(cell(1, 'sources')).toBe('https://paper.example/ https://news.example/');
  expect(rows.map((_, row) => cell(row, 'credit'))).toEqual([market.cite, market.cite]);
});

test.each([
  [0, 'models', 'small-one big-one'],
  [0, 'inputPerMTok', '1'],
  [0, 'from', '2024-05-06'],
  [0, 'to', '2024-05-10'],
  [0, 'currency', 'CNY'],
  // The cached price has a confidence of its own.
  [0, 'confidence', 'reported'],
  [0, 'cachedConfidence', 'unconfirmed'],
  [1, 'cachedConfidence', ''],
  // Free is 0, and what is not known is empty.
  [1, 'inputPerMTok', '0'],
  [1, 'outputPerMTok', ''],
  [1, 'from', ''],
  [1, 'tier', 'up to “32K”, as "listed"'],
  // No spreadsheet may take a note for a formula.
  [1, 'note', "'=1+1"],
])('of row %d, %s is %j', (row, column, text) => {
  expect(cell(row, column)).toBe(text);
});
