import { found } from '../../domain/found.ts';
import type { Price } from '../../schemas/price.ts';
import type { ChartWords } from '../../words/en/charts.ts';
import { rowName } from '../price-bars/names.ts';
import { currencyOf, exchanged, listed, rateFor, type DrawnField } from './amounts.ts';
import type { Market } from './market.ts';
import { offersOn, type DayOffers } from './offers.ts';
import type { ExplorerState, SortKey } from './state.ts';

/** One price of the day with its amounts in the chosen currency. */
export interface DayRow {
  price: Price;
  name: string;
  amounts: Record<DrawnField, number | undefined>;
  /** Whether the amounts were converted. */
  computed: boolean;
}

/** The rows of a day, and what is not among them. */
export interface DayRows {
  /** In the chosen order. */
  rows: DayRow[];
  /** How many prices could not be converted, because the record has no rate yet. */
  unconverted: number;
  unconfirmed: Price[];
  /** Prices that were known before the day and after it, with the names of their rows. */
  gaps: { price: Price; name: string }[];
}

/** Finds the prices of the chosen day and puts them into the chosen currency and order. */
export function dayRows(state: ExplorerState, market: Market, words: ChartWords): DayRows {
  const currency = currencyOf(state);
  const rate = rateFor(state.on, market);
  const offers = offersOn(state.on, state, market);
  const nameOf = namer(offers, market, words);
  const rows = offers.prices.map((price): DayRow => {
    const inCurrency = (field: DrawnField) => {
      const value = listed(price, field, state.ratio);
      return value === undefined ? undefined : exchanged(value, price.currency, currency, rate);
    };
    return {
      price,
      name: nameOf(price),
      computed: price.currency !== currency,
      amounts: {
        input: inCurrency('input'),
        output: inCurrency('output'),
        cached: inCurrency('cached'),
        blended: inCurrency('blended'),
      },
    };
  });
  // Before the first rate nothing is converted.
  const converted = rows.filter(({ computed }) => !computed || rate !== undefined);
  const by = state.price === 'both' ? 'input' : state.price;
  return {
    rows: converted.sort(orderOf(state.sort ?? { by, down: false })),
    unconverted: rows.length - converted.length,
    unconfirmed: offers.unconfirmed,
    gaps: offers.gaps.map((price) => ({ price, name: nameOf(price) })),
  };
}

/** Names rows: what tells them apart on the day, and the host where several sell the product. */
function namer({ prices }: DayOffers, market: Market, words: ChartWords) {
  const ofProduct = Map.groupBy(prices, ({ product }) => product);
  const names = { models: market.modelOf, companies: market.companyOf };
  return (price: Price): string => {
    const name = rowName(price, ofProduct.get(price.product) ?? [], names, words);
    const host = found(market.companyOf, price.host).name;
    const isTold = name.endsWith(host) || !market.resold.has(price.product);
    return isTold ? name : `${name}, ${host}`;
  };
}

/** Orders rows by a column; what is not known comes last, whichever way. */
export function orderOf({ by, down }: { by: SortKey; down: boolean }) {
  const value = ({ name, price, amounts }: DayRow): string | number =>
    by === 'product'
      ? name
      : by === 'seen'
        ? price.lastSeen
        : (amounts[by] ?? (down ? -Infinity : Infinity));
  return (a: DayRow, b: DayRow): number => {
    const [first, second] = [value(a), value(b)];
    const order = first < second ? -1 : first > second ? 1 : 0;
    const tie =
      (a.amounts.output ?? 0) - (b.amounts.output ?? 0) || (a.price.id < b.price.id ? -1 : 1);
    return (down ? -order : order) || tie;
  };
}
