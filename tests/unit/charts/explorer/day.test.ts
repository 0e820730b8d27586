import { describe, expect, test } from 'vitest';
import { dayView } from '../../../../src/charts/explorer/day.ts';
import { sortKeys, type ExplorerState } from '../../../../src/charts/explorer/state.ts';
import { tableOfDay } from '../../../../src/charts/explorer/table.ts';
import type { Price } from '../../../../src/schemas/price.ts';
import { chartWords as words } from '../../../../src/words/en/charts.ts';
import { exchangeRate, marketOf, stateOf } from '../../../fixtures/market.ts';
import { price } from '../../../fixtures/records.ts';

const may = { from: '2024-05-06', fromBasis: 'announced' } as const;
const small = price({ ...may, cachedInputPerMTok: 0.5 });
const big = price({
  ...{ ...may, id: 'big-cn', product: 'big', models: ['big-one'], maker: 'shop', host: 'shop' },
  ...{ inputPerMTok: 20, outputPerMTok: 60, lastSeen: '2024-05-07', sources: ['paper'] },
});
const third = price({
  ...{ ...may, id: 'third-us', product: 'third', models: ['third-one'], region: 'us' },
  ...{ inputPerMTok: 0.5, outputPerMTok: 4 },
});
const half = price({
  ...{ ...may, id: 'half-cn', product: 'half', models: ['third-one'] },
  ...{ inputPerMTok: 3, outputPerMTok: undefined, lastSeen: '2024-06' },
});

function view(prices: Price[], choices: Partial<ExplorerState> = {}, on = '2024-05-08') {
  const market = marketOf(prices);
  const state = stateOf(market, { on, ...choices });
  const day = dayView(state, market, words);
  return { ...day, table: tableOfDay(day, state, words) };
}
const namesOf = ({ chart }: ReturnType<typeof view>) => chart.rows.map(({ name }) => name);
const labelsOf = ({ chart }: ReturnType<typeof view>) =>
  chart.rows.map(({ bars }) => bars.map(({ label }) => label));
const valuesOf = ({ chart }: ReturnType<typeof view>) =>
  chart.rows.map(({ bars }) => bars.map(({ value }) => value));

test('has a row for each price of the day, the cheapest input first', () => {
  const day = view([big, small, third]);
  expect(namesOf(day)).toEqual(['Small One', 'Big One']);
  expect(valuesOf(day)).toEqual([
    [1, 2],
    [20, 60],
  ]);
  expect(labelsOf(day)).toEqual([
    ['1 yuan in', '2 yuan out'],
    ['20 yuan in', '60 yuan out'],
  ]);
  expect(day.chart.finding).toBe(
    '2 prices known for 8 May 2024, 1 of them last seen earlier: from 1 yuan to 20 yuan for input, the most for Big One',
  );
  expect(day.chart.measure).toBe(
    'Input and output price of a million tokens, China, in yuan, logarithmic scale, 8 May 2024',
  );
  expect(day.chart.sources).toEqual(['news', 'paper']);
  expect(day.chart.rows.map(({ focused }) => focused)).toEqual([true, false]);
});

test('a single price is told as one, and none as none', () => {
  expect(view([small]).chart.finding).toBe(
    'One price known for 8 May 2024: 1 yuan for input, Small One',
  );
  expect(view([small], {}, '2024-05-05').chart.finding).toBe(
    'No price is known for this choice on 5 May 2024',
  );
  expect(view([small], {}, '2024-05-05').chart.rows).toEqual([]);
});

test.each<[prices: Price[], start: string]>([
  [[small, third], 'One price known for 8 May 2024: '],
  [[big], 'One price known for 8 May 2024, last seen earlier: '],
  [[small, half], '2 prices known for 8 May 2024: '],
  [
    [big, price({ ...big, id: 'big-night', hours: 'off-peak' })],
    '2 prices known for 8 May 2024, last seen earlier: ',
  ],
])('the finding counts what was last seen earlier (case %#)', (prices, start) => {
  expect(view(prices).chart.finding.startsWith(start)).toBe(true);
});

