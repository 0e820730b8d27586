import type { ChartConfiguration } from 'chart.js';
import { dayNumber, dayOfNumber } from '../../../domain/dates.ts';
import { widths, type Format, type Size } from '../../shared/chart-model.ts';
import type { Theme } from '../../shared/theme.ts';
import { ticks } from '../ticks.ts';
import { labels } from './labels.ts';
import type { Step, StepsModel } from './model.ts';

/** A corner of a step line; `y` is null where nothing is known. */
interface Corner {
  x: number;
  y: number | null;
  /** Whether the line from here to the next corner is dashed. */
  dashed: boolean;
}

const heights = { narrow: 260, wide: 320 } as const;

/** Size of the drawing. */
export function stepsSize(format: Format): Size {
  return { width: widths[format], height: heights[format] };
}

/** The chart for Chart.js: step lines, dashed after the last-seen day, broken where unknown. */
export function stepsConfig(
  model: StepsModel,
  theme: Theme,
  format: Format,
): ChartConfiguration<'line', Corner[]> {
  const narrow = format === 'narrow';
  const tick = { color: theme.secondary, font: { family: theme.font, size: 12 }, maxRotation: 0 };
  const values = model.lines
    .flatMap(({ steps }) => steps.map(({ value }) => value))
    .filter((value) => value > 0);
  // An axis has a length, also where all is free or nothing is known.
  const highest = values.length === 0 ? 1 : Math.max(...values);
  const lowest = model.scale === 'log' ? Math.min(highest, ...values) * 0.5 : 0;
  const end = highest * (model.scale === 'log' ? 1.8 : 1.1);
  const money = (value: number) => `${model.unit.before}${value}${model.unit.after}`;
  return {
    type: 'line',
    data: {
      datasets: model.lines.map((line) => {
        const corners = cornersOf(line.steps, model.scale);
        return {
          label: line.name,
          data: corners,
          borderColor: theme.series(line.company, line.focused),
          borderWidth: 2.5,
          borderJoinStyle: 'miter' as const,
          pointRadius: 0,
          // Corners suffice for steps; without this word each jump would be drawn there and back.
          stepped: true,
          spanGaps: false,
          segment: {
            borderDash: ({ p0DataIndex }) =>
              corners[p0DataIndex]?.dashed === true ? [5, 4] : undefined,
          },
        };
      }),
    },
    options: {
      animation: false,
      responsive: false,
      normalized: true,
      layout: { padding: { top: 24, right: narrow ? 6 : 110, left: 0, bottom: 0 } },
      scales: {
        x: {
          type: 'linear',
          min: model.from,
          max: model.to,
          border: { display: false },
          grid: { display: false },
          ticks: {
            ...tick,
            autoSkip: false,
            align: 'inner',
            callback: (value) => dayOfNumber(Number(value)).slice(0, 4),
          },
          afterBuildTicks: (axis) => {
            axis.ticks = yearsBetween(model.from, model.to).map((value) => ({ value }));
          },
        },
        y: {
          type: model.scale === 'log' ? 'logarithmic' : 'linear',
          min: lowest,
          max: end,
          border: { display: false },
          grid: { color: theme.rule, drawTicks: false },
          ticks: {
            ...tick,
            padding: 6,
            autoSkip: false,
            callback: (value) => money(Number(value)),
          },
          afterBuildTicks: (axis) => {
            axis.ticks = ticks(model.scale, lowest, model.scale === 'log' ? end : highest, 4).map(
              (value) => ({ value }),
            );
          },
        },
      },
    },
    plugins: [labels(model, theme, format)],
  };
}

/** Corners of a step line, with a break where one step ends before the next begins. */
function cornersOf(steps: readonly Step[], scale: StepsModel['scale']): Corner[] {
  return steps.flatMap((step, index) => {
    const next = steps[index + 1];
    const corners = cornersOfStep(step, scale);
    const breaks = next !== undefined && next.start > step.end;
    return breaks ? [...corners, { x: step.end, y: null, dashed: false }] : corners;
  });
}

function cornersOfStep(
  { start, end, seenUntil, value }: Step,
  scale: StepsModel['scale'],
): Corner[] {
  const y = scale === 'log' && value <= 0 ? null : value;
  return [
    { x: start, y, dashed: seenUntil <= start },
    ...(seenUntil > start && seenUntil < end ? [{ x: seenUntil, y, dashed: true }] : []),
    { x: end, y, dashed: false },
  ];
}

/** Where the first corner of each step stands among the corners of its line. */
export function firstCorners(steps: readonly Step[]): number[] {
  let corners = 0;
  return steps.map((step, index) => {
    const first = corners;
    const next = steps[index + 1];
    const breaks = next !== undefined && next.start > step.end;
    corners += cornersOfStep(step, 'linear').length + (breaks ? 1 : 0);
    return first;
  });
}

/** First days of the years drawn; a first year of a few weeks has no room for its number. */
function yearsBetween(from: number, to: number): number[] {
  const first = Number(dayOfNumber(from).slice(0, 4));
  const last = Number(dayOfNumber(to).slice(0, 4));
  const years = Array.from({ length: last - first + 1 }, (_, index) =>
    Math.max(from, dayNumber(`${first + index}-01-01`)),
  );
  const [start = from, second = to] = years;
  return second - start < (to - from) / 9 && years.length > 1 ? years.slice(1) : years;
}
