import { formatDate } from '../../domain/dates.ts';
import { formatList, formatMoney } from '../../domain/format.ts';
import { isSeenOn, isUnconfirmed, productName } from '../../domain/prices.ts';
import type { Price } from '../../schemas/price.ts';
import type { ChartWords } from '../../words/en/charts.ts';
import type { Bar, BarRow, BarsModel } from '../forms/bars/model.ts';
import { barsOf, spokenPrice, unseenOn } from '../price-bars/bars.ts';
import { sourcesOf, type Table } from '../shared/chart-model.ts';
import { moneyColumn, moneyUnit } from '../shared/money.ts';
import { currencyOf, printer, rateFor, type DrawnField } from './amounts.ts';
import { dayRows, orderOf, type DayRow, type DayRows } from './day-rows.ts';
import type { Market } from './market.ts';
import type { ExplorerState } from './state.ts';

/** What a reader sees of a day: the chart, and all rows for the table that sorts. */
export interface DayView extends Pick<DayRows, 'rows' | 'gaps'> {
  chart: BarsModel;
}

/** Bars that a reader can still take in, and a canvas can hold. */
const MOST_BARS = 60;

/** The prices of the chosen day, in the chosen order. */
export function dayView(state: ExplorerState, market: Market, words: ChartWords): DayView {
  const { on, scale } = state;
  const text = words.explorer;
  const currency = currencyOf(state);
  const money = printer(currency, words);
  const { rows, unconverted, unconfirmed, gaps } = dayRows(state, market, words);
  const fields: DrawnField[] = state.price === 'both' ? ['input', 'output'] : [state.price];
  const known = rows.filter(({ amounts }) => fields.some((field) => amounts[field] !== undefined));
  const drawn = known.slice(0, MOST_BARS);
  const missing = rows.filter((row) => !known.includes(row)).map(({ price }) => price);
  const isDoubted = (price: Price) => state.price === 'cached' && isUnconfirmed(price, 'cached');
  const doubted = missing.filter(isDoubted);
  const fieldUnknown = missing.filter((price) => !isDoubted(price));
  const table = tableOf(drawn, gaps, fields, moneyColumn(currency, words), money, words);
  const bars = drawn.map((row): BarRow => {
    const outlined = !isSeenOn(row.price, on);
    const print = (value: number | undefined) => money(value, row.computed);
    const single = (field: DrawnField): Bar => ({
      value: row.amounts[field],
      label: print(row.amounts[field]),
      spoken: spokenPrice(row.amounts[field], print, words),
      outlined,
    });
    return {
      name: row.name,
      company: row.price.maker,
      focused: market.focus.includes(row.price.maker),
      note: unseenOn(row.price, on, words),
      bars:
        state.price === 'both'
          ? barsOf({ input: row.amounts.input, output: row.amounts.output }, outlined, print, words)
          : [single(state.price)],
    };
  });
  const rate = rateFor(on, market);
  const names = (prices: readonly Price[]) =>
    formatList(
      [...new Set(prices.map((price) => productName(price, market.modelOf)))],
      words.locale,
    );
  const notes = [
    ...(fields.length > 1 ? [text.thickAndThin] : []),
    ...(drawn.some(({ price }) => !isSeenOn(price, on)) ? [text.outline] : []),
    ...(rate !== undefined && rows.some(({ computed }) => computed)
      ? [
          text.converted(
            formatMoney(rate.rate, 'CNY', words.locale),
            formatDate(rate.date, words.locale),
          ),
        ]
      : []),
    ...(unconverted > 0 ? [text.noRate(unconverted)] : []),
    ...(fieldUnknown.length > 0 ? [text.fieldUnknown(fieldUnknown.length)] : []),
    ...(doubted.length > 0 ? [words.chart.bars.left(names(doubted))] : []),
    ...(known.length > drawn.length ? [text.mostBars(drawn.length, known.length)] : []),
    ...(gaps.length > 0 ? [text.gaps(names(gaps.map(({ price }) => price)))] : []),
    ...(unconfirmed.length > 0 ? [words.chart.bars.left(names(unconfirmed))] : []),
  ];
  return {
    rows,
    gaps,
    chart: {
      id: 'explorer',
      form: 'bars',
      finding: findingOf(known, fields[0] ?? 'input', on, money, words),
      measure: text.measure(
        text.ofPrice[state.price](state.ratio),
        text.lists[state.list],
        words.chart.currencies[currency],
        scale === 'log',
        formatDate(on, words.locale),
      ),
      notes,
      table,
      sources: sourcesOf(table),
      day: on,
      scale,
      unit: moneyUnit(currency),
      series: fields.map((field, index) => ({ name: text.fields[field], thin: index > 0 })),
      rows: [...bars, ...gaps.map(({ price, name }) => gapRow(price, name, fields, words))],
    },
  };
}

/** A row for a price that is not known on the day, though it was before and is after. */
function gapRow(
  price: Price,
  name: string,
  fields: readonly DrawnField[],
  words: ChartWords,
): BarRow {
  const { unknownThen } = words.explorer;
  return {
    name,
    company: price.maker,
    focused: false,
    bars: fields.map((_, index) => ({
      label: index === 0 ? unknownThen : '',
      spoken: unknownThen,
      outlined: true,
    })),
  };
}

/** The table of what is drawn. */
function tableOf(
  rows: readonly DayRow[],
  gaps: DayRows['gaps'],
  fields: readonly DrawnField[],
  unit: string,
  money: ReturnType<typeof printer>,
  words: ChartWords,
): Table {
  const seen = (price: Price) => ({
    text: formatDate(price.lastSeen, words.locale),
    iso: price.lastSeen,
  });
  return {
    columns: [
      { text: words.chart.product },
      ...fields.map((field) => ({ text: words.explorer.fields[field], unit })),
      { text: words.prices.columns.lastSeen },
    ],
    rows: [
      ...rows.map(({ name, price, amounts, computed }) => ({
        cells: [
          { text: name },
          ...fields.map((field) => ({
            text: money(amounts[field], computed),
            value: amounts[field],
          })),
          seen(price),
        ],
        sources: price.sources,
      })),
      ...gaps.map(({ price, name }) => ({
        cells: [
          { text: name },
          ...fields.map(() => ({ text: words.explorer.unknownThen })),
          seen(price),
        ],
        sources: price.sources,
      })),
    ],
  };
}

/** How many prices there were, from the lowest to the highest; of all rows, drawn or not. */
function findingOf(
  rows: readonly DayRow[],
  field: DrawnField,
  day: string,
  money: ReturnType<typeof printer>,
  words: ChartWords,
): string {
  const text = words.explorer;
  const date = formatDate(day, words.locale);
  const known = rows.filter(({ amounts }) => amounts[field] !== undefined);
  const sorted = known.toSorted(orderOf({ by: field, down: false }));
  const [least] = sorted;
  const most = sorted.at(-1);
  if (least === undefined || most === undefined) return text.nothing(date);
  const unseen = rows.filter(({ price }) => !isSeenOn(price, day)).length;
  const amount = ({ amounts, computed }: DayRow) =>
    `${money(amounts[field], computed)} ${text.forField[field]}`;
  return text.finding(
    text.count(rows.length, unseen, date),
    money(least.amounts[field], least.computed) === money(most.amounts[field], most.computed)
      ? amount(most)
      : money(least.amounts[field], least.computed),
    amount(most),
    most.name,
  );
}
