import { atPrecision, compare, formatDate } from '../../domain/dates.ts';
import { formatList, formatPercent } from '../../domain/format.ts';
import { found } from '../../domain/found.ts';
import { change, known, listOf, productName } from '../../domain/prices.ts';
import { priceText } from '../../domain/price-words.ts';
import type { Site } from '../../domain/site.ts';
import type { PriceCutsChart } from '../../schemas/chart.ts';
import type { Price } from '../../schemas/price.ts';
import type { Words } from '../../words/en.ts';
import type { Bar, BarsModel } from '../forms/bars/model.ts';
import { sourcesOf, type Row, type Table } from '../shared/chart-model.ts';
import { spanOf } from '../shared/days.ts';
import { moneyColumn, moneyUnit } from '../shared/money.ts';

/** A cut of one product’s price. */
interface Cut {
  name: string;
  before: Price;
  after: Price;
  /** As a share of the price before: −1 is free. */
  share: number;
}

/**
 * Computes the chart from the prices that it names, the deepest cut first.
 * @throws {FigureProblem} where the prices of a pair may not be compared.
 */
export function priceCutsModel(chart: PriceCutsChart, site: Site, words: Words): BarsModel {
  const { field } = chart;
  const text = words.findings.cuts;
  const cuts = chart.cuts
    .map(({ from, to }): Cut => {
      const [before, after] = [found(site.byId.prices, from), found(site.byId.prices, to)];
      const name = productName(after, site.byId.models);
      return { name, before, after, share: change(before, after, field) };
    })
    .sort((a, b) => a.share - b.share || compare(a.name, b.name));
  const [first] = cuts;
  const currency = first?.after.currency ?? 'CNY';
  const list = first === undefined ? 'cn' : listOf(first.after);
  const percent = ({ share }: Cut) => formatPercent(-share, words.locale);
  const unit = moneyColumn(currency, words);
  const table: Table = {
    columns: [
      { text: words.chart.product },
      { text: text.before, unit },
      { text: text.after, unit },
      { text: text.change, unit: '%' },
      { text: text.day },
    ],
    rows: cuts.map((cut): Row => ({
      cells: [
        { text: cut.name },
        ...[cut.before, cut.after].map((price) => ({
          text: priceText(price, field, words) ?? '',
          value: known(price, field),
        })),
        { text: text.cut(percent(cut)), value: Number((cut.share * 100).toFixed(2)) },
        { text: formatDate(startOf(cut.after), words.locale), iso: startOf(cut.after) },
      ],
      sources: [...new Set([...cut.after.sources, ...cut.before.sources])],
    })),
  };
  const bar = (price: Price, outlined: boolean): Bar => {
    const label = priceText(price, field, words) ?? '';
    const value = known(price, field);
    const spoken = value === 0 ? label : `${label} ${words.price.perMillion}`;
    return { value, label, spoken, outlined };
  };
  const barAfter = (cut: Cut): Bar => {
    const after = bar(cut.after, false);
    if (after.value === 0) return after;
    const spoken = text.spoken(after.spoken, percent(cut));
    return { ...after, detail: text.cut(percent(cut)), spoken };
  };
  return {
    id: chart.id,
    form: 'bars',
    finding: finding(cuts, chart, words),
    measure: text.measure(
      words.price.fields[field],
      words.price.lists[list],
      spanOf(
        cuts.map(({ after }) => startOf(after)),
        words,
      ),
    ),
    notes: [text.note],
    table,
    sources: sourcesOf(table),
    day:
      cuts
        .map(({ after }) => after.from ?? site.asOf)
        .sort(compare)
        .at(-1) ?? site.asOf,
    scale: 'log',
    unit: moneyUnit(currency),
    series: [
      { name: text.before, thin: false },
      { name: text.after, thin: false },
    ],
    rows: cuts.map((cut) => ({
      name: cut.name,
      company: cut.after.maker,
      focused: chart.focus.includes(cut.after.maker),
      bars: [bar(cut.before, true), barAfter(cut)],
    })),
  };
}

/** Day of a cut, as exactly as it is known. */
function startOf({ from = '', fromPrecision = 'day' }: Price): string {
  return atPrecision(from, fromPrecision);
}

/** How many were cut, which became free, and which fell deepest among the others. */
function finding(cuts: readonly Cut[], { field }: PriceCutsChart, words: Words): string {
  const text = words.findings.cuts;
  const namesOf = (some: readonly Cut[]) =>
    formatList(
      some.map(({ name }) => name),
      words.locale,
    );
  const free = cuts.filter(({ share }) => share === -1);
  const others = cuts.filter(({ share }) => share > -1);
  const deepest = others.filter(({ share }) => share === others[0]?.share);
  const percent = formatPercent(-(others[0]?.share ?? 0), words.locale);
  const fell = free.length === 0 ? text.deepest : text.deepestOfOthers;
  const parts = [
    ...(free.length === 0 ? [] : [text.free(namesOf(free))]),
    ...(deepest.length === 0 ? [] : [fell(namesOf(deepest), percent)]),
  ];
  const all = text.all(cuts.length, words.price.fields[field]);
  return `${all}: ${formatList(parts, words.locale)}`;
}
