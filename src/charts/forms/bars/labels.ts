import type { Plugin } from 'chart.js';
import type { Format } from '../../shared/chart-model.ts';
import type { Theme } from '../../shared/theme.ts';
import type { BarRow, BarsModel } from './model.ts';

/** Offsets from the middle of a row: of its name, and of each bar’s label. */
const offsets = {
  narrow: { 1: { name: -9, bars: [9] }, 2: { name: -16, bars: [0, 16] } },
  wide: { 1: { name: 0, bars: [0] }, 2: { name: 0, bars: [-9, 9] } },
} as const;

/** Draws names, values and notes where they belong, instead of in a legend. */
export function labels(
  model: BarsModel,
  theme: Theme,
  format: Format,
  colours: readonly string[],
): Plugin<'bar'> {
  const place = offsets[format][model.series.length > 1 ? 2 : 1];
  const noted = format === 'wide';
  return {
    id: 'labels',
    afterDatasetsDraw({ ctx, scales, chartArea, width }) {
      const { x, y } = scales;
      if (x === undefined || y === undefined) return;
      ctx.save();
      ctx.textBaseline = 'middle';
      if (x.min < 0) {
        const zero = Math.round(x.getPixelForValue(0));
        ctx.fillStyle = theme.secondary;
        ctx.fillRect(zero - 0.5, chartArea.top, 1, chartArea.bottom - chartArea.top);
      }
      model.rows.forEach((row, index) => {
        const middle = y.getPixelForValue(index);
        const weight = row.focused ? 600 : 400;
        ctx.textAlign = 'left';
        ctx.fillStyle = theme.ink;
        ctx.font = `${weight} 13px ${theme.font}`;
        const [name, note] = linesOf(
          row,
          // Measuring is slow, and only what has a comma can be parted.
          noted && row.name.includes(', ') && ctx.measureText(row.name).width > chartArea.left - 6,
        );
        const second = noted && note !== '';
        ctx.fillText(name, 0, middle + place.name - (second ? 8 : 0));
        ctx.font = `${weight} 12px ${theme.font}`;
        ctx.fillStyle = row.focused ? (colours[index] ?? theme.ink) : theme.secondary;
        row.bars.forEach(({ label, detail, value }, series) => {
          if (label === '') return;
          const drawn = value !== undefined && (model.scale === 'linear' || value > 0);
          const end = drawn ? x.getPixelForValue(value) : chartArea.left - 2;
          const left = drawn && value < 0;
          ctx.textAlign = left ? 'right' : 'left';
          const at = left ? end - 6 : end + 6;
          const full = `${label}, ${detail ?? ''}`;
          const room = left ? at : width - at;
          const fits = detail !== undefined && ctx.measureText(full).width <= room;
          const text = fits ? full : label;
          ctx.fillText(text, at, middle + (place.bars[series] ?? 0));
        });
        if (!second) return;
        ctx.textAlign = 'left';
        ctx.font = `400 11px ${theme.font}`;
        ctx.fillStyle = theme.secondary;
        ctx.fillText(note, 0, middle + 9);
      });
      ctx.restore();
    },
  };
}

/** Name and note of a row; of a name that is too wide, all after the first comma is in the note. */
function linesOf({ name, note = '' }: BarRow, tooWide: boolean): [string, string] {
  const [first = name, ...details] = name.split(', ');
  if (!tooWide || details.length === 0) return [name, note];
  return [first, [...details, note].filter(Boolean).join(', ')];
}
