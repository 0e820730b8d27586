import { holdsOn, isUnconfirmed, byStart } from '../domain/prices.ts';
import type { Price } from '../schemas/price.ts';

const REGIONS: readonly Price['region'][] = ['cn', 'intl', 'us'];
const HOURS: readonly Price['hours'][] = ['any', 'off-peak', 'peak'];

/**
 * The list price that says most of a model: its maker’s before another seller’s, one of the site’s
 * day before one that is over, its home list before those abroad, then the newest; undefined where
 * no list price is confirmed.
 * @param prices of the model.
 */
export function leadPrice(prices: readonly Price[], asOf: string): Price | undefined {
  const ranksOf = (price: Price) => [
    price.host === price.maker ? 0 : 1,
    holdsOn(price, asOf) ? 0 : 1,
    REGIONS.indexOf(price.region),
    price.tier === undefined ? 0 : 1,
    HOURS.indexOf(price.hours),
  ];
  return prices
    .filter((price) => price.terms === 'list' && !isUnconfirmed(price))
    .toSorted((a, b) => {
      const others = ranksOf(b);
      const differing = ranksOf(a)
        .map((rank, index) => rank - (others[index] ?? 0))
        .find((difference) => difference !== 0);
      return differing ?? byStart(b, a);
    })[0];
}

/** The prices of the same offer over time, the oldest first. */
export function pricesLike(price: Price, prices: readonly Price[]): Price[] {
  return prices
    .filter(
      ({ product, host, region, tier }) =>
        product === price.product &&
        host === price.host &&
        region === price.region &&
        tier === price.tier,
    )
    .toSorted(byStart);
}
