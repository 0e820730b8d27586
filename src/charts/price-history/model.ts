import { dayNumber, formatDate } from '../../domain/dates.ts';
import { formatMoney } from '../../domain/format.ts';
import { found } from '../../domain/found.ts';
import { amount, isUnconfirmed, pricesOfLine } from '../../domain/prices.ts';
import type { Site } from '../../domain/site.ts';
import type { PriceHistoryChart } from '../../schemas/chart.ts';
import type { Words } from '../../words/en.ts';
import type { Line, StepsModel } from '../forms/steps/model.ts';
import { sourcesOf } from '../shared/chart-model.ts';
import { moneyUnit, moneyColumn } from '../shared/money.ts';
import { findingOfLines } from './finding.ts';
import { stepOf, tableOfLines, type Drawn } from './lines.ts';

/** Computes the chart from all records of its products. */
export function priceHistoryModel(chart: PriceHistoryChart, site: Site, words: Words): StepsModel {
  const { locale } = words;
  const text = words.chart.history;
  const span = { from: chart.from, to: chart.to ?? site.asOf };
  const currency = chart.list === 'cn' ? 'CNY' : 'USD';
  const ofLines = chart.lines.map(({ name, products }) => {
    const prices = products.flatMap((product) => site.pricesOf.get(product) ?? []);
    return { name, prices: pricesOfLine(prices, chart.list, chart.field, span) };
  });
  const left = ofLines.flatMap(({ prices }) =>
    prices.filter((price) => isUnconfirmed(price)),
  ).length;
  const drawn = ofLines.map(({ name, prices }) => ({
    name,
    drawn: prices
      .filter((price) => !isUnconfirmed(price))
      .map((price): Drawn => {
        const value = amount(price, chart.field) ?? 0;
        const printed = value === 0 ? words.price.free : formatMoney(value, currency, locale);
        return { price, value, text: printed };
      }),
  }));
  const lines = drawn.map(({ name, drawn: own }): Line => {
    const company = own[0]?.price.maker ?? '';
    return {
      name,
      company,
      focused: chart.focus.includes(company),
      steps: own.map((one) => stepOf(one, span, words)),
    };
  });
  const table = tableOfLines(drawn, moneyColumn(currency, words), words);
  return {
    id: chart.id,
    form: 'steps',
    finding: findingOfLines(lines, words.price.fields[chart.field], words),
    measure: text.measure(
      words.price.fields[chart.field],
      words.price.lists[chart.list],
      formatDate(span.from.slice(0, 7), locale),
      formatDate(span.to.slice(0, 7), locale),
      chart.scale === 'log',
    ),
    notes: [text.dashed, ...(left === 0 ? [] : [text.left(left)])],
    table,
    sources: sourcesOf(table),
    day: span.to,
    lines,
    marks: chart.events.map(({ event, label }) => ({
      day: dayNumber(found(site.byId.events, event).date),
      label,
    })),
    scale: chart.scale,
    from: dayNumber(span.from),
    to: dayNumber(span.to) + 1,
    unit: moneyUnit(currency),
  };
}
