import { formatPercent } from '../../domain/format.ts';
import type { ChartWords } from '../../words/en/charts.ts';
import type { Line } from '../forms/steps/model.ts';

/**
 * Says what the one line did; of several lines, what the one did that fell furthest.
 * @param field what is drawn, in words: `input`.
 */
export function findingOfLines(lines: readonly Line[], field: string, words: ChartWords): string {
  const text = words.chart.history;
  const told = lines.flatMap(({ name, steps }) => {
    const [first] = steps;
    const last = steps.at(-1);
    if (first === undefined || last === undefined) return [];
    const top = steps.reduce((highest, step) => (step.value > highest.value ? step : highest));
    const low = steps.reduce((lowest, step) => (step.value < lowest.value ? step : lowest));
    return [{ name, first, last, top, low }];
  });
  const [line] = told.toSorted(
    (a, b) => a.last.value / a.first.value - b.last.value / b.first.value,
  );
  if (line === undefined) return '';
  const { name, first, last, top, low } = line;
  if (top.value > first.value && top.value > last.value) {
    return text.roundTrip(name, field, first.label, top.label, last.label);
  }
  if (last.value > first.value) return text.rise(name, field, first.label, last.label);
  if (last.value === first.value) {
    return low.value < first.value
      ? text.andBack(name, field, first.label, low.label)
      : text.flat(name, field, first.label);
  }
  const share = formatPercent(1 - last.value / first.value, words.locale);
  return text.fall(name, field, share, first.label, last.label);
}
