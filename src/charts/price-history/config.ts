import type { ChartConfiguration } from 'chart.js';
import { dayNumber, dayOfNumber } from '../../domain/dates.ts';
import { widths, type Format, type Size } from '../shared/model.ts';
import { tooltipStyle, type Theme } from '../shared/theme.ts';
import { labels } from './labels.ts';
import type { Line, PriceHistoryModel, Step } from './model.ts';

/** A corner of a step line; `y` is null where nothing is known. */
interface Corner {
  x: number;
  y: number | null;
  /** Whether the line from here to the next corner is dashed. */
  dashed: boolean;
}

const heights = { narrow: 260, wide: 320 } as const;

/** Size of the drawing. */
export function priceHistorySize(format: Format): Size {
  return { width: widths[format], height: heights[format] };
}

/** The chart for Chart.js: step lines, dashed after the last-seen day, broken where unknown. */
export function priceHistoryConfig(
  model: PriceHistoryModel,
  theme: Theme,
  format: Format,
): ChartConfiguration<'line', Corner[]> {
  const narrow = format === 'narrow';
  const tick = { color: theme.secondary, font: { family: theme.font, size: 12 }, maxRotation: 0 };
  const values = model.lines.flatMap(({ steps }) => steps.map(({ value }) => value));
  const highest = Math.max(...values);
  const lowest = model.scale === 'log' ? Math.min(...values) * 0.5 : 0;
  const money = (value: number) => `${model.unit.before}${value}${model.unit.after}`;
  return {
    type: 'line',
    data: {
      datasets: model.lines.map((line) => {
        const corners = cornersOf(line.steps);
        return {
          label: line.name,
          data: corners,
          borderColor: theme.series(line.company, line.focused),
          borderWidth: 2.5,
          borderJoinStyle: 'miter' as const,
          pointRadius: 0,
          pointHitRadius: 12,
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
      interaction: { mode: 'nearest', axis: 'x', intersect: false },
      plugins: {
        tooltip: {
          ...tooltipStyle(theme),
          callbacks: {
            title: () => '',
            label: ({ datasetIndex, parsed }) => stepText(model.lines[datasetIndex], parsed.x),
          },
        },
      },
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
          max: model.scale === 'log' ? highest * 1.8 : highest * 1.1,
          border: { display: false },
          grid: { color: theme.rule, drawTicks: false },
          ticks: {
            ...tick,
            padding: 6,
            autoSkip: false,
            callback: (value) => money(Number(value)),
          },
          afterBuildTicks: (axis) => {
            axis.ticks = levels(model.scale, lowest, highest).map((value) => ({ value }));
          },
        },
      },
    },
    plugins: [labels(model, theme, format)],
  };
}

/** Corners of a step line, with a break where one step ends before the next begins. */
function cornersOf(steps: readonly Step[]): Corner[] {
  return steps.flatMap(({ start, end, seenUntil, value }, index) => {
    const next = steps[index + 1];
    const level: Corner[] = [
      { x: start, y: value, dashed: seenUntil <= start },
      ...(seenUntil > start && seenUntil < end ? [{ x: seenUntil, y: value, dashed: true }] : []),
      { x: end, y: value, dashed: false },
    ];
    const breaks = next !== undefined && next.start > end;
    return breaks ? [...level, { x: end, y: null, dashed: false }] : level;
  });
}

/** What the box at a touched step says: name, price, and the days in which it held. */
function stepText(line: Line | undefined, day: number | null): string[] {
  const step = line?.steps.findLast(({ start }) => day !== null && start <= day);
  if (line === undefined || step === undefined) return [];
  return [`${line.name}: ${step.label}`, step.period];
}

function yearsBetween(from: number, to: number): number[] {
  const first = Number(dayOfNumber(from).slice(0, 4));
  const last = Number(dayOfNumber(to).slice(0, 4));
  return Array.from({ length: last - first + 1 }, (_, index) =>
    Math.max(from, dayNumber(`${first + index}-01-01`)),
  );
}

/** Round levels for the price axis: powers of ten, or four steps from zero. */
function levels(scale: 'linear' | 'log', lowest: number, highest: number): number[] {
  if (scale === 'log') {
    const first = Math.ceil(Math.log10(lowest));
    const last = Math.floor(Math.log10(highest));
    return Array.from({ length: last - first + 1 }, (_, index) =>
      Number((10 ** (first + index)).toPrecision(1)),
    );
  }
  const rough = highest / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step =
    [1, 2, 2.5, 5, 10].map((factor) => factor * power).find((size) => size >= rough) ?? rough;
  return Array.from({ length: Math.floor(highest / step) + 1 }, (_, index) =>
    Number((index * step).toPrecision(6)),
  );
}
