import { expect, test } from 'vitest';
import { stepsConfig } from '../../../../../src/charts/forms/steps/config.ts';
import { stepPoints } from '../../../../../src/charts/forms/steps/points.ts';
import { line, step, stepsModel } from '../../../../fixtures/drawings.ts';
import { namedTheme } from '../../../../fixtures/theme.ts';

const model = stepsModel([
  line('Small', [
    step('2024-05-01', '2024-06-01', 20, { seenUntil: '2024-05-11', spoken: '20 yuan a piece' }),
    step('2024-07-01', '2024-12-02', 2, { period: 'since July' }),
  ]),
  line('None', []),
  line('Big', [step('2024-05-01', '2024-12-02', 5)]),
]);

test('are the beginnings of the steps, line by line, in the order of the table', () => {
  const points = stepPoints(model).map((of) => of.map(({ text, row }) => [text, row]));
  expect(points).toEqual([
    [
      ['Small, 2024-05-01 to 2024-06-01: 20 yuan a piece', 0],
      ['Small, since July: 2 yuan in all', 1],
    ],
    [],
    [['Big, 2024-05-01 to 2024-12-02: 5 yuan in all', 2]],
  ]);
});

test('stand where Chart.js has the beginning of the step', () => {
  const { datasets } = stepsConfig(model, namedTheme, 'narrow').data;
  const corners = stepPoints(model)
    .flat()
    .map(({ dataset, index }) => datasets[dataset]?.data[index]);
  const steps = model.lines.flatMap((one) => one.steps);
  expect(corners).toMatchObject(steps.map(({ start, value }) => ({ x: start, y: value })));
});
