import { formatDate } from '../../domain/dates.ts';
import { formatNumber, type Currency } from '../../domain/format.ts';
import { found } from '../../domain/found.ts';
import { isSeenOn, productName } from '../../domain/prices.ts';
import { costOf, spanning, tokensPerUnit, unitOf, type Range } from '../../domain/workloads.ts';
import type { ExchangeRate } from '../../schemas/exchange-rate.ts';
import type { Price } from '../../schemas/price.ts';
import type { ChartWords } from '../../words/en/charts.ts';
import type { Bar, BarsModel } from '../forms/bars/model.ts';
import { sourcesOf, type Row, type Table } from '../shared/chart-model.ts';
import { moneyUnit } from '../shared/money.ts';
import { currencyOf, exchanged, printer, rateFor } from './amounts.ts';
import type { Market } from './market.ts';
import { offersOn } from './offers.ts';
import type { ExplorerState } from './state.ts';

interface Cost {
  range: Range;
  computed: boolean;
  prices: Price[];
  /** The day on which it would have been paid. */
  day: string;
}

/** Rows that a reader can still take in. */
const MOST_ROWS = 40;

/** What the job costs at each product on the chosen day and today, the cheapest first. */
export function calculatorView(
  state: ExplorerState,
  market: Market,
  words: ChartWords,
): BarsModel | undefined {
  const text = words.explorer;
  const { numbers, on } = state;
  const tokens = tokensPerUnit(numbers.language, market.tokenAssumptions);
  if (tokens === undefined) return undefined;
  const currency = currencyOf(state);
  const days = on === market.asOf ? [on] : [on, market.asOf];
  const costs = days.map((day) => costsOn(day, state, market, tokens));
  const keys = [...new Set(costs.flatMap((day) => [...day.keys()]))];
  const print = (cost: Cost | undefined): string =>
    cost === undefined ? words.prices.unknown : printRange(cost, currency, words);
  const rows = keys
    .flatMap((key) => {
      const own = costs.map((day) => day.get(key));
      const [price] = own.flatMap((cost) => cost?.prices ?? []);
      return price === undefined ? [] : [{ price, own, name: nameOf(own, price, market, words) }];
    })
    .sort((a, b) => height(a.own) - height(b.own) || (a.name < b.name ? -1 : 1));
  const shown = rows.slice(0, MOST_ROWS);
  const dayNames = days.map((day) =>
    day === market.asOf ? text.today : formatDate(day, words.locale),
  );
  const table: Table = {
    columns: [
      { text: words.chart.product },
      ...dayNames.map((name) => ({ text: name, unit: currency })),
    ],
    rows: shown.map(({ name, own }): Row => ({
      cells: [
        { text: name },
        ...own.map((cost) => ({ text: print(cost), value: cost?.range.high })),
      ],
      sources: [
        ...new Set(own.flatMap((cost) => cost?.prices ?? []).flatMap(({ sources }) => sources)),
      ],
    })),
  };
  const rates = days.flatMap((day) => rateFor(day, market) ?? []);
  const computed = costs.some((day) => [...day.values()].some((cost) => cost.computed));
  const unit = unitOf[numbers.language];
  return {
    id: 'calculator',
    form: 'bars',
    finding: findingOf(shown, dayNames[0] ?? '', print, words),
    measure: text.costMeasure(text.lists[state.list], words.chart.currencies[currency]),
    notes: [
      text.tokens(
        unit,
        formatNumber(tokens.low, words.locale),
        formatNumber(tokens.high, words.locale),
      ),
      text.costRange,
      ...(costs.some((day) =>
        [...day.values()].some(({ prices, day: on }) =>
          prices.some((price) => !isSeenOn(price, on)),
        ),
      )
        ? [text.outline]
        : []),
      ...(days.length > 1 ? [text.costDays(dayNames[0] ?? '')] : []),
      ...(computed ? [text.convertedEach(ratesText(rates, words))] : []),
      ...(rows.length > shown.length ? [text.mostBars(shown.length, rows.length)] : []),
    ],
    table,
    sources: sourcesOf(table),
    day: on,
    scale: 'log',
    unit: moneyUnit(currency),
    series: dayNames.map((name, index) => ({ name, thin: index > 0 })),
    rows: shown.map(({ name, price, own }) => ({
      name,
      company: price.maker,
      focused: market.focus.includes(price.maker),
      bars: own.map((cost): Bar => ({
        value: cost?.range.high,
        label: cost === undefined ? '' : printRange(cost, currency, words, true),
        spoken: print(cost),
        outlined: cost?.prices.some((price) => !isSeenOn(price, cost.day)) ?? false,
      })),
    })),
  };
}

/**
 * Costs by product, host and list. Hours, limits and promotions that hold side by side make one
 * range.
 */
function costsOn(
  day: string,
  state: ExplorerState,
  market: Market,
  tokens: Range,
): Map<string, Cost> {
  const currency = currencyOf(state);
  const rate = rateFor(day, market);
  const groups = Map.groupBy(offersOn(day, state, market).prices, ({ product, host, region }) =>
    [product, host, region].join(' | '),
  );
  return new Map(
    [...groups].flatMap(([key, prices]) => {
      const range = spanning(prices.flatMap((price) => costOf(state.numbers, price, tokens) ?? []));
      const [price] = prices;
      if (range === undefined || price === undefined) return [];
      const low = exchanged(range.low, price.currency, currency, rate);
      const high = exchanged(range.high, price.currency, currency, rate);
      if (low === undefined || high === undefined) return [];
      return [[key, { range: { low, high }, computed: price.currency !== currency, prices, day }]];
    }),
  );
}

/** Name of a row: the model, and the newer one where today another answers. */
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
  const host = market.resold.has(price.product) ? [found(market.companyOf, price.host).name] : [];
  const list = price.region === 'cn' ? [] : [words.price.regions[price.region]];
  const name = then === now ? then : words.explorer.nowCalled(then, now);
  return [name, ...host, ...list].join(', ');
}

function height(costs: readonly (Cost | undefined)[]): number {
  return costs.find((cost) => cost !== undefined)?.range.high ?? Infinity;
}

/** A range as money: two digits are all that a count of tokens is good for. */
function printRange(
  { range, computed }: Cost,
  currency: Currency,
  words: ChartWords,
  short = false,
): string {
  const money = printer(currency, words);
  const [low, high] = [range.low, range.high].map((value) => Number(value.toPrecision(2)));
  const { about, range: long, shortRange } = words.explorer;
  const plain = (value = 0) => formatNumber(value, words.locale);
  const text =
    low === high
      ? money(high)
      : // The currency stands once: before the first amount or after the second.
        short && currency === 'CNY'
        ? shortRange(plain(low), money(high))
        : short
          ? shortRange(money(low), plain(high))
          : long(money(low), money(high));
  return computed && high !== 0 ? about(text) : text;
}

function ratesText(rates: readonly ExchangeRate[], words: ChartWords): string {
  return [...new Set(rates.map(({ date }) => formatDate(date, words.locale)))].join(', ');
}

function findingOf(
  rows: readonly { name: string; own: readonly (Cost | undefined)[] }[],
  day: string,
  print: (cost: Cost | undefined) => string,
  words: ChartWords,
): string {
  const known = rows.filter(({ own: [cost] }) => cost !== undefined);
  const [least] = known;
  const most = known.at(-1);
  if (least === undefined || most === undefined) return words.explorer.noCost(day);
  return words.explorer.costFinding(
    day,
    print(least.own[0]),
    least.name,
    print(most.own[0]),
    most.name,
  );
}
