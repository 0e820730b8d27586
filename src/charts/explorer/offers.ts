import { listOf, isUnconfirmed, holdsOn, type PriceList } from '../../domain/prices.ts';
import type { Price } from '../../schemas/price.ts';
import type { Market } from './market.ts';
import type { ExplorerState } from './state.ts';

/** The prices of a day, and what stands in their place where there is none. */
export interface DayOffers {
  /** Confirmed prices that hold. */
  prices: Price[];
  /** Prices that are believed without support; they are named and not drawn. */
  unconfirmed: Price[];
  /** The price before a gap: known before the day and after it, and not on it. */
  gaps: Price[];
}

/** Finds what was offered on a day. */
export function offersOn(day: string, state: ExplorerState, market: Market): DayOffers {
  const found: DayOffers = { prices: [], unconfirmed: [], gaps: [] };
  for (const offer of offersShown(state, market)) {
    const held = offer.filter((price) => holdsOn(price, day));
    for (const price of held) {
      (isUnconfirmed(price) ? found.unconfirmed : found.prices).push(price);
    }
    if (held.length > 0) continue;
    const sure = offer.filter((price) => !isUnconfirmed(price));
    const before = sure.findLast(({ to }) => to !== undefined && to <= day);
    const after = sure.some(({ from }) => from !== undefined && from > day);
    if (before !== undefined && after) found.gaps.push(before);
  }
  return found;
}

/** The offers on the chosen lists, of the chosen products if any are chosen. */
export function offersShown({ list, models }: ExplorerState, market: Market): Price[][] {
  const chosen = new Set(models);
  return market.offers.filter(([price]) => {
    if (price === undefined || (chosen.size > 0 && !chosen.has(price.product))) return false;
    return list === 'all' || listOf(price) === (list satisfies PriceList);
  });
}
