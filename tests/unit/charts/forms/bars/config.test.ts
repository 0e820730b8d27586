import { describe, expect, test } from 'vitest';
import { barsConfig, barsSize } from '../../../../../src/charts/forms/bars/config.ts';
import type { BarsModel } from '../../../../../src/charts/forms/bars/model.ts';
import { bar, barsModel, row } from '../../../../fixtures/drawings.ts';
import { coloursIn, namedTheme } from '../../../../fixtures/theme.ts';

const model = barsModel(
  [
    row('Third One', [bar(0, { label: 'free' }), bar(0, { label: '' })]),
    row('Small One', [bar(1, { label: '1 yuan in', outlined: true }), bar(undefined)], {
      company: 'deepseek',
      focused: true,
      note: 'last seen April 2024',
    }),
    row('Big One', [bar(20, { detail: '−80%' }), bar(60)]),
  ],
  { scale: 'log' },
);
const wide = barsConfig(model, namedTheme, 'wide');
const narrow = barsConfig(model, namedTheme, 'narrow');
const alone = (...values: number[]) => barsModel(values.map((value) => row('One', [bar(value)])));

function axisOf(drawn: BarsModel, format: 'narrow' | 'wide' = 'wide') {
  return barsConfig(drawn, namedTheme, format).options?.scales?.['x'];
}

/** What stands at the axis, between its ends. */
function ticksOf(drawn: BarsModel): string[] {
  const { afterBuildTicks, ticks } = axisOf(drawn) as unknown as {
    afterBuildTicks: (axis: { ticks: { value: number }[] }) => void;
    ticks: { callback: (value: number) => string };
  };
  const axis: Parameters<typeof afterBuildTicks>[0] = { ticks: [] };
  afterBuildTicks(axis);
  return axis.ticks.map(({ value }) => ticks.callback(value));
}

test('has the names and values of the model; on a logarithmic scale zero and unknown have no bar', () => {
  expect(wide.data.labels).toEqual(['Third One', 'Small One', 'Big One']);
  expect(wide.data.datasets.map(({ data }) => data)).toEqual([
    [null, 1, 20],
    [null, null, 60],
  ]);
  const linear = barsConfig({ ...model, scale: 'linear' }, namedTheme, 'wide');
  expect(linear.data.datasets.map(({ data }) => data)).toEqual([
    [0, 1, 20],
    [0, null, 60],
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

test('draws one series as one dataset, and room for the names on a phone', () => {
  const dataOf = (format: 'narrow' | 'wide') =>
    barsConfig(alone(4, -2), namedTheme, format).data.datasets.map(({ data }) => data);
  expect(dataOf('wide')).toEqual([[4, -2]]);
  expect(dataOf('narrow')).toEqual([
    [null, null],
    [4, -2],
  ]);
});

test('draws an outlined bar as an outline in its company’s colour, and no other bar of its row', () => {
  const [first, second] = wide.data.datasets;
  for (const dataset of [first, second]) {
    expect(dataset?.borderColor).toEqual(['theme(muted)', 'theme(deepseek)', 'theme(muted)']);
  }
  expect(first?.backgroundColor).toEqual(['theme(muted)', 'theme(paper)', 'theme(muted)']);
  expect(first?.borderWidth).toEqual([0, 1, 0]);
  expect(second?.backgroundColor).toEqual(['theme(muted)', 'theme(deepseek)', 'theme(muted)']);
  expect(second?.borderWidth).toEqual([0, 0, 0]);
});

test('draws a thin series thinner', () => {
  const [thick, thin] = wide.data.datasets.map(({ maxBarThickness }) => maxBarThickness);
  expect(thin).toBeLessThan(Number(thick));
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
  ])('of logarithms, for %d to %d, goes from %d to %d', (lowest, highest, min, max) => {
    const rows = [row('One', [bar(lowest), bar(highest)]), row('Free', [bar(0), bar(0)])];
    const axis = axisOf(barsModel(rows, { scale: 'log' }));
    expect(axis?.type).toBe('logarithmic');
    expect(axis?.min).toBeCloseTo(min, 9);
    expect(axis?.max).toBe(max);
  });

  test.each([
    [[20, 60], 0, 60],
    [[0, 7], 0, 7],
    [[0, 0], 0, 1],
    [[], 0, 1],
  ])(
    'of a linear scale, for %j, begins at zero and ends at the longest bar',
    (values, min, max) => {
      expect(axisOf(alone(...values))).toMatchObject({ type: 'linear', min, max });
    },
  );

  test.each([
    [[-17, 5], 5],
    [[-17, -2], 0],
  ])('around zero, for %j, has room for labels left of the lowest bar', (values, max) => {
    const [phone, page] = [axisOf(alone(...values), 'narrow'), axisOf(alone(...values))];
    expect([phone?.max, page?.max]).toEqual([max, max]);
    expect(page?.min).toBeLessThan(-17);
    // A label is as long on a phone, where there are fewer pixels.
    expect(phone?.min).toBeLessThan(Number(page?.min));
  });

  test('has round numbers with their unit, and the minus that printers use', () => {
    expect(ticksOf(model)).toEqual(['0.1 yuan', '1 yuan', '10 yuan']);
    expect(ticksOf({ ...alone(20, 60), unit: { before: '$', after: '' } })).toEqual([
      ...['$0', '$20', '$40', '$60'],
    ]);
    expect(ticksOf({ ...alone(-17, 5), unit: { before: '', after: '%' } })).toEqual([
      ...['−20%', '−10%', '0%'],
    ]);
  });
});

test('is as high as its rows, and a row with two bars higher than one with a single one', () => {
  const two = { ...model, rows: model.rows.slice(1) };
  const [three, less] = [barsSize(model, 'wide'), barsSize(two, 'wide')];
  expect([three.width, barsSize(model, 'narrow').width]).toEqual([680, 328]);
  expect(three.height - less.height).toBe(42);
  expect(barsSize(alone(1, 2, 3), 'wide').height).toBeLessThan(three.height);
  expect(barsSize(barsModel([]), 'wide').height).toBeGreaterThan(42);
});
