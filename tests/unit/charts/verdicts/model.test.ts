import { expect, test } from 'vitest';
import { verdictsModel } from '../../../../src/charts/verdicts/model.ts';
import { verdicts } from '../../../../src/schemas/claim.ts';
import { words } from '../../../../src/words/en.ts';
import { claim, site } from '../../../fixtures/records.ts';

const claims = [
  claim({ id: 'a-1', verdict: 'wrong' }),
  claim({ id: 'a-2', verdict: 'confirmed' }),
  claim({ id: 'a-3', kind: 'opinion', verdict: undefined }),
  claim({ id: 'b-1', report: 'B', verdict: 'confirmed' }),
];

function model(report?: 'A' | 'B') {
  return verdictsModel({ id: 'scores', kind: 'verdicts', report }, site({ claims }), words);
}

test.each([
  [
    undefined,
    'Of 3 statements of fact, 2 are confirmed and 1 is wrong',
    'Statements of fact in two early reports, by verdict',
    [2, 1],
  ],
  [
    'A',
    'Of 2 statements of fact, 1 is confirmed and 1 is wrong',
    'Statements of fact in early report A, by verdict',
    [1, 1],
  ],
  [
    'B',
    'Of 1 statement of fact, 1 is confirmed and 0 are wrong',
    'Statements of fact in early report B, by verdict',
    [1, 0],
  ],
] as const)('counts facts and no opinions, of report %s', (report, finding, measure, counts) => {
  const chart = model(report);
  expect(chart).toMatchObject({ finding, measure });
  expect(chart.rows.filter(({ focused }) => focused).map(({ bars }) => bars[0]?.value)).toEqual(
    counts,
  );
});

test('has a row for each verdict, in the ledger’s order, also where nothing got it', () => {
  const { rows, table } = model();
  expect(rows.map(({ name }) => name)).toEqual(
    verdicts.map((verdict) => words.claims.verdicts[verdict]),
  );
  expect(table.rows.map(({ cells }) => cells[1]?.value)).toEqual([2, 0, 0, 0, 0, 1, 0]);
  expect(rows.at(-1)?.bars[0]).toMatchObject({ label: '0', spoken: '0 of 3 statements' });
});

test('leaves sources to the ledger, and says so', () => {
  const { sources, notes, day } = model();
  expect(sources).toEqual([]);
  expect(notes).toEqual([words.findings.verdicts.sources]);
  expect(day).toBe('2024-06-01');
});
