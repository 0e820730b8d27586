import { expect, test } from 'vitest';
import {
  formatCents,
  formatFileSize,
  formatList,
  formatMoney,
  formatNumber,
  formatPercent,
  formatTimes,
} from '../../../src/domain/format.ts';

test.each([
  [0.5, 'CNY', '0.5 yuan'],
  [1, 'CNY', '1 yuan'],
  [2.4, 'CNY', '2.4 yuan'],
  [0.025, 'CNY', '0.025 yuan'],
  [12_000, 'CNY', '12,000 yuan'],
  [0.14, 'USD', '$0.14'],
  [2.5, 'USD', '$2.50'],
  [10, 'USD', '$10'],
  [0.135, 'USD', '$0.135'],
  [0.0028, 'USD', '$0.0028'],
  [0.003625, 'USD', '$0.003625'],
  [0.1 + 0.2, 'USD', '$0.30'],
  [1250.5, 'USD', '$1,250.50'],
] as const)('prints %d %s as %s', (amount, currency, printed) => {
  expect(formatMoney(amount, currency, 'en-GB')).toBe(printed);
});

test.each([
  [88.3, '88.30'],
  [88, '88'],
  [0.003625, '0.003625'],
])('prints %d with cents as %s', (amount, printed) => {
  expect(formatCents(amount, 'en-GB')).toBe(printed);
});

test.each([
  [7.2071, '7.2071'],
  [219_260, '219,260'],
  [1 / 3, '0.333333'],
])('prints the number %d as %s', (value, printed) => {
  expect(formatNumber(value, 'en-GB')).toBe(printed);
});

test.each([
  [0.975, '97.5%'],
  [0.5, '50%'],
  [2 / 3, '66.7%'],
  [0.0333, '3.3%'],
  [3, '300%'],
  [0.9996, '99.96%'],
  [1, '100%'],
])('prints the share %d as %s', (share, printed) => {
  expect(formatPercent(share, 'en-GB')).toBe(printed);
});

test.each([
  [2, '2'],
  [2.55, '2.6'],
  [9.94, '9.9'],
  [9.96, '10'],
  [27.27, '27'],
  [1234.5, '1,235'],
])('prints %d times as %s', (ratio, printed) => {
  expect(formatTimes(ratio, 'en-GB')).toBe(printed);
});

test('never prints a small ratio as none', () => {
  expect(formatTimes(0.025, 'en-GB')).toBe('0.025');
});

test.each([
  [1, '1 kB'],
  [1000, '1 kB'],
  [61_720, '62 kB'],
])('prints %d bytes as %s', (bytes, printed) => {
  expect(formatFileSize(bytes, 'en-GB')).toBe(printed);
});

test.each([
  [['a'], 'a'],
  [['a', 'b'], 'a and b'],
  [['a', 'b', 'c'], 'a, b and c'],
])('joins %j', (names, joined) => {
  expect(formatList(names, 'en-GB')).toBe(joined);
});
