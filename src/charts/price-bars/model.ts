import { formatDate } from '../../domain/dates.ts';
import { formatList, formatMoney, formatTimes } from '../../domain/format.ts';
import { amount, isSeenOn, isUnconfirmed, pricesOn, productName } from '../../domain/prices.ts';
import { found, type Site } from '../../domain/site.ts';
import type { PriceBarsChart } from '../../schemas/chart.ts';
import type { Price } from '../../schemas/price.ts';
import type { Words } from '../../words/en.ts';
import type { Cell, ChartModel } from '../shared/model.ts';

/** One product on the day: two bars. */
export interface Bars {
  /** What the reader calls it, with what tells it from its other rows. */
  name: string;
  company: string;
  focused: boolean;
  /** Price of a million tokens; absent: not known. Zero: free. */
  input?: number | undefined;
  output?: number | undefined;
  /** Label at the bars. */
  inputLabel: string;
  outputLabel: string;
  /** Where no source shows the price on the day: when it was last seen, in words. */
  unseen?: string | undefined;
}

/** A bar chart of prices on one day, cheapest first. */
export interface PriceBarsModel extends ChartModel {
  kind: 'price-bars';
  bars: Bars[];
  /** Unit for the axis, around a number: `1 yuan`, `$1`. */
  unit: { before: string; after: string };
}

/** Computes the chart from the records that hold on its day. */
export function priceBarsModel(chart: PriceBarsChart, site: Site, words: Words): PriceBarsModel {
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
  const named = drawn.map((price) => ({ price, name: nameOf(price, drawn, site, words) }));
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
  return {
    id: chart.id,
    kind: 'price-bars',
    finding: finding(named, day, words),
    measure: text.measure(words.price.lists[chart.list], formatDate(day, locale)),
    notes,
    table: {
      columns: [
        words.chart.product,
        words.chart.input,
        words.chart.output,
        words.prices.columns.lastSeen,
      ],
      rows: named.map(({ price, name }): Cell[] => [
        { text: name },
        { text: money(price.inputPerMTok), value: price.inputPerMTok },
        { text: money(price.outputPerMTok), value: price.outputPerMTok },
        { text: formatDate(price.lastSeen, locale) },
      ]),
    },
    sources: [...new Set(drawn.flatMap((price) => price.sources))],
    day,
    unit: currency === 'CNY' ? { before: '', after: ' yuan' } : { before: '$', after: '' },
    bars: named.map(({ price, name }) => ({
      name,
      company: price.maker,
      focused: chart.focus.includes(price.maker),
      input: price.inputPerMTok,
      output: price.outputPerMTok,
      ...labelsOf(price, money, words),
      unseen: unseenOn(price, day, words),
    })),
  };
}

/** The lower of two prices first, by input and then by output; an unknown one counts by the other. */
function cheapestFirst(a: Price, b: Price): number {
  const input = (price: Price) => price.inputPerMTok ?? price.outputPerMTok ?? 0;
  const output = (price: Price) => price.outputPerMTok ?? price.inputPerMTok ?? 0;
  return input(a) - input(b) || output(a) - output(b) || (a.id < b.id ? -1 : 1);
}

/** Name of a row, with hours, terms and host where another row needs to be told from it. */
function nameOf(price: Price, all: readonly Price[], site: Site, words: Words): string {
  const others = all.filter((other) => other !== price && other.product === price.product);
  const details = [
    price.hours === 'any' ? undefined : words.price.hours[price.hours],
    others.some((other) => other.tier !== price.tier) ? price.tier : undefined,
    price.terms === 'promotion' ? words.price.terms.promotion.toLowerCase() : undefined,
    others.some((other) => other.region !== price.region)
      ? words.price.regions[price.region]
      : undefined,
    others.some((other) => other.host !== price.host)
      ? found(site.byId.companies, price.host).name
      : undefined,
  ];
  return [productName(price, site.byId.models), ...details.filter(Boolean)].join(', ');
}

/** What stands at the two bars; a free product has one label and no bar. */
function labelsOf(price: Price, money: (value: number) => string, words: Words) {
  const { inputPerMTok: input, outputPerMTok: output } = price;
  if (input === 0 && output === 0) return { inputLabel: words.price.free, outputLabel: '' };
  return {
    inputLabel: input === undefined ? '' : `${money(input)} ${words.chart.inputSide}`,
    outputLabel: output === undefined ? '' : `${money(output)} ${words.chart.outputSide}`,
  };
}

/** Where no source shows the price on the day: what is known instead, in words. */
function unseenOn(price: Price, day: string, words: Words): string | undefined {
  if (isSeenOn(price, day)) return undefined;
  if (price.from === undefined) return words.prices.unknownStart;
  return words.chart.notSeenSince(formatDate(price.lastSeen, words.locale));
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
