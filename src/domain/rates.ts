import type { ExchangeRate } from '../schemas/exchange-rate.ts';
import type { Price } from '../schemas/price.ts';
import { known, type PriceField } from './prices.ts';
import { FigureProblem } from './figure-problem.ts';

/** An amount in another currency, and the rate at which it was converted. */
export interface Conversion {
  amount: number;
  rate: ExchangeRate;
}

/**
 * Converts a price at the latest rate on or before its first day; before the first rate nothing is
 * converted.
 * @throws {FigureProblem} where there is no such rate, or nothing to convert.
 */
export function converted(
  price: Price,
  field: PriceField,
  currency: Price['currency'],
  rates: ReadonlyMap<string, ExchangeRate>,
): Conversion {
  if (price.currency === currency) throw new FigureProblem(`${price.id} is in ${currency} already`);
  if (price.from === undefined) {
    throw new FigureProblem(`the first day of ${price.id} is not known, so no rate is`);
  }
  const rate = rateOn(price.from, rates);
  if (rate === undefined) {
    throw new FigureProblem(`no exchange rate is known on or before the first day of ${price.id}`);
  }
  const amount = known(price, field);
  return { amount: currency === 'USD' ? amount / rate.rate : amount * rate.rate, rate };
}

/** The latest rate on or before a day. */
export function rateOn(
  day: string,
  rates: ReadonlyMap<string, ExchangeRate>,
): ExchangeRate | undefined {
  let latest: ExchangeRate | undefined;
  for (const rate of rates.values()) {
    if (rate.date <= day && rate.date > (latest?.date ?? '')) latest = rate;
  }
  return latest;
}
