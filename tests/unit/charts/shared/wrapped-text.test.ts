import { expect, test } from 'vitest';
import { fitted, linesOf } from '../../../../src/charts/shared/wrapped-text.ts';

const letters = (text: string) => text.length;

test.each([
  ['one two three', 13, ['one two three']],
  ['one two three', 12, ['one two', 'three']],
  ['one two three', 5, ['one', 'two', 'three']],
  ['a wordthatistoolong b', 4, ['a', 'wordthatistoolong', 'b']],
])('breaks “%s” at a width of %d', (text, width, lines) => {
  expect(linesOf(text, width, letters)).toEqual(lines);
});

test.each([
  ['one two', { size: 4, lines: ['one two'] }],
  ['one two three', { size: 2, lines: ['one two three'] }],
  ['one two three four', { size: 2, lines: ['one two three', 'four'] }],
  [
    'one two three four five six seven',
    { size: 1, lines: ['one two three four five six', 'seven'] },
  ],
])('“%s” stands as large as it may', (text, expected) => {
  const fits = [
    { size: 4, lines: 1 },
    { size: 2, lines: 2 },
    { size: 1, lines: 1 },
  ] as const;
  expect(fitted(text, 28, fits, (part, size) => part.length * size)).toEqual(expected);
});

test('letters shrink until the longest word fits, since none is broken', () => {
  const fits = [
    { size: 4, lines: 3 },
    { size: 2, lines: 3 },
  ] as const;
  const widthAt = (part: string, size: number) => part.length * size;
  expect(fitted('a wordthatislong', 28, fits, widthAt)).toEqual({
    size: 2,
    lines: ['a', 'wordthatislong'],
  });
});
