import { formatDate } from '../../domain/dates.ts';
import { formatList, formatMoney, formatNumber, type Currency } from '../../domain/format.ts';
import { found } from '../../domain/found.ts';
import { isSeenOn, productName } from '../../domain/prices.ts';
import { assumptionsOf, tokensPerUnit, unitOf } from '../../domain/workloads.ts';
import type { Price } from '../../schemas/price.ts';
import type { ChartWords } from '../../words/en/charts.ts';
import type { Bar, BarsModel } from '../forms/bars/model.ts';
import { unseenOn } from '../price-bars/bars.ts';
import { sourcesOf, type Row, type Table } from '../shared/chart-model.ts';
import { moneyUnit } from '../shared/money.ts';
import { currencyOf, rateFor } from './amounts.ts';
import { costsOn, type Cost, type CostRow, type Costs } from './costs.ts';
import type { Market } from './market.ts';
import { percent, type ExplorerState } from './state.ts';

/** Rows that a reader can still take in. */
const MOST_ROWS = 40;
/** The least cost that is printed in figures. */
const LEAST = 0.0001;

const nothing: Costs = { rows: [], unconfirmed: [], unknown: [], unconverted: 0 };

/** What the job costs at each product on the chosen day and today, the cheapest first. */
export function calculatorView(state: ExplorerState, market: Market, words: ChartWords): BarsModel {
  const text = words.explorer;
  const { numbers, on } = state;
  const tokens = tokensPerUnit(numbers.language, market.tokenAssumptions);
  const currency = currencyOf(state);
  const days = on === market.asOf ? [on] : [on, market.asOf];
  const dayNames = days.map((day) =>
    day === market.asOf ? text.today : formatDate(day, words.locale),
  );
  const costs = tokens === undefined ? nothing : costsOn(days, state, market, tokens, words);
  const shown = costs.rows.slice(0, MOST_ROWS);
  const table = tableOf(shown, dayNames, currency, words);
  const bar = (row: CostRow, cost: Cost | undefined): Bar => ({
    value: cost?.range.high,
    label: cost === undefined ? '' : printCost(cost, currency, words, true),
    spoken: [printCost(cost, currency, words), ...(row.tooLong ? [text.tooLongSpoken] : [])].join(
      ', ',
    ),
    outlined: cost !== undefined && isUnseen(cost),
  });
  return {
    id: 'calculator',
    form: 'bars',
    finding: findingOf(
      costs.rows,
      jobName(state, market, words),
      dayNames[0] ?? '',
      currency,
      words,
    ),
    measure: text.costMeasure(
      text.jobText[numbers.language](formatNumber(numbers.reads, words.locale)) +
        text.jobRest(
          percent(numbers.repeated),
          formatNumber(numbers.writes, words.locale),
          formatNumber(numbers.times, words.locale),
        ),
      text.lists[state.list],
      words.chart.currencies[currency],
    ),
    notes: notesOf(costs, shown, days, state, market, words),
    table,
    sources: sourcesOf(table),
    day: on,
    scale: 'log',
    unit: moneyUnit(currency),
    series: dayNames.map((name, index) => ({ name, thin: index > 0 })),
    rows: shown.map((row) => ({
      name: row.name,
      company: row.price.maker,
      focused: market.focus.includes(row.price.maker),
      note: unseenNote(row, words),
      bars: row.costs.map((cost) => bar(row, cost)),
    })),
  };
}

/** Whether no source shows one of the prices on the day. */
function isUnseen({ prices, day }: Cost): boolean {
  return prices.some((price) => !isSeenOn(price, day));
}

/** Where no source shows the price on the first day that has one: what is known instead. */
function unseenNote({ costs }: CostRow, words: ChartWords): string | undefined {
  const first = costs.find((cost) => cost !== undefined);
  const [price] = first?.prices ?? [];
  return first === undefined || price === undefined ? undefined : unseenOn(price, first.day, words);
}

function jobName(state: ExplorerState, market: Market, words: ChartWords): string {
  const job = market.workloads.find(({ id }) => id === state.job);
  const same = (['language', 'reads', 'writes', 'repeated', 'times'] as const).every(
    (field) => job?.[field] === state.numbers[field],
  );
  return job !== undefined && same ? job.name : words.explorer.ownJob;
}

