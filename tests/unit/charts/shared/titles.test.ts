import { expect, test } from 'vitest';
import { cutAtWord, titlesOf } from '../../../../src/charts/shared/titles.ts';

test.each([
  ['one two three', 13, 'one two three'],
  ['one two three', 12, 'one two…'],
  ['one two three', 8, 'one two…'],
  ['one two three', 7, 'one…'],
  ['one two, three', 10, 'one two…'],
  ['one, two', 5, 'one…'],
  ['toolong', 4, '…'],
])('“%s” in %d characters is “%s”', (text, most, cut) => {
  expect(cutAtWord(text, most)).toBe(cut);
  expect(cut.length).toBeLessThanOrEqual(most);
});

test('titles that are cut alike are told apart, and fit', () => {
  const findings = new Map([
    ['a', 'Prices of all models fell by half'],
    ['b', 'Prices of all models rose'],
    ['c', 'Another'],
  ]);
  const titles = titlesOf(findings, 21);
  expect([...titles]).toEqual([
    ['a', 'Prices of all… (a)'],
    ['b', 'Prices of all… (b)'],
    ['c', 'Another'],
  ]);
});
