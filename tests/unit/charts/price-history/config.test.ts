import { expect, test } from 'vitest';
import { priceHistoryConfig } from '../../../../src/charts/price-history/config.ts';
import { priceHistoryModel } from '../../../../src/charts/price-history/model.ts';
import { dayNumber } from '../../../../src/domain/dates.ts';
import type { PriceHistoryChart } from '../../../../src/schemas/chart.ts';
import { words } from '../../../../src/words/en.ts';
import { event, historyChart, price, site } from '../../../fixtures/records.ts';
import { coloursIn, namedTheme } from '../../../fixtures/theme.ts';

const prices = [
  price({ id: 'a', inputPerMTok: 20, to: '2024-05-21' }),
  price({ id: 'b', inputPerMTok: 2, from: '2024-05-21', to: '2024-08-01', lastSeen: '2024-05-31' }),
  price({ id: 'c', inputPerMTok: 8, from: '2024-09-01', lastSeen: '2024-12-31' }),
  price({ id: 'd', product: 'big', maker: 'deepseek', inputPerMTok: 5, from: '2024-05-21' }),
].map((one) => (one.from === undefined ? { ...one, fromBasis: undefined } : one));
const lines = [
  { name: 'Small', products: ['small'] },
  { name: 'Big', products: ['big'] },
];

function configOf(chart: Partial<PriceHistoryChart> = {}, format: 'narrow' | 'wide' = 'wide') {
  const events = [event({ id: 'cut' })];
  const marks = [{ event: 'cut', label: 'Cut' }];
  const model = priceHistoryModel(
    historyChart({ lines, focus: ['deepseek'], events: marks, ...chart }),
    site({ prices, events }, '2024-12-01'),
    words,
  );
  return { model, config: priceHistoryConfig(model, namedTheme, format) };
}

test('has the names and prices of the model, with a break where nothing is known', () => {
  const { datasets } = configOf().config.data;
  expect(datasets.map(({ label }) => label)).toEqual(['Small', 'Big']);
  const corners = datasets[0]?.data.map(({ x, y }) => [x, y]);
  expect(corners).toEqual([
    [dayNumber('2024-05-01'), 20],
    [dayNumber('2024-05-21'), 20],
    [dayNumber('2024-05-21'), 2],
    [dayNumber('2024-06-01'), 2],
    [dayNumber('2024-08-01'), 2],
    [dayNumber('2024-08-01'), null],
    [dayNumber('2024-09-01'), 8],
    [dayNumber('2024-12-02'), 8],
  ]);
  expect(datasets[0]?.spanGaps).toBe(false);
});

test('dashes a step from the day on which it is no longer seen, and all of one without beginning', () => {
  const [dataset] = configOf().config.data.datasets;
  // The types allow several ways to write a segment; this is the one in use.
  const { borderDash } = dataset?.segment as {
    borderDash: (context: { p0DataIndex: number }) => number[] | undefined;
  };
  const dashed = dataset?.data.map(
    (_corner, p0DataIndex) => borderDash({ p0DataIndex }) !== undefined,
  );
  // From each corner to the next: only the levels of the first step and of what is unseen.
  expect(dashed).toEqual([true, false, false, true, false, false, false, false]);
});

test.each(['narrow', 'wide'] as const)('%s: knows no colour but the theme’s', (format) => {
  const { config } = configOf({}, format);
  const colours = coloursIn(config);
  expect(colours.length).toBeGreaterThan(5);
  expect(colours.filter((colour) => !colour.startsWith('theme('))).toEqual([]);
  expect(config.data.datasets.map(({ borderColor }) => borderColor)).toEqual([
    'theme(muted)',
    'theme(deepseek)',
  ]);
});

test('has the same lines in both sizes', () => {
  const corners = (format: 'narrow' | 'wide') =>
    configOf({}, format).config.data.datasets.map(({ data }) => data);
  expect(corners('narrow')).toEqual(corners('wide'));
});

test.each([
  ['linear', 'linear', 0],
  ['log', 'logarithmic', 1],
] as const)('a %s scale holds all prices', (scale, type, lowest) => {
  const y = configOf({ scale }).config.options?.scales?.['y'];
  expect(y).toMatchObject({ type, min: lowest });
  expect(y?.max).toBeGreaterThan(20);
});

test('says at a touch which price held then, and when', () => {
  const { label } = configOf().config.options?.plugins?.tooltip?.callbacks as unknown as {
    label: (item: { datasetIndex: number; parsed: { x: number } }) => string[];
  };
  const said = (day: string) => label({ datasetIndex: 0, parsed: { x: dayNumber(day) } });
  expect(said('2024-05-01')).toEqual(['Small: 20 yuan', 'start not known – 21 May 2024']);
  expect(said('2024-05-21')).toEqual(['Small: 2 yuan', '21 May 2024 – 1 August 2024']);
  expect(said('2024-08-01')).toEqual(['Small: 2 yuan', '21 May 2024 – 1 August 2024']);
  expect(said('2024-12-02')).toEqual(['Small: 8 yuan', '1 September 2024 – open']);
});