test('outlines what no source shows on the day, and says so', () => {
  const unbegun = price({ ...small, id: 'unbegun', product: 'unbegun', from: undefined });
  const { chart } = view([small, big, unbegun]);
  expect(chart.rows.map(({ bars, note }) => [bars.map(({ outlined }) => outlined), note])).toEqual([
    [[false, false], undefined],
    [[true, true], 'start not known'],
    [[true, true], 'last seen 7 May 2024'],
  ]);
  expect(chart.notes).toContain(words.explorer.outline);
  expect(view([small]).chart.notes).not.toContain(words.explorer.outline);
  // On the last day on which it was seen it is filled.
  expect(view([big], {}, '2024-05-07').chart.rows[0]?.bars[0]?.outlined).toBe(false);
});

test('a gap is a row without a value, and a note', () => {
  const before = price({ ...big, id: 'big-before', to: '2024-05-07' });
  const after = price({ ...big, id: 'big-after', from: '2024-05-20' });
  const { chart, rows } = view([small, before, after]);
  expect(chart.rows.map(({ name }) => name)).toEqual(['Small One', 'Big One']);
  expect(chart.rows[1]?.bars).toEqual([
    { label: 'not known on this day', spoken: 'not known on this day', outlined: true },
    { label: '', spoken: 'not known on this day', outlined: true },
  ]);
  expect(chart.notes).toContain('Known before and after, not on this day: Big One.');
  expect(rows.map(({ price: { id } }) => id)).toEqual(['small-cn']);
});

describe('a gap', () => {
  const before = price({ ...big, id: 'big-before', to: '2024-05-07' });
  const after = price({ ...big, id: 'big-after', from: '2024-05-20', sources: ['news'] });
  const then = 'not known on this day';

  test('is the last row of both tables, with what was known before', () => {
    const { chart, table } = view([small, before, after]);
    expect(chart.table.rows).toHaveLength(2);
    expect(chart.table.rows[1]).toEqual({
      cells: [
        { text: 'Big One' },
        { text: then },
        { text: then },
        { text: '7 May 2024', iso: '2024-05-07' },
      ],
      sources: ['paper'],
    });
    expect(chart.sources).toEqual(['news', 'paper']);
    expect(table.rows[1]).toEqual({
      record: 'big-before',
      cells: ['Big One', then, then, then, 'China, list price', '7 May 2024'].map((text) => ({
        text,
      })),
    });
    expect(chart.finding).toContain('One price known');
  });

  test.each([
    ['before', [price({ ...before, confidence: 'unconfirmed' }), after]],
    ['after', [before, price({ ...after, confidence: 'unconfirmed' })]],
  ])('does not rest on an unconfirmed price %s it', (_, prices) => {
    const { chart, table } = view([small, ...prices]);
    expect([chart.rows.length, chart.table.rows.length, table.rows.length]).toEqual([1, 1, 1]);
    expect(chart.notes.join()).not.toContain('Known before and after');
  });
});

describe('what is unconfirmed', () => {
  test('is named and not drawn', () => {
    const rumour = price({ ...big, confidence: 'unconfirmed' });
    const day = view([small, rumour]);
    expect(namesOf(day)).toEqual(['Small One']);
    expect(day.table.rows).toHaveLength(1);
    expect(day.chart.notes).toContain('Left out because unconfirmed: Big One.');
  });

  test('is not drawn either where only the cached price is', () => {
    const rumour = price({ ...small, fieldConfidence: { cachedInputPerMTok: 'unconfirmed' } });
    const day = view([rumour], { price: 'cached' });
    expect(day.chart.rows).toEqual([]);
    expect(day.table.rows[0]?.cells[3]).toEqual({ text: '–', value: undefined });
    // It is known, but doubted.
    expect(day.chart.notes).toContain('Left out because unconfirmed: Small One.');
    expect(day.chart.notes.join()).not.toContain('not known');
    expect(valuesOf(view([rumour]))).toEqual([[1, 2]]);
  });
});

