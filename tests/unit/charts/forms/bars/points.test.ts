import { expect, test } from 'vitest';
import { barsConfig } from '../../../../../src/charts/forms/bars/config.ts';
import { barPoints } from '../../../../../src/charts/forms/bars/points.ts';
import { bar, barsModel, row } from '../../../../fixtures/drawings.ts';
import { namedTheme } from '../../../../fixtures/theme.ts';

const model = barsModel(
  [
    row('Small', [bar(1, { spoken: '1 yuan per million' }), bar(2, { spoken: '2 yuan' })]),
    row('Big', [bar(20, { spoken: '20 yuan' }), bar(60, { spoken: '60 yuan' })], {
      note: 'last seen in May',
    }),
  ],
  {
    series: [
      { name: 'input', thin: false },
      { name: 'output', thin: true },
    ],
  },
);

test('go through the rows of one series and then of the next', () => {
  expect(barPoints(model, 'wide').map((points) => points.map(({ text }) => text))).toEqual([
    ['Small, input, 1 yuan per million', 'Big, input, 20 yuan, last seen in May'],
    ['Small, output, 2 yuan', 'Big, output, 60 yuan, last seen in May'],
  ]);
});

test('leave out the name of a series that has none', () => {
  const alone = barsModel([row('One', [bar(3)])], { series: [{ name: '', thin: false }] });
  expect(barPoints(alone, 'wide')[0]?.[0]?.text).toBe('One, 3 in all');
});

test.each(['narrow', 'wide'] as const)('%s: stand where Chart.js has the value', (format) => {
  const { datasets } = barsConfig(model, namedTheme, format).data;
  const values = barPoints(model, format).map((points) =>
    points.map(({ dataset, index }) => datasets[dataset]?.data[index]),
  );
  expect(values).toEqual([
    [1, 20],
    [2, 60],
  ]);
  expect(barPoints(model, format).map((points) => points.map((point) => point.row))).toEqual([
    [0, 1],
    [0, 1],
  ]);
});
