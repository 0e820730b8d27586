import { formatDate } from '../../domain/dates.ts';
import { formatList, formatMoney, formatTimes } from '../../domain/format.ts';
import { amount, isSeenOn, isUnconfirmed, pricesOn, productName } from '../../domain/prices.ts';
import type { Site } from '../../domain/site.ts';
import type { PriceBarsChart } from '../../schemas/chart.ts';
import type { Price } from '../../schemas/price.ts';
import type { Words } from '../../words/en.ts';
import type { BarsModel } from '../forms/bars/model.ts';
import { sourcesOf, type Row, type Table } from '../shared/chart-model.ts';
import { moneyColumn, moneyUnit } from '../shared/money.ts';
import { barsOf, unseenOn } from './bars.ts';
import { rowName } from './names.ts';

/** Computes the chart from the records that hold on its day. */
export function priceBarsModel(chart: PriceBarsChart, site: Site, words: Words): BarsModel {
  const day = chart.on ?? site.asOf;
  const { locale } = words;
  const text = words.chart.bars;
  const offered = chart.products.flatMap((product) =>
    pricesOn(site.pricesOf.get(product) ?? [], chart.list, day),
  );
  const drawn = offered.filter((price) => !isUnconfirmed(price)).sort(cheapestFirst);
  const left = offered.filter((price) => isUnconfirmed(price));
  const missing = chart.products.filter(
    (product) => !offered.some((price) => price.product === product),
  );
  const currency = chart.list === 'cn' ? 'CNY' : 'USD';
  const money = (value: number | undefined) =>
    value === undefined
      ? words.prices.unknown
      : value === 0
        ? words.price.free
        : formatMoney(value, currency, locale);
  const ofProduct = Map.groupBy(drawn, ({ product }) => product);
  const named = drawn.map((price) => ({
    price,
    name: rowName(price, ofProduct.get(price.product) ?? [], site.byId, words),
  }));
  const nameOfProduct = (product: string) => {
    const [price] = site.pricesOf.get(product) ?? [];
    return price === undefined ? product : productName(price, site.byId.models);
  };
  const notes = [
    ...(missing.length === 0
      ? []
      : [text.missing(formatList(missing.map(nameOfProduct), locale), formatDate(day, locale))]),
    ...(left.length === 0
      ? []
      : [
          text.left(
            formatList(
              left.map((price) => productName(price, site.byId.models)),
              locale,
            ),
          ),
        ]),
    drawn.every((price) => isSeenOn(price, day)) ? text.seen : text.unseen,
  ];
  const unit = moneyColumn(currency, words);
  const table: Table = {
    columns: [
      { text: words.chart.product },
      { text: words.chart.input, unit },
      { text: words.chart.output, unit },
      { text: words.prices.columns.lastSeen },
    ],
    rows: named.map(({ price, name }): Row => ({
      cells: [
        { text: name },
        { text: money(price.inputPerMTok), value: price.inputPerMTok },
        { text: money(price.outputPerMTok), value: price.outputPerMTok },
        { text: formatDate(price.lastSeen, locale), iso: price.lastSeen },
      ],
      sources: price.sources,
    })),
  };
  return {
    id: chart.id,
    form: 'bars',
    finding: finding(named, day, words),
    measure: text.measure(words.price.lists[chart.list], formatDate(day, locale)),
    notes,
    table,
    sources: sourcesOf(table),
    day,
    scale: 'log',
    unit: moneyUnit(currency),
    series: [
      { name: words.price.fields.input, thin: false },
      { name: words.price.fields.output, thin: true },
    ],
    rows: named.map(({ price, name }) => ({
      name,
      company: price.maker,
      focused: chart.focus.includes(price.maker),
      bars: barsOf(
        { input: price.inputPerMTok, output: price.outputPerMTok },
        !isSeenOn(price, day),
        money,
        words,
      ),
      note: unseenOn(price, day, words),
    })),
  };
}

/** The lower of two prices first, by input and then by output; an unknown one counts by the other. */
function cheapestFirst(a: Price, b: Price): number {
  const input = (price: Price) => price.inputPerMTok ?? price.outputPerMTok ?? 0;
  const output = (price: Price) => price.outputPerMTok ?? price.inputPerMTok ?? 0;
  return input(a) - input(b) || output(a) - output(b) || (a.id < b.id ? -1 : 1);
}

/** Compares the cheapest with the dearest, and says where no source shows one of them on the day. */
function finding(
  named: readonly { price: Price; name: string }[],
  day: string,
  words: Words,
): string {
  const text = words.chart.bars;
  const free = named.filter(({ price }) => price.inputPerMTok === 0 && price.outputPerMTok === 0);
  const freeNames = free.map(({ name }) => name);
  const lead = free.length === 0 ? '' : text.free(formatList(freeNames, words.locale), free.length);
  const priced = named.flatMap(({ price, name }) => {
    const value = amount(price, 'input') ?? 0;
    return value === 0 ? [] : [{ price, name, value }];
  });
  const [cheap] = priced;
  const highest = Math.max(...priced.map(({ value }) => value));
  const dear = priced.find(({ value }) => value === highest);
  if (cheap === undefined || dear === undefined) return lead.trim();
  const cost = formatMoney(cheap.value, cheap.price.currency, words.locale);
  if (cheap === dear) {
    const names = priced.map(({ name }) => name);
    return `${lead}${text.alike(formatList(names, words.locale), cost)}`;
  }
  const times = words.figure.times(formatTimes(dear.value / cheap.value, words.locale));
  const seen = isSeenOn(cheap.price, day) && isSeenOn(dear.price, day);
  return `${lead}${text.finding(cheap.name, cost, dear.name, times, seen)}`;
}