describe('an amount', () => {
  test.each<[choices: Partial<ExplorerState>, labels: string[][]]>([
    [{ price: 'input' }, [['1 yuan'], ['3 yuan'], ['20 yuan']]],
    [{ price: 'output' }, [['2 yuan'], ['60 yuan']]],
    [{ price: 'cached' }, [['0.5 yuan']]],
    // (3 × 1 + 2) / 4 and (3 × 20 + 60) / 4.
    [{ price: 'blended' }, [['1.25 yuan'], ['30 yuan']]],
    [{ price: 'blended', ratio: 0 }, [['2 yuan'], ['60 yuan']]],
    [{ price: 'blended', ratio: 1 }, [['1.5 yuan'], ['40 yuan']]],
    // 7 yuan to the dollar, three digits.
    [{ price: 'input', currency: 'USD' }, [['≈ $0.143'], ['≈ $0.429'], ['≈ $2.86']]],
    [{ price: 'input', list: 'abroad' }, [['$0.50']]],
    [{ price: 'input', list: 'abroad', currency: 'CNY' }, [['≈ 3.5 yuan']]],
    [
      { price: 'input', list: 'all', currency: 'USD' },
      [['≈ $0.143'], ['≈ $0.429'], ['$0.50'], ['≈ $2.86']],
    ],
    [
      { price: 'input', list: 'all', currency: 'CNY' },
      [['1 yuan'], ['3 yuan'], ['≈ 3.5 yuan'], ['20 yuan']],
    ],
    [
      {},
      [
        ['1 yuan in', '2 yuan out'],
        ['3 yuan in', ''],
        ['20 yuan in', '60 yuan out'],
      ],
    ],
  ])('of %j reads %j', (choices, labels) => {
    expect(labelsOf(view([big, small, third, half], choices))).toEqual(labels);
  });

  test.each(['output', 'cached', 'blended'] as const)(
    'that is not known (%s) is counted',
    (one) => {
      const { chart, rows } = view([small, half], { price: one });
      expect(chart.rows).toHaveLength(1);
      expect(rows).toHaveLength(2);
      expect(chart.notes.join()).toContain('Of one more product this price is not known');
    },
  );

  test('that was converted says at which rate', () => {
    const market = marketOf([small], {
      exchangeRates: [exchangeRate('2024-05-05', 7), exchangeRate('2024-05-08', 8)],
    });
    const notesOn = (on: string) =>
      dayView(stateOf(market, { on, currency: 'USD' }), market, words).chart.notes.join(' ');
    expect(notesOn('2024-05-07')).toContain('at 7 yuan to the dollar, the rate of 5 May 2024');
    expect(notesOn('2024-05-08')).toContain('at 8 yuan to the dollar, the rate of 8 May 2024');
    expect(notesOn('2024-05-30')).toContain('at 8 yuan to the dollar, the rate of 8 May 2024');
    const [precise] = dayView(
      ...([
        stateOf(market, { on: '2024-05-06', currency: 'USD' }),
        { ...market, rateOf: new Map([['rate', exchangeRate('2024-05-05', 7.0994)]]) },
        words,
      ] as const),
    ).chart.notes.filter((note) => note.includes('≈'));
    expect(precise).toContain('at 7.0994 yuan to the dollar');
    expect(view([small]).chart.notes.join()).not.toContain('≈');
  });

  test('is left out where there is no rate yet', () => {
    const early = price({ ...small, from: '2024-04-02' });
    const abroad = price({ ...third, from: '2024-04-02' });
    const day = view([early, abroad], { list: 'all', currency: 'USD' }, '2024-05-04');
    expect(namesOf(day)).toEqual(['Third One']);
    expect(day.table.rows).toHaveLength(1);
    expect(day.chart.notes.join()).toContain('One price is left out: the record has no exchange');
    const listed = view([early], {}, '2024-05-04');
    expect(listed.chart.rows).toHaveLength(1);
  });

  test.each(['log', 'linear'] as const)('that is free is labelled, on a %s scale', (scale) => {
    const free = price({ ...big, inputPerMTok: 0, outputPerMTok: 0 });
    const day = view([small, free], { scale, currency: 'USD' });
    expect(labelsOf(day)).toEqual([
      ['free', ''],
      ['≈ $0.143 in', '≈ $0.286 out'],
    ]);
    expect(day.chart.rows[0]?.bars.map(({ spoken }) => spoken)).toEqual(['free', 'free']);
    expect(day.chart.scale).toBe(scale);
    expect(day.chart.measure.includes('logarithmic')).toBe(scale === 'log');
  });
});

