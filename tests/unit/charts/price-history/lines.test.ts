import { describe, expect, test } from 'vitest';
import { stepOf, tableOfLines } from '../../../../src/charts/price-history/lines.ts';
import { dayOfNumber } from '../../../../src/domain/dates.ts';
import type { Price } from '../../../../src/schemas/price.ts';
import { chartWords } from '../../../../src/words/en/charts.ts';
import { price } from '../../../fixtures/records.ts';

const span = { from: '2024-05-01', to: '2024-12-31' };
const held = { from: '2024-05-06', to: '2024-08-02', lastSeen: '2024-06-30' } as const;

function stepIn(own: Partial<Price>, days = span, value = 2) {
  const text = value === 0 ? 'free' : `${value} yuan`;
  return stepOf({ price: price({ ...held, ...own }), value, text }, days, chartWords);
}

describe('a price as a step', () => {
  test.each<[string, Partial<Price>, { from: string; to: string }, string[]]>([
    ['within the chart', {}, span, ['2024-05-06', '2024-07-01', '2024-08-02']],
    [
      'that began before the chart',
      { from: '2024-01-01' },
      span,
      ['2024-05-01', '2024-07-01', '2024-08-02'],
    ],
    ['without end', { to: undefined }, span, ['2024-05-06', '2024-07-01', '2025-01-01']],
    [
      'that ends on the last day of the chart',
      {},
      { ...span, to: '2024-08-02' },
      ['2024-05-06', '2024-07-01', '2024-08-02'],
    ],
    [
      'that ends after the chart',
      {},
      { ...span, to: '2024-06-15' },
      ['2024-05-06', '2024-06-16', '2024-06-16'],
    ],
    [
      'last seen before it began',
      { lastSeen: '2024-03' },
      span,
      ['2024-05-06', '2024-05-06', '2024-08-02'],
    ],
    [
      'whose beginning nobody knows',
      { from: undefined, fromBasis: undefined },
      span,
      ['2024-05-01', '2024-05-01', '2024-08-02'],
    ],
  ])('%s', (_what, own, days, expected) => {
    const { start, seenUntil, end } = stepIn(own, days);
    expect([start, seenUntil, end].map(dayOfNumber)).toEqual(expected);
  });

  test.each<[Partial<Price>, number, string, string]>([
    [{}, 2, '2 yuan', '2 yuan per million tokens'],
    [{ hours: 'off-peak' }, 2, '2 yuan off-peak', '2 yuan off-peak per million tokens'],
    [{}, 0, 'free', 'free'],
    [{ hours: 'peak' }, 0, 'free peak', 'free peak'],
  ])('%j at %d reads %s and is spoken as %s', (own, value, label, spoken) => {
    expect(stepIn(own, span, value)).toMatchObject({ value, label, spoken });
  });

  test.each<[Partial<Price>, string]>([
    [{}, '6 May 2024 – 2 August 2024'],
    [{ to: undefined }, '6 May 2024 – open'],
    [{ fromPrecision: 'year', toPrecision: 'month' }, '2024 – August 2024'],
    [{ from: undefined, fromBasis: undefined }, 'start not known – 2 August 2024'],
  ])('%j held %s, whatever the chart shows of it', (own, period) => {
    expect(stepIn(own).period).toBe(period);
    expect(stepIn(own, { from: '2024-07-01', to: '2024-07-02' }).period).toBe(period);
  });
});

test('the table has a row for each price, with the sources of that price', () => {
  const drawnOf = (own: Partial<Price>, value: number) => ({
    price: price({ ...held, ...own }),
    value,
    text: `${value} yuan`,
  });
  const { columns, rows } = tableOfLines(
    [
      {
        name: 'Small',
        drawn: [drawnOf({ sources: ['a', 'b'] }, 1), drawnOf({ terms: 'promotion' }, 2)],
      },
      { name: 'None', drawn: [] },
      { name: 'Big', drawn: [drawnOf({ hours: 'off-peak', sources: ['c'] }, 3)] },
    ],
    'CNY',
    chartWords,
  );
  expect(columns.map(({ unit }) => unit)).toEqual([
    undefined,
    undefined,
    'CNY',
    undefined,
    undefined,
  ]);
  const facts = rows.map(({ cells, sources }) => [
    ...[cells[0]?.text, cells[2]?.value, cells[3]?.text],
    sources.join(' '),
  ]);
  expect(facts).toEqual([
    ['Small', 1, 'List price', 'a b'],
    ['Small', 2, 'Promotion', 'news'],
    ['Big', 3, 'List price, off-peak', 'c'],
  ]);
  expect(rows.every(({ cells }) => cells.length === columns.length)).toBe(true);
});

test.each<[Partial<Price>, string]>([
  [{}, '2024-05-06/2024-08-02'],
  [{ to: undefined }, '2024-05-06/..'],
  [{ from: undefined, fromBasis: undefined }, '../2024-08-02'],
  [{ fromPrecision: 'month', toPrecision: 'month' }, '2024-05/2024-08'],
])('the days of %j are %s for programs', (own, iso) => {
  const drawn = [{ price: price({ ...held, ...own }), value: 2, text: '2 yuan' }];
  const { rows } = tableOfLines([{ name: 'Line', drawn }], 'CNY', chartWords);
  expect(rows[0]?.cells[1]?.iso).toBe(iso);
  expect(rows[0]?.cells.at(-1)?.iso).toBe(held.lastSeen);
});