function tableOf(
  rows: readonly CostRow[],
  dayNames: readonly string[],
  currency: Currency,
  words: ChartWords,
): Table {
  return {
    columns: [
      { text: words.chart.product },
      ...dayNames.map((text) => ({ text, unit: currency })),
      { text: words.prices.columns.lastSeen },
    ],
    rows: rows.map(({ name, price, costs }): Row => ({
      cells: [
        { text: name },
        ...costs.map((cost) => ({
          text: printCost(cost, currency, words),
          value: cost?.range.high,
        })),
        { text: formatDate(price.lastSeen, words.locale), iso: price.lastSeen },
      ],
      sources: [
        ...new Set(costs.flatMap((cost) => cost?.prices ?? []).flatMap(({ sources }) => sources)),
      ],
    })),
  };
}

/** A cost as money: two digits are all that a count of tokens is good for. */
function printCost(
  cost: Cost | undefined,
  currency: Currency,
  words: ChartWords,
  short = false,
): string {
  if (cost === undefined) return words.prices.unknown;
  const { about, range, shortRange, under } = words.explorer;
  const [low, high] = [cost.range.low, cost.range.high].map((value) =>
    Number(value.toPrecision(2)),
  );
  if (low === undefined || high === undefined || high === 0) return words.price.free;
  const money = (value: number) => formatMoney(value, currency, words.locale);
  const plain = (value: number) => formatNumber(value, words.locale);
  let text = range(money(low), money(high));
  if (high < LEAST) text = under(money(LEAST));
  else if (low === high) text = money(high);
  // The currency stands once: before the first amount or after the second.
  else if (short) {
    text =
      currency === 'CNY'
        ? shortRange(plain(low), money(high))
        : shortRange(money(low), plain(high));
  }
  return cost.computed ? about(text) : text;
}

function notesOf(
  costs: Costs,
  shown: readonly CostRow[],
  days: readonly string[],
  state: ExplorerState,
  market: Market,
  words: ChartWords,
): string[] {
  const text = words.explorer;
  const { language } = state.numbers;
  const names = (all: readonly string[]) => formatList([...new Set(all)], words.locale);
  const products = (prices: readonly Price[]) =>
    names(prices.map((price) => productName(price, market.modelOf)));
  const tokens = tokensPerUnit(language, market.tokenAssumptions);
  const makers = assumptionsOf(language, market.tokenAssumptions).map(
    ({ company }) => found(market.companyOf, company).name,
  );
  const ofShown = shown.flatMap((row) => row.costs).filter((cost) => cost !== undefined);
  const rates = days.flatMap((day) => rateFor(day, market) ?? []);
  const tooLong = shown.filter((row) => row.tooLong).map(({ price }) => price);
  return [
    ...(tokens === undefined
      ? [text.noTokens]
      : [
          text.tokens(
            unitOf[language],
            formatNumber(tokens.low, words.locale),
            formatNumber(tokens.high, words.locale),
            names(makers),
          ),
          text.costRange,
        ]),
    ...(ofShown.some(isUnseen) ? [text.outline] : []),
    ...(days.length > 1 ? [text.costDays(formatDate(days[0] ?? '', words.locale))] : []),
    ...(ofShown.some(({ computed }) => computed)
      ? [text.convertedEach(names(rates.map(({ date }) => formatDate(date, words.locale))))]
      : []),
    ...(tooLong.length > 0 ? [text.tooLong(products(tooLong))] : []),
    ...(costs.unknown.length > 0 ? [text.costUnknown(products(costs.unknown))] : []),
    ...(costs.unconverted > 0 ? [text.noRate(costs.unconverted)] : []),
    ...(costs.unconfirmed.length > 0 ? [words.chart.bars.left(products(costs.unconfirmed))] : []),
    ...(costs.rows.length > shown.length ? [text.mostCosts(shown.length, costs.rows.length)] : []),
  ];
}

/** The least and the most that the job costs on the first day, of all products. */
function findingOf(
  rows: readonly CostRow[],
  job: string,
  day: string,
  currency: Currency,
  words: ChartWords,
): string {
  const known = rows.flatMap(({ name, costs: [cost] }) =>
    cost === undefined ? [] : { name, cost },
  );
  const [least] = known;
  const most = known.at(-1);
  if (least === undefined || most === undefined) return words.explorer.noCost(job, day);
  const print = (cost: Cost) => printCost(cost, currency, words);
  return words.explorer.costFinding(
    isUnseen(least.cost) || isUnseen(most.cost)
      ? words.explorer.atLastSeen(job, day)
      : `${job}, ${day}`,
    `${print(least.cost)} ${words.explorer.with(least.name)}`,
    `${print(most.cost)} ${words.explorer.with(most.name)}`,
  );
}
