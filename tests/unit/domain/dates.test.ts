import { afterEach, expect, test, vi } from 'vitest';
import {
  atPrecision,
  compare,
  dayNumber,
  dayOfNumber,
  formatDate,
  lastDayOf,
} from '../../../src/domain/dates.ts';

test.each([
  ['2025-01-29', '29 January 2025'],
  ['2025-01-01', '1 January 2025'],
  ['2024-02-29', '29 February 2024'],
  ['2024-12-31', '31 December 2024'],
  ['2023-03', 'March 2023'],
  ['2023-12', 'December 2023'],
  ['2023', '2023'],
])('prints %s no more exactly than it is known: %s', (date, printed) => {
  expect(formatDate(date, 'en-GB')).toBe(printed);
});

test.each([
  ['2025-01-29', '29 January'],
  ['2025-01', 'January'],
])('prints %s without the year that the text has named: %s', (date, printed) => {
  expect(formatDate(date, 'en-GB')).toContain('2025');
  expect(formatDate(date, 'en-GB', { withoutYear: true })).toBe(printed);
});

test.each([
  ['2024-05', '2024-05-01', -1],
  ['2024-05-06', '2024-05-06', 0],
  ['2025', '2024-12-31', 1],
])('orders %s and %s', (a, b, order) => {
  expect(compare(a, b)).toBe(order);
});

test.each([
  ['day', '2024-05-06'],
  ['month', '2024-05'],
  ['year', '2024'],
] as const)('cuts a date to its %s', (precision, cut) => {
  expect(atPrecision('2024-05-06', precision)).toBe(cut);
});

test.each([
  ['1970-01-01', 0],
  ['1969-12-31', -1],
  ['2000-02-29', 11016],
  ['2024-02-29', 19782],
  ['2024-03-01', 19783],
  ['2025-01-29', 20117],
  ['2024-05', 19844],
  ['2024', 19723],
])('counts %s as day %i', (date, number) => {
  expect(dayNumber(date)).toBe(number);
});

test('turns the number of every day back into the day, over a leap year and its neighbours', () => {
  const days = Array.from({ length: 365 + 366 + 365 }, (_, index) => dayOfNumber(19358 + index));
  expect([days[0], days[424], days[425], days.at(-1)]).toEqual([
    '2023-01-01',
    '2024-02-29',
    '2024-03-01',
    '2025-12-31',
  ]);
  expect(days.map(dayNumber)).toEqual(days.map((_, index) => 19358 + index));
});

test.each([
  ['2024-02', '2024-02-29'],
  ['2023-02', '2023-02-28'],
  ['2000-02', '2000-02-29'],
  ['2100-02', '2100-02-28'],
  ['2024-04', '2024-04-30'],
  ['2024-12', '2024-12-31'],
  ['2024', '2024-12-31'],
  ['2024-05-06', '2024-05-06'],
])('knows that the last day of %s is %s', (date, last) => {
  expect(lastDayOf(date)).toBe(last);
});

afterEach(() => {
  vi.unstubAllEnvs();
});

test.each([
  ['Pacific/Marquesas', 570],
  ['Pacific/Kiritimati', -840],
])('is the same in %s', (zone, minutesBehind) => {
  vi.stubEnv('TZ', zone);
  expect(new Date('2025-01-29').getTimezoneOffset()).toBe(minutesBehind);
  expect(formatDate('2025-01-01', 'en-GB')).toBe('1 January 2025');
  expect(formatDate('2025-01', 'en-GB')).toBe('January 2025');
  expect(dayNumber('2025-01-29')).toBe(20117);
  expect(dayOfNumber(20117)).toBe('2025-01-29');
  expect(lastDayOf('2024-02')).toBe('2024-02-29');
});
