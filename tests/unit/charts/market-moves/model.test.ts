import { expect, test } from 'vitest';
import { marketMovesModel } from '../../../../src/charts/market-moves/model.ts';
import type { Move } from '../../../../src/schemas/move.ts';
import { words } from '../../../../src/words/en.ts';
import { move, site } from '../../../fixtures/records.ts';

const shop = move({ bound: 'about' });
const lab = move({ id: 'lab', instrument: 'Lab', value: -3.07, companies: ['lab'] });
const index = move({ id: 'index', instrument: 'Index', value: 0.65, companies: [] });

function model(moves: Move[]) {
  const ids = moves.map(({ id }) => id);
  return marketMovesModel(
    { id: 'moves', kind: 'market-moves', moves: ids, focus: ['lab'] },
    site({ moves }),
    words,
  );
}

test('goes from the deepest fall to the highest rise, with signs', () => {
  const { rows } = model([index, shop, lab]);
  expect(rows.map(({ name, bars }) => [name, bars[0]?.value, bars[0]?.label])).toEqual([
    ['Shop', -17, '−17%'],
    ['Lab', -3.07, '−3.07%'],
    ['Index', 0.65, '+0.65%'],
  ]);
});

test('says of a rounded figure that it is, in speech and in the table', () => {
  const { rows, table, notes } = model([shop, lab]);
  expect(rows[0]?.bars[0]?.spoken).toBe('about −17%');
  expect(table.rows[0]?.cells[1]).toEqual({ text: 'about −17%', value: -17 });
  expect(notes).toEqual(['Not exact in the source: Shop.']);
  expect(model([lab, index]).notes).toEqual([]);
});

test.each<[string, Move[], string]>([
  [
    'how many fell, and which the most',
    [index, shop, lab],
    '2 of these 3 shares and indices fell on 7 May 2024, Shop the most, by about 17%',
  ],
  [
    'that all fell',
    [shop, lab],
    'All 2 of these shares and indices fell on 7 May 2024, Shop the most, by about 17%',
  ],
  [
    'which rose the most where none fell',
    [index, { ...lab, value: 0 }, { ...shop, value: 8.9, bound: 'exact' }],
    '2 of these 3 shares and indices rose on 7 May 2024, Shop the most, by 8.9%',
  ],
  [
    'that nothing moved',
    [
      { ...lab, value: 0 },
      { ...index, value: 0 },
    ],
    'None of these 2 shares and indices moved on 7 May 2024',
  ],
  [
    'the days, where there are more',
    [shop, { ...shop, id: 'next', date: '2024-05-08', value: 2 }],
    '1 of these 2 shares and indices fell from 7 May to 8 May 2024, Shop on 7 May the most, by about 17%',
  ],
])('says %s', (_what, moves, finding) => {
  expect(model(moves).finding).toBe(finding);
});

test('names the day of each row where the chart has more than one', () => {
  const next = { ...shop, id: 'next', date: '2024-05-08', value: 2 };
  const { rows, day, measure } = model([next, shop]);
  expect(rows.map(({ name }) => name)).toEqual(['Shop, 7 May', 'Shop, 8 May']);
  expect(day).toBe('2024-05-08');
  expect(measure).toBe('Change in per cent, 7 May to 8 May 2024');
});

test('focuses a move by any company concerned, and can do without one', () => {
  const both = { ...shop, companies: ['shop', 'lab'] };
  expect(model([both, index]).rows.map(({ company, focused }) => [company, focused])).toEqual([
    ['shop', true],
    ['', false],
  ]);
});
