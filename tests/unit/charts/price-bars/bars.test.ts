import { describe, expect, test } from 'vitest';
import { barsOf, spokenPrice, unseenOn } from '../../../../src/charts/price-bars/bars.ts';
import { chartWords } from '../../../../src/words/en/charts.ts';
import { price } from '../../../fixtures/records.ts';

const money = (value: number | undefined) =>
  value === undefined ? 'not known' : value === 0 ? 'free' : `${value} yuan`;

describe('the bars of a price', () => {
  test.each([
    [{ input: 1, output: 2 }, ['1 yuan in', '2 yuan out']],
    [{ input: 0, output: 2 }, ['free in', '2 yuan out']],
    [{ input: undefined, output: 2 }, ['', '2 yuan out']],
    [{ input: 1, output: undefined }, ['1 yuan in', '']],
    // One word for a product that is free.
    [{ input: 0, output: 0 }, ['free', '']],
    [{ input: 0, output: undefined }, ['free in', '']],
  ])('of %j read %j', (sides, labels) => {
    const bars = barsOf(sides, false, money, chartWords);
    expect(bars.map(({ label }) => label)).toEqual(labels);
    expect(bars.map(({ value }) => value)).toEqual([sides.input, sides.output]);
  });

  test.each([true, false])('are outlined both or none: %s', (outlined) => {
    const bars = barsOf({ input: 1, output: undefined }, outlined, money, chartWords);
    expect(bars.map((bar) => bar.outlined)).toEqual([outlined, outlined]);
  });

  test('are spoken also where they have no label', () => {
    const bars = barsOf({ input: 0, output: 0 }, false, money, chartWords);
    expect(bars.map(({ spoken }) => spoken)).toEqual(['free', 'free']);
  });
});

test.each([
  [1, '1 yuan per million tokens'],
  [0, 'free'],
  [undefined, 'not known'],
])('%s is spoken as %s', (value, spoken) => {
  expect(spokenPrice(value, money, chartWords)).toBe(spoken);
});

test.each([
  ['2024-05-06', '2024-05-31', undefined],
  ['2024-05-06', '2024-05-10', undefined],
  ['2024-05-06', '2024-05', undefined],
  ['2024-05-06', '2024-05-09', 'last seen 9 May 2024'],
  ['2024-05-06', '2024-04', 'last seen April 2024'],
  [undefined, '2024-05-31', 'start not known'],
])('from %s, last seen %s: on 10 May 2024 %s', (from, lastSeen, note) => {
  const fromBasis = from === undefined ? undefined : 'announced';
  const seen = price({ from, fromBasis, lastSeen });
  expect(unseenOn(seen, '2024-05-10', chartWords)).toBe(note);
});
