import type { ChartConfiguration, Plugin } from 'chart.js';
import { widths, type Format, type Size } from '../shared/model.ts';
import { tooltipStyle, type Theme } from '../shared/theme.ts';
import type { Bars, PriceBarsModel } from './model.ts';

const rowHeight = { narrow: 58, wide: 42 } as const;
const axisHeight = 30;
const nameColumn = 220;
const labelRoom = { narrow: 88, wide: 96 } as const;
/** Thickest a bar may be: input is thick, output thin. */
const thickness = { input: 11, output: 5 } as const;

/** Size of the drawing: as high as its rows. */
export function priceBarsSize(model: PriceBarsModel, format: Format): Size {
  return { width: widths[format], height: model.bars.length * rowHeight[format] + axisHeight };
}

/**
 * The chart for Chart.js. A thick bar is input, a thin one output; on a phone the names stand
 * above the bars. A price that no source shows on the day is an outline.
 */
export function priceBarsConfig(
  model: PriceBarsModel,
  theme: Theme,
  format: Format,
): ChartConfiguration<'bar', (number | null)[], string> {
  const values = model.bars.flatMap(({ input, output }) => [input, output]).filter(isPriced);
  const lowest = 10 ** Math.floor(Math.log10(Math.min(...values) * 0.8));
  const highest = Math.max(...values);
  const colours = model.bars.map(({ company, focused }) => theme.series(company, focused));
  const fills = model.bars.map(({ unseen }, index) =>
    unseen === undefined ? (colours[index] ?? theme.ink) : theme.paper,
  );
  const side = (field: 'input' | 'output') => ({
    data: model.bars.map((bars) => onScale(bars[field])),
    backgroundColor: fills,
    borderColor: colours,
    borderWidth: model.bars.map(({ unseen }) => (unseen === undefined ? 0 : 1)),
    borderSkipped: false as const,
    categoryPercentage: 0.84,
    barPercentage: 1,
    maxBarThickness: thickness[field],
  });
  const narrow = format === 'narrow';
  return {
    type: 'bar',
    data: {
      labels: model.bars.map(({ name }) => name),
      datasets: [
        // On a phone an empty first bar makes room for the name above the other two.
        ...(narrow ? [{ data: model.bars.map(() => null) }] : []),
        side('input'),
        side('output'),
      ],
    },
    options: {
      indexAxis: 'y',
      interaction: { mode: 'nearest', axis: 'y', intersect: false },
      plugins: {
        tooltip: {
          ...tooltipStyle(theme),
          callbacks: {
            label: () => '',
            afterBody: ([item]) => valuesOf(model.bars[item?.dataIndex ?? -1]),
          },
        },
      },
      animation: false,
      responsive: false,
      layout: { padding: { left: narrow ? 0 : nameColumn, right: labelRoom[format], top: 0 } },
      scales: {
        x: {
          type: 'logarithmic',
          position: 'bottom',
          min: lowest,
          max: highest,
          border: { display: false },
          grid: { color: theme.rule, drawTicks: false },
          ticks: {
            color: theme.secondary,
            font: { family: theme.font, size: 12 },
            padding: 6,
            maxRotation: 0,
            autoSkip: false,
            callback: (value) => `${model.unit.before}${value}${model.unit.after}`,
          },
          afterBuildTicks: (axis) => {
            axis.ticks = powersOfTen(lowest, highest).map((value) => ({ value }));
          },
        },
        y: { display: false, grid: { display: false }, offset: true },
      },
    },
    plugins: [labels(model, theme, format, colours)],
  };
}

/** Draws names, values and what is not seen, where they belong instead of in a legend. */
function labels(
  model: PriceBarsModel,
  theme: Theme,
  format: Format,
  colours: readonly string[],
): Plugin<'bar'> {
  const narrow = format === 'narrow';
  return {
    id: 'labels',
    afterDatasetsDraw({ ctx, scales, chartArea }) {
      const { x, y } = scales;
      if (x === undefined || y === undefined) return;
      ctx.save();
      ctx.textBaseline = 'middle';
      model.bars.forEach((bars, index) => {
        const middle = y.getPixelForValue(index);
        const [nameY, inputY, outputY] = narrow
          ? [middle - 16, middle, middle + 16]
          : [middle - (bars.unseen === undefined ? 0 : 8), middle - 9, middle + 9];
        const end = (value: number | undefined) =>
          value === undefined || value === 0 ? chartArea.left + 4 : x.getPixelForValue(value) + 6;
        ctx.textAlign = 'left';
        ctx.fillStyle = theme.ink;
        ctx.font = `${bars.focused ? 600 : 400} 13px ${theme.font}`;
        ctx.fillText(bars.name, 0, nameY);
        ctx.font = `${bars.focused ? 600 : 400} 12px ${theme.font}`;
        ctx.fillStyle = bars.focused ? (colours[index] ?? theme.ink) : theme.secondary;
        if (bars.inputLabel !== '') ctx.fillText(bars.inputLabel, end(bars.input), inputY);
        if (bars.outputLabel !== '') ctx.fillText(bars.outputLabel, end(bars.output), outputY);
        if (bars.unseen !== undefined && !narrow) {
          ctx.font = `400 11px ${theme.font}`;
          ctx.fillStyle = theme.secondary;
          ctx.fillText(bars.unseen, 0, middle + 9);
        }
      });
      ctx.restore();
    },
  };
}

/** What the box at a touched bar says below the name. */
function valuesOf(bars: Bars | undefined): string[] {
  if (bars === undefined) return [];
  return [bars.inputLabel, bars.outputLabel, bars.unseen ?? ''].filter((line) => line !== '');
}

/** Free is no place on a logarithmic scale: it has its label and no bar. */
function onScale(value: number | undefined): number | null {
  return isPriced(value) ? value : null;
}

function isPriced(value: number | undefined): value is number {
  return value !== undefined && value > 0;
}

function powersOfTen(lowest: number, highest: number): number[] {
  const first = Math.ceil(Math.log10(lowest) - 1e-9);
  const last = Math.floor(Math.log10(highest) + 1e-9);
  return Array.from({ length: last - first + 1 }, (_, index) =>
    Number((10 ** (first + index)).toPrecision(1)),
  );
}
