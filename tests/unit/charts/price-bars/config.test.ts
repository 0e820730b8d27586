import { describe, expect, test } from 'vitest';
import { priceBarsConfig, priceBarsSize } from '../../../../src/charts/price-bars/config.ts';
import { priceBarsModel } from '../../../../src/charts/price-bars/model.ts';
import { words } from '../../../../src/words/en.ts';
import { barsChart, price, site } from '../../../fixtures/records.ts';
import { coloursIn, namedTheme } from '../../../fixtures/theme.ts';

const from = '2024-05-06';
const prices = [
  price({
    from,
    id: 'free',
    product: 'a',
    models: ['third-one'],
    inputPerMTok: 0,
    outputPerMTok: 0,
  }),
  price({
    from,
    id: 'half',
    product: 'b',
    maker: 'deepseek',
    outputPerMTok: undefined,
    lastSeen: '2024-04',
  }),
  price({
    from,
    id: 'full',
    product: 'c',
    models: ['big-one'],
    inputPerMTok: 20,
    outputPerMTok: 60,
  }),
];
const model = priceBarsModel(
  barsChart({ products: ['a', 'b', 'c'], focus: ['deepseek'] }),
  site({ prices }),
  words,
);
const wide = priceBarsConfig(model, namedTheme, 'wide');
const narrow = priceBarsConfig(model, namedTheme, 'narrow');

test('has the names and values of the model; free and unknown have no bar', () => {
  expect(wide.data.labels).toEqual(['Third One', 'Small One', 'Big One']);
  expect(wide.data.datasets.map(({ data }) => data)).toEqual([
    [null, 1, 20],
    [null, null, 60],
  ]);
});

test('makes room for the names on a phone, with the same values', () => {
  expect(narrow.data.labels).toEqual(wide.data.labels);
  expect(narrow.data.datasets.map(({ data }) => data)).toEqual([
    [null, null, null],
    [null, 1, 20],
    [null, null, 60],
  ]);
  expect(narrow.options?.layout?.padding).toMatchObject({ left: 0 });
});

test('draws a price that no source shows as an outline in its company’s colour', () => {
  for (const { backgroundColor, borderColor, borderWidth } of wide.data.datasets) {
    expect(backgroundColor).toEqual(['theme(muted)', 'theme(paper)', 'theme(muted)']);
    expect(borderColor).toEqual(['theme(muted)', 'theme(deepseek)', 'theme(muted)']);
    expect(borderWidth).toEqual([0, 1, 0]);
  }
});

test.each([wide, narrow])('knows no colour but the theme’s', (config) => {
  const colours = coloursIn(config);
  expect(colours.length).toBeGreaterThan(5);
  expect(colours.filter((colour) => !colour.startsWith('theme('))).toEqual([]);
});

describe('the axis', () => {
  test.each([
    [1, 60, 0.1, 60],
    [1.5, 60, 1, 60],
    [0.5, 120, 0.1, 120],
    [0.003625, 1, 0.001, 1],
  ])('for %d to %d goes from %d to %d', (lowest, highest, min, max) => {
    const bars = model.bars.map((one) => ({ ...one, input: lowest, output: highest }));
    const axis = priceBarsConfig({ ...model, bars }, namedTheme, 'wide').options?.scales?.['x'];
    expect(axis?.type).toBe('logarithmic');
    expect(axis?.min).toBeCloseTo(min, 9);
    expect(axis?.max).toBe(max);
  });
});

test('is as high as its rows', () => {
  const two = { ...model, bars: model.bars.slice(1) };
  const [three, less] = [priceBarsSize(model, 'wide'), priceBarsSize(two, 'wide')];
  expect([three.width, priceBarsSize(model, 'narrow').width]).toEqual([680, 328]);
  expect(three.height - less.height).toBe(42);
});

test('says at a touch what the labels of the row say', () => {
  const { afterBody } = narrow.options?.plugins?.tooltip?.callbacks as unknown as {
    afterBody: (items: { dataIndex: number }[]) => string[];
  };
  expect(afterBody([{ dataIndex: 0 }])).toEqual(['free']);
  expect(afterBody([{ dataIndex: 1 }])).toEqual(['1 yuan in', 'last seen April 2024']);
  expect(afterBody([{ dataIndex: 2 }])).toEqual(['20 yuan in', '60 yuan out']);
});
