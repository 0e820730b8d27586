import { expect, test } from 'vitest';
import { columnsConfig } from '../../../../../src/charts/forms/columns/config.ts';
import { columnPoints } from '../../../../../src/charts/forms/columns/points.ts';
import { columnsModel } from '../../../../fixtures/drawings.ts';
import { namedTheme } from '../../../../fixtures/theme.ts';

test('are one way through the columns, each where Chart.js has its value', () => {
  const model = columnsModel([4, 0, 9]);
  const [points = [], ...others] = columnPoints(model);
  const { datasets } = columnsConfig(model, namedTheme, 'wide').data;
  expect(others).toEqual([]);
  expect(
    points.map(({ text, dataset, index, row }) => [text, datasets[dataset]?.data[index], row]),
  ).toEqual([
    ['quarter 1: 4 events', 4, 0],
    ['quarter 2: 0 events', 0, 1],
    ['quarter 3: 9 events', 9, 2],
  ]);
});
