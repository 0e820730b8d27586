import { expect, test } from 'vitest';
import { priceCutsModel } from '../../../../src/charts/price-cuts/model.ts';
import type { Price } from '../../../../src/schemas/price.ts';
import { words } from '../../../../src/words/en.ts';
import { price, site } from '../../../fixtures/records.ts';

/** A price until a day, and the one from that day. */
function pair(
  model: 'small' | 'big' | 'third',
  [was, is]: [number, number],
  { day = '2024-05-21', ...more }: Partial<Price> & { day?: string } = {},
): Price[] {
  const same = { ...more, product: model, models: [`${model}-one`] };
  return [
    price({ ...same, id: `${model}-before`, to: day, inputPerMTok: was, sources: ['paper'] }),
    price({ ...same, id: `${model}-after`, from: day, inputPerMTok: is }),
  ];
}

function model(pairs: Price[][], field: 'input' | 'output' = 'input') {
  const cuts = pairs.map(([before, after]) => ({ from: before?.id ?? '', to: after?.id ?? '' }));
  return priceCutsModel(
    { id: 'cuts', kind: 'price-cuts', field, cuts, focus: ['shop'] },
    site({ prices: pairs.flat() }),
    words,
  );
}

const three = [
  pair('small', [20, 4], { day: '2024-05-11' }),
  pair('big', [8, 0], { maker: 'shop', host: 'shop', day: '2024-05-22' }),
  pair('third', [40, 1]),
];

test('puts the deepest cut first, and what became free before all', () => {
  expect(model(three).rows.map(({ name }) => name)).toEqual(['Big One', 'Third One', 'Small One']);
});

test('draws the price before as an outline and the one after solid, with its change', () => {
  const [free, deepest] = model(three).rows;
  expect(deepest?.bars).toEqual([
    { value: 40, label: '40 yuan', spoken: '40 yuan per million tokens', outlined: true },
    {
      value: 1,
      label: '1 yuan',
      detail: '−97.5%',
      spoken: '1 yuan per million tokens, 97.5% less',
      outlined: false,
    },
  ]);
  expect(free?.bars[1]).toEqual({ value: 0, label: 'free', spoken: 'free', outlined: false });
});

test.each([
  [
    'what became free, and the deepest of the others',
    three,
    '3 input prices were cut: Big One became free and Third One fell deepest among the others, by 97.5%',
  ],
  [
    'all that fell deepest',
    [pair('small', [20, 4]), pair('third', [5, 1]), pair('big', [8, 6])],
    '3 input prices were cut: Small One and Third One fell deepest, by 80%',
  ],
  [
    'that all are free',
    [pair('small', [20, 0]), pair('big', [8, 0])],
    '2 input prices were cut: Big One and Small One became free',
  ],
])('says %s', (_what, pairs, finding) => {
  expect(model(pairs).finding).toBe(finding);
});

test('compares the price that is asked for', () => {
  const pairs = [
    pair('small', [20, 4]).map((one, index) => ({ ...one, outputPerMTok: index === 0 ? 10 : 9 })),
    pair('big', [8, 6]).map((one, index) => ({ ...one, outputPerMTok: index === 0 ? 10 : 5 })),
  ];
  const { rows, finding, measure } = model(pairs, 'output');
  expect(rows.map(({ bars }) => bars.map(({ value }) => value))).toEqual([
    [10, 5],
    [10, 9],
  ]);
  expect(finding).toBe('2 output prices were cut: Big One fell deepest, by 50%');
  expect(measure).toMatch(/^Price of a million output tokens/);
});

test('names the list and the days, each as exactly as it is known', () => {
  const { measure, day, unit } = model(three);
  expect(measure).toBe(
    'Price of a million input tokens before and after a cut, Chinese price lists, in yuan, logarithmic scale, 11 May to 22 May 2024',
  );
  expect(day).toBe('2024-05-22');
  expect(unit).toEqual({ before: '', after: ' yuan' });
  const abroad = [
    pair('small', [20, 4], { region: 'us', day: '2024-05-01', fromPrecision: 'month' }),
    pair('big', [8, 4], { region: 'us', day: '2024-05-01', fromPrecision: 'month' }),
  ];
  expect(model(abroad).measure).toMatch(/price lists abroad, in dollars, .*scale, May 2024$/);
  expect(model(abroad).unit).toEqual({ before: '$', after: '' });
});

test('has a table with units, numbers and the sources of both prices', () => {
  const { table, sources } = model(three);
  expect(table.columns.map(({ unit }) => unit)).toEqual([
    undefined,
    'CNY per million tokens',
    'CNY per million tokens',
    '%',
    undefined,
  ]);
  expect(table.rows[1]).toEqual({
    cells: [
      { text: 'Third One' },
      { text: '40 yuan', value: 40 },
      { text: '1 yuan', value: 1 },
      { text: '−97.5%', value: -97.5 },
      { text: '21 May 2024', iso: '2024-05-21' },
    ],
    sources: ['news', 'paper'],
  });
  expect(sources).toEqual(['news', 'paper']);
});

test('focuses the companies that the chart is about', () => {
  expect(model(three).rows.map(({ company, focused }) => [company, focused])).toEqual([
    ['shop', true],
    ['lab', false],
    ['lab', false],
  ]);
});
