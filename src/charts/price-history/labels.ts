import type { Plugin } from 'chart.js';
import type { Format } from '../shared/model.ts';
import type { Theme } from '../shared/theme.ts';
import type { Line, PriceHistoryModel } from './model.ts';

const LINE_HEIGHT = 15;

/** Marks of events behind the lines; names and values at the lines. */
export function labels(model: PriceHistoryModel, theme: Theme, format: Format): Plugin<'line'> {
  return {
    id: 'labels',
    afterDatasetsDraw({ ctx, scales, chartArea }) {
      const { x, y } = scales;
      if (x === undefined || y === undefined) return;
      ctx.save();
      ctx.font = `600 12px ${theme.font}`;
      ctx.textBaseline = 'alphabetic';
      for (const { day, label } of model.marks) {
        const at = Math.round(x.getPixelForValue(day));
        ctx.strokeStyle = theme.ink;
        ctx.lineWidth = 1;
        ctx.setLineDash([1, 3]);
        ctx.beginPath();
        ctx.moveTo(at, chartArea.top - 6);
        ctx.lineTo(at, chartArea.bottom);
        ctx.stroke();
        ctx.fillStyle = theme.ink;
        ctx.textAlign = 'left';
        ctx.fillText(label, at + 4, chartArea.top - 8);
      }
      ctx.setLineDash([]);
      for (const line of model.lines) {
        ctx.fillStyle = theme.series(line.company, line.focused);
        for (const label of lineLabels(line, model.lines.length, format)) {
          ctx.textAlign = label.align;
          const level = y.getPixelForValue(label.value) + (label.below ? LINE_HEIGHT : -6);
          ctx.fillText(label.text, x.getPixelForValue(label.day), level);
        }
      }
      ctx.textAlign = format === 'narrow' ? 'right' : 'left';
      for (const { line, parts, top } of endLabels(model.lines, format, (value) =>
        y.getPixelForValue(value),
      )) {
        const [last] = line.steps.slice(-1);
        const end = x.getPixelForValue(last?.end ?? model.to) + (format === 'narrow' ? 0 : 8);
        ctx.fillStyle = theme.series(line.company, line.focused);
        parts.forEach((part, index) => {
          ctx.fillText(part, end, top + (index + 0.75) * LINE_HEIGHT);
        });
      }
      ctx.restore();
    },
  };
}

/**
 * Labels at the ends of the lines, one below another where they would meet.
 * @param levelOf pixel of a price.
 */
function endLabels(
  lines: readonly Line[],
  format: Format,
  levelOf: (value: number) => number,
): { line: Line; parts: string[]; top: number }[] {
  let free = -Infinity;
  return lines
    .flatMap((line) => {
      const last = line.steps.at(-1);
      return last === undefined ? [] : [{ line, last, level: levelOf(last.value) }];
    })
    .sort((a, b) => a.level - b.level)
    .map(({ line, last, level }) => {
      const parts = format === 'narrow' ? [last.label] : [...wrapped(line.name), last.label];
      const height = parts.length * LINE_HEIGHT;
      // On a phone a label stands above its line, or below it where another one is above.
      const best = format === 'narrow' ? level - height - 3 : level - height / 2;
      const next = format === 'narrow' ? Math.max(level + 3, free) : free;
      const top = best >= free ? best : next;
      free = top + height + 3;
      return { line, parts, top };
    });
}

/** The first value of a line, on a phone with the name that tells it from others, and its peak. */
function lineLabels({ name, steps }: Line, lines: number, format: Format) {
  const [first] = steps;
  const last = steps.at(-1);
  if (first === undefined || last === undefined) return [];
  const top = steps.reduce((highest, step) => (step.value > highest.value ? step : highest), first);
  const named = format === 'narrow' && lines > 1;
  const changed = steps.find(({ value }) => value !== first.value)?.value;
  const atStart = {
    text: named ? `${name}: ${first.label}` : first.label,
    day: first.start,
    value: first.value,
    align: 'left' as const,
    // A long label stands on the side from which the line does not cross it.
    below: named && changed !== undefined && changed > first.value,
  };
  if (top === first || top === last) return [atStart];
  const day = format === 'narrow' ? top.start : (top.start + top.end) / 2;
  return [
    atStart,
    { text: top.label, day, value: top.value, align: 'center' as const, below: false },
  ];
}

/** A name in lines of at most about 14 letters. */
function wrapped(name: string): string[] {
  return name.split(' ').reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    if (last === undefined || `${last} ${word}`.length > 14) return [...lines, word];
    return [...lines.slice(0, -1), `${last} ${word}`];
  }, []);
}
