import { expect, test } from 'vitest';
import { marksOf, numberSources } from '../../../src/domain/citations.ts';

const uses = [['news', 'lab'], [], ['lab'], ['news'], ['paper', 'news']];

test('numbers sources by first use, also those that stand behind another', () => {
  const { order, numberOf } = numberSources(uses);
  expect(order).toEqual(['news', 'lab', 'paper']);
  expect([...numberOf]).toEqual([
    ['news', 1],
    ['lab', 2],
    ['paper', 3],
  ]);
});

test('gives each use the number of its best source and marks the first to carry it', () => {
  expect(marksOf(uses, numberSources(uses))).toEqual([
    { number: 1, first: true },
    { number: 0, first: false },
    { number: 2, first: true },
    { number: 1, first: false },
    { number: 3, first: true },
  ]);
});
