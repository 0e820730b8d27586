import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import type { ChartModel } from '../../../../src/charts/shared/chart-model.ts';
import { csvOf, dataOf } from '../../../../src/charts/shared/download.ts';
import type { Source } from '../../../../src/schemas/source.ts';

const source = (id: string, more: Partial<Source> = {}): Source => ({
  ...{ id, title: `Title of ${id}`, publisher: 'News', url: `https://${id}.org/?a=1,2` },
  ...{ language: 'en', repost: false, quotes: [], ...more },
});
const unit = 'CNY per million tokens';
const model: ChartModel = {
  id: 'made-up',
  form: 'bars',
  finding: 'A asked 1 yuan, “B” more',
  measure: 'Price',
  notes: ['A note.', 'Another; with "quotes"'],
  table: {
    columns: [{ text: 'Product' }, { text: 'Input', unit }, { text: 'Rank' }],
    rows: [
      {
        cells: [{ text: 'A' }, { text: '1 yuan', value: 1 }, { text: 'No. 1', value: 1 }],
        sources: ['one', 'two'],
      },
      { cells: [{ text: 'B,\n2' }, { text: 'free', value: 0 }, { text: '' }], sources: ['two'] },
      { cells: [{ text: '=1+1' }, { text: 'not known' }, { text: 'last' }], sources: [] },
      { cells: [{ text: '-A' }, { text: '−3', value: -3 }, { text: '' }], sources: [] },
    ],
  },
  sources: ['one', 'two'],
  day: '2024-05-10',
};
const provenance = {
  page: 'https://example.org/charts/made-up/',
  cite: '“A”, Site, https://example.org/charts/made-up/',
  licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  sources: [source('one', { published: '2024-05' }), source('two')],
};
const data = dataOf(model, provenance);
const rows: Record<string, string>[] = parse(csvOf(data), { columns: true, bom: true });

describe('the JSON', () => {
  test('has numbers where they are known, none where they are not, and else words', () => {
    expect(data.data).toEqual([
      { values: ['A', 1, 1], sources: ['one', 'two'] },
      { values: ['B,\n2', 0, ''], sources: ['two'] },
      { values: ['=1+1', null, 'last'], sources: [] },
      { values: ['-A', -3, ''], sources: [] },
    ]);
    expect(data.columns).toEqual([{ name: 'Product' }, { name: 'Input', unit }, { name: 'Rank' }]);
  });

  test('keeps the values of two columns of one name', () => {
    const table = {
      columns: [{ text: 'Price' }, { text: 'Price' }],
      rows: [{ cells: [{ text: 'A' }, { text: 'B' }], sources: [] }],
    };
    expect(dataOf({ ...model, table }, provenance).data[0]?.values).toEqual(['A', 'B']);
  });

  test('tells what it is, where it comes from and how to name it', () => {
    expect(data).toMatchObject({ title: model.finding, asOf: '2024-05-10', drawing: model });
    expect(data.sources[0]).toEqual({
      ...{ id: 'one', title: 'Title of one', publisher: 'News' },
      ...{ url: 'https://one.org/?a=1,2', published: '2024-05' },
    });
    expect(data.sources[1]).not.toHaveProperty('published');
  });
});

describe('the CSV', () => {
  test('has one header line, with units', () => {
    expect(Object.keys(rows[0] ?? {})).toEqual([
      'Product',
      `Input (${unit})`,
      'Rank',
      'sources',
      'notes',
      'credit',
    ]);
  });

  test('has plain numbers, and nothing where none is known', () => {
    expect(rows.map((row) => row[`Input (${unit})`])).toEqual(['1', '0', '', '-3']);
  });

  test('says on every row where it comes from', () => {
    expect(rows.map((row) => row['sources'])).toEqual([
      'https://one.org/?a=1,2 https://two.org/?a=1,2',
      'https://two.org/?a=1,2',
      '',
      '',
    ]);
    for (const row of rows) {
      expect(row['credit']).toBe(data.cite);
      for (const part of [model.measure, ...model.notes]) expect(row['notes']).toContain(part);
    }
  });

  test('has no text that a spreadsheet would run', () => {
    expect(rows.map(({ Product }) => Product)).toEqual(['A', 'B,\n2', "'=1+1", "'-A"]);
  });

  test('is read as UTF-8 by a spreadsheet', () => {
    expect(Buffer.from(csvOf(data)).subarray(0, 3).toString('hex')).toBe('efbbbf');
  });
});
