import { expect, test } from 'vitest';
import { testScoresModel } from '../../../../src/charts/test-scores/model.ts';
import type { Score } from '../../../../src/schemas/score.ts';
import { words } from '../../../../src/words/en.ts';
import { score, site } from '../../../fixtures/records.ts';

const small = score({ id: 'small', score: 48.4 });
const big = score({ id: 'big', model: 'big-one', score: 71.57, sources: ['paper'] });
const third = score({ id: 'third', model: 'third-one', score: 59 });

function model(scores: Score[]) {
  const ids = scores.map(({ id }) => id);
  return testScoresModel(
    { id: 'riddles', kind: 'test-scores', scores: ids, focus: ['lab'] },
    site({ scores }),
    words,
  );
}

test('puts the best first, with results as the tables print them', () => {
  const { rows } = model([small, big, third]);
  expect(rows.map(({ name, bars }) => [name, bars[0]?.value, bars[0]?.label])).toEqual([
    ['Big One', 71.57, '71.6%'],
    ['Third One', 59, '59%'],
    ['Small One', 48.4, '48.4%'],
  ]);
});

test('draws what a maker reported as an outline, and says whose word it is', () => {
  const { rows, notes } = model([
    { ...small, party: 'vendor' },
    { ...big, party: 'rival vendor' },
    third,
  ]);
  expect(rows.map(({ name, bars }) => [name, bars[0]?.outlined])).toEqual([
    ['Big One, says a rival', true],
    ['Third One', false],
    ['Small One, says its maker', true],
  ]);
  expect(notes).toContain(words.findings.scores.outlined);
  expect(model([small, third]).notes).not.toContain(words.findings.scores.outlined);
});

test.each<[string, Score[], string]>([
  [
    'which is first and which second',
    [small, big, third],
    'Of these 3 models, Big One is first in Riddles with 71.6%, Third One second with 59%',
  ],
  [
    'which share the first place, to the decimal that is printed',
    [{ ...small, score: 71.61 }, big, third],
    'Of these 3 models, Small One and Big One share the first place in Riddles with 71.6%',
  ],
  [
    'that only makers say so',
    [
      { ...small, party: 'vendor' },
      { ...big, party: 'rival vendor' },
    ],
    'As makers report it, of these 2 models, Big One is first in Riddles with 71.6%, Small One second with 48.4%',
  ],
  [
    'whose word it is where others are outsiders',
    [{ ...small, party: 'vendor' }, big, { ...third, party: 'rival vendor' }],
    'Of these 3 models, Big One is first in Riddles with 71.6%, Third One (says a rival) second with 59%',
  ],
  [
    'points',
    [
      { ...small, unit: 'points' },
      { ...big, unit: 'points' },
    ],
    'Of these 2 models, Big One is first in Riddles with 71.6 points, Small One second with 48.4 points',
  ],
])('says %s', (_what, scores, finding) => {
  expect(model(scores).finding).toBe(finding);
});

test('names the edition, the unit and the days of the reports', () => {
  const dated = [
    { ...small, version: '2.0', date: '2024-05-06' },
    { ...big, version: '2.0', date: '2024-04' },
  ];
  expect(model(dated)).toMatchObject({
    measure: 'Riddles (2.0), per cent, April to 6 May 2024',
    day: '2024-05-06',
    unit: { before: '', after: '%' },
  });
  const months = [
    { ...small, date: '2024-04', unit: 'points' as const },
    { ...big, date: '2024-04', unit: 'points' as const },
  ];
  expect(model(months)).toMatchObject({
    measure: 'Riddles, points, April 2024',
    day: '2024-04-30',
    unit: { before: '', after: '' },
  });
});

test('prints the setting where all results share it, and else says that they differ', () => {
  expect(model([small, big]).notes).toEqual(['Solved at the first try.']);
  expect(model([small, { ...big, setting: 'Solved at the second try' }]).notes).toEqual([
    words.findings.scores.settings,
  ]);
});

test('has a table that says who reported what, when and how', () => {
  const { table, sources } = model([small, { ...big, party: 'vendor', reportedBy: 'lab' }]);
  expect(table.columns[1]).toEqual({ text: 'Result', unit: 'per cent' });
  expect(table.rows[0]).toEqual({
    cells: [
      { text: 'Big One, says its maker' },
      { text: '71.6%', value: 71.57 },
      { text: 'Lab, the maker itself' },
      { text: '6 May 2024', iso: '2024-05-06' },
      { text: 'Solved at the first try' },
    ],
    sources: ['paper'],
  });
  expect(sources).toEqual(['paper', 'news']);
});
