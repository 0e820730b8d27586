import { describe, expect, test } from 'vitest';
import {
  firstCorners,
  stepsConfig,
  stepsSize,
} from '../../../../../src/charts/forms/steps/config.ts';
import type { StepsModel } from '../../../../../src/charts/forms/steps/model.ts';
import { dayNumber } from '../../../../../src/domain/dates.ts';
import { line, step, stepsModel } from '../../../../fixtures/drawings.ts';
import { coloursIn, namedTheme } from '../../../../fixtures/theme.ts';

const [may, cut, august] = ['2024-05-01', '2024-05-21', '2024-08-01'];
const small = line('Small', [
  // Nobody saw it begin.
  step(may, cut, 20, { seenUntil: may }),
  step(cut, august, 2, { seenUntil: '2024-06-01' }),
  step('2024-09-01', '2024-12-02', 8),
]);
const big = line('Big', [step(cut, '2024-12-02', 5)], { company: 'deepseek', focused: true });
const model = stepsModel([small, big], { marks: [{ day: dayNumber('2024-05-06'), label: 'Cut' }] });

function datasetsOf(drawn: StepsModel, format: 'narrow' | 'wide' = 'wide') {
  return stepsConfig(drawn, namedTheme, format).data.datasets;
}
const cornersOf = (drawn: StepsModel) =>
  datasetsOf(drawn).map(({ data }) => data.map(({ x, y }) => [x, y]));

test('has the names and values of the model, with a break where nothing is known', () => {
  const [first, second] = datasetsOf(model);
  expect([first?.label, second?.label]).toEqual(['Small', 'Big']);
  expect(cornersOf(model)[0]).toEqual([
    [dayNumber('2024-05-01'), 20],
    [dayNumber('2024-05-21'), 20],
    [dayNumber('2024-05-21'), 2],
    [dayNumber('2024-06-01'), 2],
    [dayNumber('2024-08-01'), 2],
    [dayNumber('2024-08-01'), null],
    [dayNumber('2024-09-01'), 8],
    [dayNumber('2024-12-02'), 8],
  ]);
  expect(first?.spanGaps).toBe(false);
});

test('dashes a step from the day on which it is no longer seen, and all of one without beginning', () => {
  const [dataset] = datasetsOf(model);
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

describe('the first corner of each step', () => {
  const dashed = { seenUntil: '2024-06-01' };
  const [first, second] = ['2024-05-01', '2024-07-01'];

  test.each([
    ['without steps', [], []],
    ['of one step', [step(first, second, 1)], [0]],
    ['after two corners', [step(first, second, 1), step(second, august, 2)], [0, 2]],
    [
      'after three of a dashed one',
      [step(first, second, 1, dashed), step(second, august, 2)],
      [0, 3],
    ],
    [
      'after two of one that is dashed throughout',
      [step(first, second, 1, { seenUntil: first }), step(second, august, 2)],
      [0, 2],
    ],
    ['after a break', [step(first, cut, 1), step(second, august, 2)], [0, 3]],
    [
      'after a dashed one and a break',
      [step(first, second, 1, dashed), step(august, '2024-09-01', 2)],
      [0, 4],
    ],
  ])('%s', (_where, steps, corners) => {
    expect(firstCorners(steps)).toEqual(corners);
  });

  test.each(['linear', 'log'] as const)('is where a line on a %s scale has it', (scale) => {
    const steps = [...small.steps, step('2024-12-02', '2024-12-20', 0)];
    const [dataset] = datasetsOf(stepsModel([line('One', steps)], { scale }));
    const corners = firstCorners(steps).map((corner) => dataset?.data[corner]);
    expect(corners.map((corner) => [corner?.x, corner?.y])).toEqual(
      steps.map(({ start, value }) => [start, scale === 'log' && value === 0 ? null : value]),
    );
  });
});

test.each(['narrow', 'wide'] as const)('%s: knows no colour but the theme’s', (format) => {
  const config = stepsConfig(model, namedTheme, format);
  const colours = coloursIn(config);
  expect(colours.length).toBeGreaterThan(4);
  expect(colours.filter((colour) => !colour.startsWith('theme('))).toEqual([]);
  expect(config.data.datasets.map(({ borderColor }) => borderColor)).toEqual([
    'theme(muted)',
    'theme(deepseek)',
  ]);
});

test('has the same lines in both sizes', () => {
  const corners = (format: 'narrow' | 'wide') => datasetsOf(model, format).map(({ data }) => data);
  expect(corners('narrow')).toEqual(corners('wide'));
  expect([stepsSize('narrow').width, stepsSize('wide').width]).toEqual([328, 680]);
});

test.each([
  ['linear', 'linear', 0],
  ['log', 'logarithmic', 1],
] as const)('a %s scale holds all values', (scale, type, lowest) => {
  const y = stepsConfig({ ...model, scale }, namedTheme, 'wide').options?.scales?.['y'];
  expect(y).toMatchObject({ type, min: lowest });
  expect(y?.max).toBeGreaterThan(20);
});

test('a logarithmic scale does without zero, on its axis and in its lines', () => {
  const free = line('Free', [step(may, cut, 2), step(cut, august, 0)]);
  const drawn = stepsModel([free], { scale: 'log' });
  expect(cornersOf(drawn)[0]?.map(([, y]) => y)).toEqual([2, 2, null, null]);
  const y = stepsConfig(drawn, namedTheme, 'wide').options?.scales?.['y'];
  expect(y?.min).toBe(1);
  expect(cornersOf({ ...drawn, scale: 'linear' })[0]?.map(([, at]) => at)).toEqual([2, 2, 0, 0]);
});
