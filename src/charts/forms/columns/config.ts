import type { ChartConfiguration, Plugin } from 'chart.js';
import { widths, type Format, type Size } from '../../shared/chart-model.ts';
import type { Theme } from '../../shared/theme.ts';
import type { ColumnsModel } from './model.ts';

const heights = { narrow: 200, wide: 220 } as const;
const belowAxis = 38;

/** Size of the drawing. */
export function columnsSize(format: Format): Size {
  return { width: widths[format], height: heights[format] };
}

/** The chart for Chart.js: columns with their values above and their names below. */
export function columnsConfig(
  model: ColumnsModel,
  theme: Theme,
  format: Format,
): ChartConfiguration<'bar', number[], string> {
  const { columns } = model;
  return {
    type: 'bar',
    data: {
      labels: columns.map(({ name, group }) => `${name} ${group}`),
      datasets: [
        {
          data: columns.map(({ value }) => value),
          backgroundColor: columns.map(({ focused }) =>
            focused ? theme.ink : theme.series('', false),
          ),
          categoryPercentage: 1,
          barPercentage: 0.78,
        },
      ],
    },
    options: {
      animation: false,
      responsive: false,
      layout: { padding: { top: 20, bottom: belowAxis } },
      scales: {
        x: { display: false, grid: { display: false }, offset: true },
        y: { display: false, min: 0, max: Math.max(1, ...columns.map(({ value }) => value)) },
      },
    },
    plugins: [labels(model, theme, format)],
  };
}

/** Values above the columns; names below, and below these their groups. */
function labels({ columns }: ColumnsModel, theme: Theme, format: Format): Plugin<'bar'> {
  return {
    id: 'labels',
    afterDatasetsDraw({ ctx, scales, chartArea }) {
      const { x, y } = scales;
      if (x === undefined || y === undefined) return;
      ctx.save();
      ctx.fillStyle = theme.secondary;
      ctx.fillRect(chartArea.left, chartArea.bottom, chartArea.right - chartArea.left, 1);
      ctx.textBaseline = 'alphabetic';
      columns.forEach(({ name, group, value, focused }, index) => {
        const middle = x.getPixelForValue(index);
        ctx.textAlign = 'center';
        ctx.fillStyle = focused ? theme.ink : theme.secondary;
        ctx.font = `${focused ? 600 : 400} 12px ${theme.font}`;
        ctx.fillText(String(value), middle, y.getPixelForValue(value) - 5);
        ctx.fillStyle = theme.secondary;
        ctx.font = `400 ${format === 'narrow' ? 11 : 12}px ${theme.font}`;
        ctx.fillText(name, middle, chartArea.bottom + 16);
        if (columns[index - 1]?.group === group) return;
        ctx.textAlign = 'left';
        ctx.fillStyle = theme.ink;
        const width = (chartArea.right - chartArea.left) / columns.length;
        ctx.fillText(group, middle - width * 0.39, chartArea.bottom + 32);
      });
      ctx.restore();
    },
  };
}
