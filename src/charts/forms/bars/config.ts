import type { ChartConfiguration } from 'chart.js';
import { widths, type Format, type Size } from '../../shared/chart-model.ts';
import type { Theme } from '../../shared/theme.ts';
import { ticks } from '../ticks.ts';
import { labels } from './labels.ts';
import type { BarsModel } from './model.ts';

/** Height of a row with one bar and with two. */
const rowHeight = { narrow: [42, 58], wide: [30, 42] } as const;
const axisHeight = 30;
const nameColumn = 220;
const labelRoom = { narrow: 88, wide: 96 } as const;
/** Width of a letter of a label, on average. */
const LETTER = 6.3;
/** Thickest a bar may be. */
const THICK = 11;
const THIN = 5;

/** Size of the drawing: as high as its rows. */
export function barsSize({ rows, series }: BarsModel, format: Format): Size {
  const height = rowHeight[format][series.length > 1 ? 1 : 0];
  return { width: widths[format], height: Math.max(rows.length, 1) * height + axisHeight };
}

/** Which dataset of the configuration holds a series. */
export function barDataset(series: number, format: Format): number {
  // On a phone an empty first bar makes room for the name above the others.
  return format === 'narrow' ? series + 1 : series;
}

/** The chart for Chart.js: on a phone the names stand above the bars, else beside them. */
export function barsConfig(
  model: BarsModel,
  theme: Theme,
  format: Format,
): ChartConfiguration<'bar', (number | null)[], string> {
  const { rows, scale, unit } = model;
  const colours = rows.map(({ company, focused }) => theme.series(company, focused));
  const narrow = format === 'narrow';
  const longest = Math.max(0, ...rows.flatMap(({ bars }) => bars.map(({ label }) => label.length)));
  const { min, max } = rangeOf(model, format);
  const datasets = model.series.map(({ thin }, series) => ({
    data: rows.map(({ bars }) => onScale(bars[series]?.value, scale)),
    backgroundColor: rows.map(({ bars }, index) =>
      bars[series]?.outlined === true ? theme.paper : (colours[index] ?? theme.ink),
    ),
    borderColor: colours,
    borderWidth: rows.map(({ bars }) => (bars[series]?.outlined === true ? 1 : 0)),
    borderSkipped: false as const,
    categoryPercentage: 0.84,
    barPercentage: 1,
    maxBarThickness: thin ? THIN : THICK,
  }));
  return {
    type: 'bar',
    data: {
      labels: rows.map(({ name }) => name),
      datasets: narrow ? [{ data: rows.map(() => null) }, ...datasets] : datasets,
    },
    options: {
      indexAxis: 'y',
      animation: false,
      responsive: false,
      layout: {
        padding: {
          left: narrow ? 0 : nameColumn,
          right: Math.max(labelRoom[format], longest * LETTER),
          top: 0,
        },
      },
      scales: {
        x: {
          type: scale === 'log' ? 'logarithmic' : 'linear',
          position: 'bottom',
          min,
          max,
          border: { display: false },
          grid: { color: theme.rule, drawTicks: false },
          ticks: {
            color: theme.secondary,
            font: { family: theme.font, size: 12 },
            padding: 6,
            maxRotation: 0,
            autoSkip: false,
            callback: (value) => `${unit.before}${minus(value)}${unit.after}`,
          },
          afterBuildTicks: (axis) => {
            axis.ticks = ticks(scale, min, max, narrow ? 3 : 4).map((value) => ({ value }));
          },
        },
        y: { display: false, grid: { display: false }, offset: true },
      },
    },
    plugins: [labels(model, theme, format, colours)],
  };
}

/** Ends of the value axis: whole powers of ten downwards, or from zero, with room for labels. */
function rangeOf({ rows, scale }: BarsModel, format: Format): { min: number; max: number } {
  const values = rows
    .flatMap(({ bars }) => bars.map(({ value }) => onScale(value, scale)))
    .filter((value) => value !== null);
  const [lowest, highest] = [Math.min(...values), Math.max(...values)];
  if (values.length === 0) return { min: scale === 'log' ? 0.1 : 0, max: 1 };
  if (scale === 'log') return { min: 10 ** Math.floor(Math.log10(lowest * 0.8)), max: highest };
  if (lowest >= 0) return { min: 0, max: highest > 0 ? highest : 1 };
  // Labels of bars to the left stand left of them.
  const span = Math.max(highest, 0) - lowest;
  return { min: lowest - span * (format === 'narrow' ? 0.24 : 0.16), max: Math.max(highest, 0) };
}

function onScale(value: number | undefined, scale: BarsModel['scale']): number | null {
  return value === undefined || (scale === 'log' && value <= 0) ? null : value;
}

/** A number with the sign that printers use. */
function minus(value: number | string): string {
  return String(value).replace('-', '−');
}
