import { formatDate } from '../../domain/dates.ts';
import { isSeenOn } from '../../domain/prices.ts';
import type { Price } from '../../schemas/price.ts';
import type { ChartWords } from '../../words/en/charts.ts';
import type { Bar } from '../forms/bars/model.ts';

/** Input and output of a price, in one currency. */
interface Sides {
  input: number | undefined;
  output: number | undefined;
}

/**
 * The thick bar and the thin one of a price. A product that is free has one label and no bar.
 * @param money prints an amount.
 */
export function barsOf(
  { input, output }: Sides,
  outlined: boolean,
  money: (value: number | undefined) => string,
  words: ChartWords,
): Bar[] {
  const free = input === 0 && output === 0;
  const side = (value: number | undefined, suffix: string): Bar => ({
    value,
    label: value === undefined ? '' : `${money(value)} ${suffix}`,
    spoken: spokenPrice(value, money, words),
    outlined,
  });
  const bars = [side(input, words.chart.inputSide), side(output, words.chart.outputSide)];
  return free ? bars.map((bar, index) => ({ ...bar, label: index === 0 ? money(0) : '' })) : bars;
}

/** An amount in words: `1 yuan per million tokens`, `free`, `not known`. */
export function spokenPrice(
  value: number | undefined,
  money: (value: number | undefined) => string,
  words: ChartWords,
): string {
  return value === undefined || value === 0
    ? money(value)
    : `${money(value)} ${words.price.perMillion}`;
}

/** Where no source shows the price on the day: what is known instead, in words. */
export function unseenOn(price: Price, day: string, words: ChartWords): string | undefined {
  if (isSeenOn(price, day)) return undefined;
  if (price.from === undefined) return words.prices.unknownStart;
  return words.chart.notSeenSince(formatDate(price.lastSeen, words.locale));
}
