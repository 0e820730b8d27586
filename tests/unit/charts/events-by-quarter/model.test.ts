import { expect, test } from 'vitest';
import { eventsByQuarterModel } from '../../../../src/charts/events-by-quarter/model.ts';
import type { Event } from '../../../../src/schemas/event.ts';
import { words } from '../../../../src/words/en.ts';
import { event, site } from '../../../fixtures/records.ts';

function model(...events: Partial<Event>[]) {
  const all = events.map((overrides, index) => event({ id: `event-${index}`, ...overrides }));
  return eventsByQuarterModel(
    { id: 'quarters', kind: 'events-by-quarter' },
    site({ events: all }),
    words,
  );
}
const days = (...dates: string[]) => model(...dates.map((date) => ({ date })));

test('counts by quarter across the turn of a year, and empty quarters as none', () => {
  const { columns } = days('2024-12-31', '2023-06-30', '2025-01-01', '2024-10', '2025-03-31');
  expect(columns.map(({ group, name, value }) => `${group} ${name} ${value}`)).toEqual([
    '2023 Q2 1',
    '2023 Q3 0',
    '2023 Q4 0',
    '2024 Q1 0',
    '2024 Q2 0',
    '2024 Q3 0',
    '2024 Q4 2',
    '2025 Q1 2',
  ]);
});

test.each([
  [
    ['2024-05-06', '2024-06', '2024-07-01'],
    '2 of 3 events fall into April to June 2024',
    [true, false],
  ],
  [
    ['2024-05-06', '2024-07-01'],
    '1 of 2 events fall into April to June 2024 and July to September 2024 each',
    [true, true],
  ],
])('names the fullest quarter of %j and stresses it', (dates, finding, focused) => {
  const chart = days(...dates);
  expect(chart.finding).toBe(finding);
  expect(chart.columns.map((column) => column.focused)).toEqual(focused);
});

test('leaves out what is unconfirmed and what has no month, and says so', () => {
  const { columns, notes, finding } = model(
    { date: '2024-05-06' },
    { date: '2024-05-07', confidence: 'unconfirmed' },
    { date: '2024' },
  );
  expect(columns.map(({ value }) => value)).toEqual([1]);
  expect(finding).toMatch(/^1 of 1 events/);
  expect(notes).toEqual([words.findings.quarters.choice, words.findings.quarters.left(2)]);
  expect(days('2024-05-06').notes).toEqual([words.findings.quarters.choice]);
});

test('speaks each column and has it in the table', () => {
  const { columns, table, sources } = days('2024-05-06', '2024-08-01', '2024-08-02');
  expect(columns.map(({ spoken }) => spoken)).toEqual([
    'April to June 2024: 1 event',
    'July to September 2024: 2 events',
  ]);
  expect(table.rows.map(({ cells }) => cells)).toEqual([
    [{ text: 'April to June 2024' }, { text: '1', value: 1 }],
    [{ text: 'July to September 2024' }, { text: '2', value: 2 }],
  ]);
  expect(sources).toEqual([]);
});
