import { formatPercent } from '../../domain/format.ts';
import type { ChartWords } from '../../words/en/charts.ts';
import type { Line } from '../forms/steps/model.ts';

/**
 * Says what the one line did; of several lines, what the one did that fell furthest.
 * @param field what is drawn, in words: `input`.
 * @param computed names of lines whose values were converted, so that a percentage is one of ours.
 */
export function findingOfLines(
  lines: readonly Line[],
  field: string,
  words: ChartWords,
  computed: ReadonlySet<string> = new Set(),
): string {
  const text = words.chart.history;
  const told = lines.flatMap(({ name, steps }) => {
    const [first] = steps;
    const last = steps.at(-1);
    if (first === undefined || last === undefined) return [];
    const top = steps.reduce((highest, step) => (step.value > highest.value ? step : highest));
    const low = steps.reduce((lowest, step) => (step.value < lowest.value ? step : lowest));
    const after = steps.slice(steps.indexOf(top));
    const trough = after.reduce((lowest, step) => (step.value < lowest.value ? step : lowest));
    return [{ name, first, last, top, low, trough }];
  });
  // What began free can’t have fallen.
  const rest = ({ first, last }: (typeof told)[number]) =>
    first.value === 0 ? Infinity : last.value / first.value;
  const [line] = told.toSorted((a, b) => (rest(a) < rest(b) ? -1 : rest(a) > rest(b) ? 1 : 0));
  if (line === undefined) return '';
  const { name, first, last, top, low, trough } = line;
  if (top.value > first.value && top.value > last.value) {
    const between = trough.value < last.value ? trough.label : undefined;
    return text.roundTrip(name, field, first.label, top.label, between, last.label);
  }
  if (last.value > first.value) return text.rise(name, field, first.label, last.label);
  if (last.value === first.value) {
    return low.value < first.value
      ? text.andBack(name, field, first.label, low.label)
      : text.flat(name, field, first.label);
  }
  const share = formatPercent(1 - last.value / first.value, words.locale);
  const printed = computed.has(name) ? words.explorer.about(share) : share;
  return text.fall(name, field, printed, first.label, last.label);
}
