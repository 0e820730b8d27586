import { expect, test } from 'vitest';
import { formatQuantity, parameters, scoreQuantity } from '../../../src/domain/quantities.ts';
import { words } from '../../../src/words/en.ts';

test.each([
  [17, '%', '17%'],
  [3.07, '%', '3.07%'],
  [-17, '%', '17%'],
  [0, '%', '0%'],
  [88, 'USD', '$88'],
  [1250, 'USD', '$1,250'],
  [88, 'HKD', 'HK$88'],
  [3, 'EUR', '€3'],
  [593, 'USD bn', '$593bn'],
  [-588.8, 'USD bn', '$588.8bn'],
  [5.576, 'USD million', '$5.576 million'],
  [1, 'USD million', '$1 million'],
  [0.294, 'USD million', '$294,000'],
  [380, 'bn yuan', '380bn yuan'],
  [1, 'rank', 'No. 1'],
  [1339, 'points', '1,339'],
  [62.3, 'points', '62.3'],
  [160, 'people', '160 people'],
  [204_891, 'accounts', '204,891 accounts'],
  [14.8, 'trillion tokens', '14.8 trillion tokens'],
  [2.788, 'million H800 hours', '2.788 million H800 hours'],
  [600, 'million', '600 million'],
])('prints %d of the unit %j as %s', (value, unit, printed) => {
  expect(formatQuantity({ value, unit }, words)).toBe(printed);
});

test.each([
  [88.3, 'HKD', 'HK$88.30'],
  [0.5, 'EUR', '€0.50'],
  [102.5, 'USD', '$102.50'],
])('prints the cents of %d %s like those of a price: %s', (value, unit, printed) => {
  expect(formatQuantity({ value, unit }, words)).toBe(printed);
});

test.each([
  ['exact', '160 people'],
  ['about', 'about 160 people'],
  ['over', 'over 160 people'],
  ['under', 'under 160 people'],
] as const)('says of a number that is %s: %s', (bound, printed) => {
  expect(formatQuantity({ value: 160, unit: 'people', bound }, words)).toBe(printed);
});

test.each([
  [{ value: -17, unit: '%' }, '−17%'],
  [{ value: 8.9, unit: '%' }, '+8.9%'],
  [{ value: 0, unit: '%' }, '0%'],
  [{ value: -593, unit: 'USD bn' }, '−$593bn'],
  [{ value: -17, unit: '%', bound: 'about' }, 'about −17%'],
] as const)('prints %j with its sign: %s', (quantity, printed) => {
  expect(formatQuantity(quantity, words, { signed: true })).toBe(printed);
});

test.each([
  [{ value: -17, unit: '%' }, '17'],
  [{ value: 593, unit: 'USD bn' }, '593'],
  [{ value: 1, unit: 'rank' }, '1'],
  [{ value: 2048, unit: 'chips', bound: 'over' }, 'over 2,048'],
] as const)('prints %j without its unit: %s', (quantity, printed) => {
  expect(formatQuantity(quantity, words, { bare: true })).toBe(printed);
});

test.each([
  [0.5, '0.5 billion parameters'],
  [671, '671 billion parameters'],
  [999.9, '999.9 billion parameters'],
  [1000, '1 trillion parameters'],
  [1600, '1.6 trillion parameters'],
])('prints %d billion parameters as %s', (billions, printed) => {
  expect(formatQuantity(parameters(billions, words), words)).toBe(printed);
});

test.each([
  [{ score: 62.349999, unit: 'points' }, 62.3],
  [{ score: 1338.96, unit: 'points' }, 1339],
  [{ score: 7, unit: 'rank' }, 7],
])('rounds %j to one decimal', (score, value) => {
  expect(scoreQuantity(score)).toEqual({ value, unit: score.unit });
});

test('prints the sign without the unit', () => {
  expect(
    formatQuantity({ value: -17, unit: '%', bound: 'about' }, words, { signed: true, bare: true }),
  ).toBe('about −17');
});