describe('a name', () => {
  test('tells the hosts of a product that several sell, also where one of them is shown', () => {
    const resold = price({ ...small, id: 'small-cloud', host: 'cloud', inputPerMTok: 9 });
    expect(namesOf(view([small, resold]))).toEqual(['Small One, LAB', 'Small One, CLOUD']);
    const over = price({ ...resold, to: '2024-05-08' });
    expect(namesOf(view([small, over]))).toEqual(['Small One, LAB']);
  });

  test('tells hours and lists apart', () => {
    const peak = price({ ...small, id: 'peak', hours: 'peak', inputPerMTok: 2 });
    const night = price({ ...small, id: 'night', hours: 'off-peak' });
    const abroad = price({ ...small, id: 'us', region: 'us', currency: 'USD' });
    expect(namesOf(view([peak, night]))).toEqual(['Small One, off-peak', 'Small One, peak']);
    expect(namesOf(view([small, abroad], { list: 'all', currency: 'USD' }))).toEqual([
      'Small One, China',
      'Small One, United States',
    ]);
  });
});

test('draws sixty bars at most, and says so; the table has all', () => {
  const many = Array.from({ length: 61 }, (_, index) =>
    price({ ...small, id: `p-${index}`, product: `p-${index}`, inputPerMTok: 61 - index }),
  );
  const day = view(many);
  expect(day.chart.rows).toHaveLength(60);
  expect(valuesOf(day).at(-1)?.[0]).toBe(60);
  expect(day.chart.notes.join()).toContain('the first 60 of 61');
  expect(day.chart.finding).toBe(
    '61 prices known for 8 May 2024: from 1 yuan to 61 yuan for input, the most for Small One',
  );
  expect(day.table.rows).toHaveLength(61);
  expect(view(many.slice(1)).chart.notes.join()).not.toContain('the first');
});

describe('the table', () => {
  const prices = [
    price({ ...big, cachedInputPerMTok: 4 }),
    small,
    price({ ...half, inputPerMTok: 30, lastSeen: '2024-05-30' }),
  ];
  const [one, two, three] = ['Small One', 'Big One', 'Third One'];

  test.each([
    ['product', [two, one, three], [three, one, two]],
    ['input', [one, two, three], [three, two, one]],
    // What is not known comes last either way.
    ['output', [one, two, three], [two, one, three]],
    ['cached', [one, two, three], [two, one, three]],
    ['blended', [one, two, three], [two, one, three]],
    ['seen', [two, three, one], [one, three, two]],
  ] as const)('sorts by %s, and the chart with it', (by, up, down) => {
    for (const [isDown, order] of [
      [false, up],
      [true, down],
    ] as const) {
      const day = view(prices, { price: 'input', sort: { by, down: isDown } });
      expect(day.table.rows.map(({ cells }) => cells[0]?.text)).toEqual(order);
      expect(namesOf(day)).toEqual(order);
    }
  });

  test('says by what it is sorted, and how to turn it round', () => {
    expect(sortKeys).toHaveLength(6);
    const headsOf = (choices: Partial<ExplorerState>) =>
      view(prices, choices).table.columns.map(({ sort, sorted }) => [sort, sorted]);
    expect(headsOf({ sort: { by: 'cached', down: false } })).toEqual([
      ['product', undefined],
      ['input', undefined],
      ['output', undefined],
      ['-cached', 'ascending'],
      [undefined, undefined],
      ['seen', undefined],
    ]);
    expect(headsOf({ sort: { by: 'cached', down: true } })[3]).toEqual(['cached', 'descending']);
    expect(headsOf({ price: 'blended' })[4]).toEqual(['blended', undefined]);
  });

  test('says what the chart says and leads to the records', () => {
    expect(view(prices, { currency: 'USD' }).table.rows[0]).toEqual({
      record: 'small-cn',
      cells: [
        { text: 'Small One' },
        { text: '≈ $0.143', value: 0.143 },
        { text: '≈ $0.286', value: 0.286 },
        { text: '≈ $0.0714', value: 0.0714 },
        { text: 'China, list price' },
        { text: '31 May 2024' },
      ],
    });
  });
});
