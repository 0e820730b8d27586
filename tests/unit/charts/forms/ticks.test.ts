import { expect, test } from 'vitest';
import { ticks } from '../../../../src/charts/forms/ticks.ts';

test.each<[Parameters<typeof ticks>, number[]]>([
  [
    ['log', 0.1, 60, 4],
    [0.1, 1, 10],
  ],
  [
    ['log', 0.5, 120, 4],
    [1, 10, 100],
  ],
  [['log', 0.001, 0.001, 4], [0.001]],
  // Within one decade 1, 2 and 5 times its power.
  [
    ['log', 2, 8, 4],
    [2, 5],
  ],
  [
    ['log', 0.5, 9, 4],
    [0.5, 1, 2, 5],
  ],
  [
    ['log', 0.05, 0.3, 4],
    [0.05, 0.1, 0.2],
  ],
  // From two powers of ten on they suffice, and at most five have room.
  [
    ['log', 0.5, 15, 4],
    [1, 10],
  ],
  [
    ['log', 1, 1e4, 4],
    [1, 10, 100, 1000, 1e4],
  ],
  [
    ['log', 1, 1e5, 4],
    [1, 100, 1e4],
  ],
  [
    ['log', 0.001, 1e7, 4],
    [0.001, 1, 1000, 1e6],
  ],
  [
    ['log', 1e-7, 1e-6, 4],
    [1e-7, 1e-6],
  ],
  [
    ['linear', 0, 60, 4],
    [0, 20, 40, 60],
  ],
  [
    ['linear', 0, 12, 4],
    [0, 5, 10],
  ],
  [
    ['linear', 0, 10, 4],
    [0, 2.5, 5, 7.5, 10],
  ],
  [
    ['linear', 0, 0.4, 4],
    [0, 0.1, 0.2, 0.3, 0.4],
  ],
  [
    ['linear', 0, 8, 4],
    [0, 2, 4, 6, 8],
  ],
  [['linear', 0, 9.9, 1], [0]],
  [
    ['linear', -20.52, 5, 4],
    [-20, -10, 0],
  ],
  [
    ['linear', -0.3, 0.3, 3],
    [-0.2, 0, 0.2],
  ],
  [['linear', 0, 0, 4], []],
])('of %j are %j', (asked, values) => {
  // Zero must not be written with a minus.
  expect(ticks(...asked).map(String)).toEqual(values.map(String));
  expect(ticks(...asked).some((value) => Object.is(value, -0))).toBe(false);
});

test.each([
  [2, 8.4],
  [4, 4.99],
  [1, 1.9],
  [2.1, 4.5],
])('a logarithmic axis from %d to %d has at least two values, all within', (lowest, highest) => {
  const values = ticks('log', lowest, highest, 4);
  expect(values.length).toBeGreaterThan(1);
  expect(values.filter((value) => value < lowest || value > highest)).toEqual([]);
});
