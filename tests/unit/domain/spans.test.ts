import { describe, expect, test } from 'vitest';
import { formatSpan, spanOf, type SpanUnit } from '../../../src/domain/spans.ts';
import { words } from '../../../src/words/en.ts';

const between = (from: string, to: string, unit: SpanUnit) =>
  spanOf({ id: 'first', date: from }, { id: 'second', date: to }, unit);
const printed = (from: string, to: string, unit: SpanUnit) =>
  formatSpan(between(from, to, unit), words);

test.each<[from: string, to: string, unit: SpanUnit, text: string]>([
  ['2025-01-20', '2025-02-05', 'days', '16 days'],
  ['2025-01-28', '2025-01-29', 'days', '1 day'],
  ['2024-02-28', '2024-03-01', 'days', '2 days'],
  ['2023-02-28', '2023-03-01', 'days', '1 day'],
  ['2023-12-31', '2024-12-31', 'days', '366 days'],
  ['2021-01-01', '2024-01-01', 'days', '1,095 days'],
  ['2025-01-15', '2025-01-29', 'weeks', '2 weeks'],
  ['2025-01-22', '2025-01-29', 'weeks', '1 week'],
  ['2025-01-20', '2025-02-05', 'weeks', 'about 2 weeks'],
  ['2024-05-06', '2025-01-06', 'months', '8 months'],
  ['2024-05-06', '2025-01-29', 'months', 'about 9 months'],
  ['2024-01-15', '2024-02-15', 'months', '1 month'],
  ['2024-02-01', '2024-03-01', 'months', '1 month'],
  ['2024-01-20', '2024-02-15', 'months', 'about 1 month'],
  ['2023-07-17', '2025-07-17', 'years', '2 years'],
  ['2024-01-29', '2025-01-29', 'years', '1 year'],
  ['2023-07-17', '2025-01-29', 'years', 'about 2 years'],
  ['2023-05-29', '2025-06-29', 'years', 'about 2 years'],
])('from %s to %s in %s: %s', (from, to, unit, text) => {
  expect(printed(from, to, unit)).toBe(text);
});

test.each<[from: string, to: string, unit: SpanUnit, text: string]>([
  ['2023-05', '2023-08', 'months', 'about 3 months'],
  ['2023-05', '2025-05', 'years', 'about 2 years'],
  ['2023', '2025', 'years', 'about 2 years'],
  ['2023-05', '2025-01-29', 'months', 'about 21 months'],
  ['2023', '2025-03', 'years', 'about 2 years'],
])('where only the month or year is known, from %s to %s: %s', (from, to, unit, text) => {
  expect(printed(from, to, unit)).toBe(text);
});

describe('refuses', () => {
  test.each<[from: string, to: string, unit: SpanUnit, message: string]>([
    ['2025-01-29', '2025-01-29', 'days', 'first is not before second'],
    ['2025-01-29', '2025-01-28', 'days', 'first is not before second'],
    ['2025-02', '2025-01-28', 'months', 'first is not before second'],
    ['2025', '2025', 'years', 'first is not before second'],
    ['2023-05', '2023-08-01', 'days', 'first is not dated exactly enough for a span in days'],
    ['2023-05-01', '2023-08', 'weeks', 'second is not dated exactly enough for a span in weeks'],
    ['2023', '2025-03', 'months', 'first is not dated exactly enough for a span in months'],
    ['2023-03', '2025', 'months', 'second is not dated exactly enough for a span in months'],
    ['2025-01-20', '2025-01-30', 'months', 'the span is shorter than one of the months asked for'],
    ['2025-01', '2025-01-30', 'years', 'the span is shorter than one of the years asked for'],
  ])('%s to %s in %s: %s', (from, to, unit, message) => {
    expect(() => between(from, to, unit)).toThrow(message);
  });
});
