import { formatMoney, type Currency } from '../../domain/format.ts';
import { amount } from '../../domain/prices.ts';
import { rateOn } from '../../domain/rates.ts';
import type { ExchangeRate } from '../../schemas/exchange-rate.ts';
import type { Price } from '../../schemas/price.ts';
import type { ChartWords } from '../../words/en/charts.ts';
import type { Market } from './market.ts';
import type { ExplorerState } from './state.ts';

/** A price of a million tokens that can be drawn. */
export type DrawnField = 'input' | 'output' | 'cached' | 'blended';

/** The currency in which a state shows amounts. */
export function currencyOf({ list, currency }: ExplorerState): Currency {
  if (currency !== 'listed') return currency;
  return list === 'cn' ? 'CNY' : 'USD';
}

/** The amount as it is listed; undefined where not known, or alone of its price unconfirmed. */
export function listed(price: Price, field: DrawnField, ratio: number): number | undefined {
  const { fieldConfidence } = price;
  if (field === 'cached' && fieldConfidence?.cachedInputPerMTok === 'unconfirmed') return undefined;
  if (field !== 'blended') return amount(price, field);
  const { inputPerMTok: input, outputPerMTok: output } = price;
  if (input === undefined || output === undefined) return undefined;
  return (ratio * input + output) / (ratio + 1);
}

/** An amount in another currency: computed, and so of three digits and no more. */
export function exchanged(
  value: number,
  from: Currency,
  to: Currency,
  rate: ExchangeRate | undefined,
): number | undefined {
  if (from === to || value === 0) return value;
  if (rate === undefined) return undefined;
  return Number((to === 'USD' ? value / rate.rate : value * rate.rate).toPrecision(3));
}

/** The rate for all amounts of one day; undefined where the record has none yet. */
export function rateFor(day: string, market: Market): ExchangeRate | undefined {
  return rateOn(day, market.rateOf);
}

/** Prints amounts of one currency; one that we converted says that it is about. */
export function printer(currency: Currency, words: ChartWords) {
  return (value: number | undefined, computed = false): string => {
    if (value === undefined) return words.prices.unknown;
    if (value === 0) return words.price.free;
    const rounded = computed ? Number(value.toPrecision(3)) : Number(value.toPrecision(6));
    const text = formatMoney(rounded, currency, words.locale);
    return computed ? words.explorer.about(text) : text;
  };
}
