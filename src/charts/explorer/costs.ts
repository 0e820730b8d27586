import { found } from '../../domain/found.ts';
import { productName } from '../../domain/prices.ts';
import { costOf, spanning, type Range } from '../../domain/workloads.ts';
import type { Price } from '../../schemas/price.ts';
import type { ChartWords } from '../../words/en/charts.ts';
import { currencyOf, exchanged, rateFor } from './amounts.ts';
import type { Market } from './market.ts';
import { offersOn } from './offers.ts';
import type { ExplorerState } from './state.ts';

/** What a job costs at one product on one day. */
export interface Cost {
  range: Range;
  /** Whether it was converted. */
  computed: boolean;
  /** The prices that make the range: of different hours, or a promotion beside the list. */
  prices: Price[];
  /** The day on which it would have been paid. */
  day: string;
}

/** What a job costs at one product, day by day; a day without a known price has no cost. */
export interface CostRow {
  name: string;
  price: Price;
  costs: (Cost | undefined)[];
  /** Whether one text of the job may be more than the model takes at once. */
  tooLong: boolean;
}

/** The costs of a job, and the prices at which it could not be counted. */
export interface Costs {
  /** The cheapest first. */
  rows: CostRow[];
  unconfirmed: Price[];
  /** A price that the job needs is not known. */
  unknown: Price[];
  /** How many could not be converted, because the record has no rate yet. */
  unconverted: number;
}

/** Counts the job of a state at every product, on each of some days. */
export function costsOn(
  days: readonly string[],
  state: ExplorerState,
  market: Market,
  tokens: Range,
  words: ChartWords,
): Costs {
  const byDay = days.map((day) => costsOfDay(day, state, market, tokens));
  const keys = new Set(byDay.flatMap(({ costs }) => [...costs.keys()]));
  const { reads, writes } = state.numbers;
  const rows = [...keys].flatMap((key): CostRow[] => {
    const costs = byDay.map((day) => day.costs.get(key));
    const [price] = costs.flatMap((cost) => cost?.prices ?? []);
    if (price === undefined) return [];
    const context = market.modelOf.get(price.models[0] ?? '')?.context ?? Infinity;
    const tooLong = (reads + writes) * tokens.high > context;
    return [{ name: nameOf(costs, price, market, words), price, costs, tooLong }];
  });
  const height = ({ costs }: CostRow) => costs.find((cost) => cost !== undefined)?.range.high ?? 0;
  return {
    rows: rows.sort((a, b) => height(a) - height(b) || (a.name < b.name ? -1 : 1)),
    unconfirmed: byDay.flatMap(({ unconfirmed }) => unconfirmed),
    unknown: byDay.flatMap(({ unknown }) => unknown),
    unconverted: byDay.reduce((sum, { unconverted }) => sum + unconverted, 0),
  };
}

/** Costs by product, host, list and limit; hours and promotions side by side make one range. */
function costsOfDay(day: string, state: ExplorerState, market: Market, tokens: Range) {
  const currency = currencyOf(state);
  const rate = rateFor(day, market);
  const { prices, unconfirmed } = offersOn(day, state, market);
  const groups = Map.groupBy(prices, ({ product, host, region, tier = '' }) =>
    [product, host, region, tier].join(' | '),
  );
  const costs = new Map<string, Cost>();
  const unknown: Price[] = [];
  let unconverted = 0;
  for (const [key, own] of groups) {
    const range = spanning(own.flatMap((price) => costOf(state.numbers, price, tokens) ?? []));
    const [price] = own;
    if (price === undefined) continue;
    if (range === undefined) {
      unknown.push(price);
      continue;
    }
    const low = exchanged(range.low, price.currency, currency, rate);
    const high = exchanged(range.high, price.currency, currency, rate);
    if (low === undefined || high === undefined) unconverted += 1;
    else {
      const computed = price.currency !== currency;
      costs.set(key, { range: { low, high }, computed, prices: own, day });
    }
  }
  return { costs, unconfirmed, unknown, unconverted };
}

/** Name of a row: the model, the newer one where today another answers, and what tells it apart. */
function nameOf(
  costs: readonly (Cost | undefined)[],
  price: Price,
  market: Market,
  words: ChartWords,
): string {
  const models = costs.flatMap((cost) => {
    const [first] = cost?.prices ?? [];
    return first === undefined ? [] : productName(first, market.modelOf);
  });
  const [then = '', now = then] = models;
  const details = [
    price.tier,
    market.resold.has(price.product) ? found(market.companyOf, price.host).name : undefined,
    price.region === 'cn' ? undefined : words.price.regions[price.region],
  ];
  const name = then === now ? then : words.explorer.nowCalled(then, now);
  return [name, ...details.filter(Boolean)].join(', ');
}
