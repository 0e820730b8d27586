import type { Plugin } from 'chart.js';
import type { Format } from '../../shared/chart-model.ts';
import type { Theme } from '../../shared/theme.ts';
import type { Line, Step, StepsModel } from './model.ts';

const LINE_HEIGHT = 15;

/** A text to be written, in pixels of the drawing; `y` is its base line. */
interface Label {
  text: string;
  x: number;
  y: number;
  align: 'left' | 'right' | 'center';
}

/** Where values stand in the drawing. */
interface Axes {
  xOf: (day: number) => number;
  yOf: (value: number) => number;
}

/** Marks of events behind the lines; names and values at the lines. */
export function labels(model: StepsModel, theme: Theme, format: Format): Plugin<'line'> {
  return {
    id: 'labels',
    afterDatasetsDraw({ ctx, scales, chartArea }) {
      const { x, y } = scales;
      if (x === undefined || y === undefined) return;
      const axes: Axes = {
        xOf: (day) => x.getPixelForValue(day),
        yOf: (value) => y.getPixelForValue(value),
      };
      const written: { left: number; right: number; y: number }[] = [];
      /** Writes a label, unless it would stand on another one. */
      const write = ({ text, x: at, y: base, align }: Label) => {
        const width = ctx.measureText(text).width;
        const left = align === 'left' ? at : align === 'right' ? at - width : at - width / 2;
        const box = { left, right: left + width, y: base };
        const isTaken = written.some(
          (other) =>
            box.left < other.right + 4 &&
            other.left < box.right + 4 &&
            Math.abs(other.y - base) < LINE_HEIGHT - 2,
        );
        if (isTaken) return;
        written.push(box);
        ctx.textAlign = align;
        ctx.fillText(text, at, base);
      };
      ctx.save();
      ctx.font = `600 12px ${theme.font}`;
      ctx.textBaseline = 'alphabetic';
      ctx.strokeStyle = theme.ink;
      ctx.fillStyle = theme.ink;
      ctx.lineWidth = 1;
      ctx.setLineDash([1, 3]);
      for (const { day, label } of model.marks) {
        const at = Math.round(axes.xOf(day));
        ctx.beginPath();
        ctx.moveTo(at, chartArea.top - 6);
        ctx.lineTo(at, chartArea.bottom);
        ctx.stroke();
        write({ text: label, x: at + 4, y: chartArea.top - 8, align: 'left' });
      }
      ctx.setLineDash([]);
      const drawn = model.lines.map((line) => ({
        line,
        steps: line.steps.filter(({ value }) => model.scale === 'linear' || value > 0),
      }));
      const colour = ({ company, focused }: Line) => theme.series(company, focused);
      const widthOf = (text: string) => ctx.measureText(text).width;
      for (const { line, texts } of endLabels(drawn, model, format, axes, widthOf)) {
        ctx.fillStyle = colour(line);
        texts.forEach(write);
      }
      for (const { line, steps } of drawn) {
        ctx.fillStyle = colour(line);
        lineLabels(line.name, steps, drawn.length, format, axes).forEach(write);
      }
      ctx.restore();
    },
  };
}

/**
 * Labels at the ends of the lines, one below another where they would meet. A line that ends
 * before the drawing does has its own above its end.
 */
function endLabels(
  lines: readonly { line: Line; steps: Step[] }[],
  model: StepsModel,
  format: Format,
  { xOf, yOf }: Axes,
  widthOf: (text: string) => number,
): { line: Line; texts: Label[] }[] {
  const narrow = format === 'narrow';
  let free = -Infinity;
  return lines
    .flatMap(({ line, steps }) => {
      const last = steps.at(-1);
      return last === undefined ? [] : [{ line, steps, last, level: yOf(last.value) }];
    })
    .sort((a, b) => a.level - b.level)
    .map(({ line, steps, last, level }) => {
      const end = xOf(last.end);
      if (last.end < model.to && !narrow) {
        const text = `${line.name}: ${last.label}`;
        const texts: Label[] = [{ text, x: end, y: level - 6, align: 'right' }];
        return { line, texts };
      }
      const parts = narrow ? [last.label] : [...wrapped(line.name), last.label];
      const height = parts.length * LINE_HEIGHT;
      // On a phone a label stands above its line, as high as that is beneath it, or below the line
      // where another label is above.
      const start = end - widthOf(last.label);
      const under = steps.filter((step) => xOf(step.end) > start);
      const highest = Math.min(...under.map(({ value }) => yOf(value)));
      const best = narrow ? highest - height - 3 : level - height / 2;
      const next = narrow ? Math.max(level + 3, free) : free;
      const top = best >= free ? best : next;
      free = top + height + 3;
      const texts = parts.map((text, index): Label => ({
        text,
        x: end + (narrow ? 0 : 8),
        y: top + (index + 0.75) * LINE_HEIGHT,
        align: narrow ? 'right' : 'left',
      }));
      return { line, texts };
    });
}

/** The first value of a line, on a phone with the name that tells it from others, and its peak. */
function lineLabels(
  name: string,
  steps: readonly Step[],
  lines: number,
  format: Format,
  { xOf, yOf }: Axes,
): Label[] {
  const [first] = steps;
  const last = steps.at(-1);
  if (first === undefined || last === undefined) return [];
  const top = steps.reduce((highest, step) => (step.value > highest.value ? step : highest), first);
  const named = format === 'narrow' && lines > 1;
  const changed = steps.find(({ value }) => value !== first.value)?.value;
  // A long label stands on the side from which the line does not cross it.
  const below = named && changed !== undefined && changed > first.value;
  const atStart: Label = {
    text: named ? `${name}: ${first.label}` : first.label,
    x: xOf(first.start),
    y: yOf(first.value) + (below ? LINE_HEIGHT : -6),
    align: 'left',
  };
  if (top === first || top === last) return [atStart];
  const day = format === 'narrow' ? top.start : (top.start + top.end) / 2;
  return [atStart, { text: top.label, x: xOf(day), y: yOf(top.value) - 6, align: 'center' }];
}

/** A name in lines of at most about 14 letters. */
function wrapped(name: string): string[] {
  return name.split(' ').reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    if (last === undefined || `${last} ${word}`.length > 14) return [...lines, word];
    return [...lines.slice(0, -1), `${last} ${word}`];
  }, []);
}
