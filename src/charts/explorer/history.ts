import { dayNumber, formatDate } from '../../domain/dates.ts';
import { formatList } from '../../domain/format.ts';
import { found } from '../../domain/found.ts';
import { isUnconfirmed, listOf, pricesOfLine } from '../../domain/prices.ts';
import { rateOn } from '../../domain/rates.ts';
import type { ExchangeRate } from '../../schemas/exchange-rate.ts';
import type { Price } from '../../schemas/price.ts';
import type { ChartWords } from '../../words/en/charts.ts';
import type { Line, StepsModel } from '../forms/steps/model.ts';
import { findingOfLines } from '../price-history/finding.ts';
import { stepOf, tableOfLines, type Drawn } from '../price-history/lines.ts';
import { sourcesOf } from '../shared/chart-model.ts';
import { moneyColumn, moneyUnit } from '../shared/money.ts';
import { currencyOf, exchanged, listed, printer, type DrawnField } from './amounts.ts';
import type { Market } from './market.ts';
import { offersShown } from './offers.ts';
import type { ExplorerState } from './state.ts';

/** Lines that can still be told apart. */
const MOST_LINES = 6;

/** The prices of the chosen products over time, as step lines. */
export function historyView(state: ExplorerState, market: Market, words: ChartWords): StepsModel {
  const text = words.explorer;
  const { scale } = state;
  const currency = currencyOf(state);
  const money = printer(currency, words);
  const field: DrawnField = state.price === 'both' ? 'input' : state.price;
  const span = { from: market.firstDay, to: market.asOf };
  const models = state.models.length > 0 ? state.models : market.lines;
  const all = offersShown({ ...state, models }, market).flatMap((offer) => {
    const [price] = offer;
    if (price === undefined) return [];
    const known = offer.filter((one) => listed(one, field, state.ratio) !== undefined);
    const own = pricesOfLine(known, listOf(price), field === 'blended' ? 'input' : field, span);
    return own.length === 0 ? [] : [{ name: nameOf(own, market, words), prices: own }];
  });
  const rates = new Set<string>();
  const converted = new Set<string>();
  let noStart = 0;
  let noRate = 0;
  const lines = all.map(({ name, prices }) => {
    // A rate must not make a price move that stayed the same where it is listed.
    let last: { listed: number; rate: ExchangeRate | undefined } | undefined;
    const drawn = prices
      .filter((price) => !isUnconfirmed(price))
      .flatMap((price): Drawn[] => {
        const amount = listed(price, field, state.ratio);
        if (amount === undefined) return [];
        const computed = price.currency !== currency;
        const ofStart = price.from === undefined ? undefined : rateOn(price.from, market.rateOf);
        const kept = last?.listed === amount ? last.rate : undefined;
        last = { listed: amount, rate: kept ?? ofStart };
        const value = exchanged(amount, price.currency, currency, last.rate);
        if (value === undefined) {
          if (price.from === undefined) noStart += 1;
          else noRate += 1;
          return [];
        }
        // Free is free in any currency.
        if (computed && amount > 0 && last.rate !== undefined) {
          rates.add(last.rate.date);
          converted.add(name);
        }
        return [{ price, value, text: money(value, computed) }];
      });
    return { name, drawn };
  });
  const some = lines.filter(({ drawn }) => drawn.length > 0);
  const shown = some.slice(0, MOST_LINES);
  const steps = shown.map(({ name, drawn }): Line => {
    const company = drawn[0]?.price.maker ?? '';
    return {
      name,
      company,
      focused: market.focus.includes(company),
      steps: drawn.map((one) => stepOf(one, span, words)),
    };
  });
  const left = all.flatMap(({ prices }) => prices.filter((price) => isUnconfirmed(price))).length;
  const free =
    scale === 'log' ? steps.filter((line) => line.steps.some(({ value }) => value === 0)) : [];
  const table = tableOfLines(shown, moneyColumn(currency, words), words);
  return {
    id: 'explorer',
    form: 'steps',
    finding:
      steps.length === 0
        ? text.noLine
        : findingOfLines(steps, words.price.fields[field], words, converted),
    measure: text.measure(
      text.ofPrice[field](state.ratio),
      text.lists[state.list],
      words.chart.currencies[currency],
      scale === 'log',
      text.range(
        formatDate(span.from.slice(0, 7), words.locale),
        formatDate(span.to.slice(0, 7), words.locale),
      ),
    ),
    notes: [
      words.chart.history.dashed,
      ...(rates.size > 0
        ? [
            text.convertedEach(
              formatList(
                [...rates].sort().map((day) => formatDate(day, words.locale)),
                words.locale,
              ),
            ),
          ]
        : []),
      ...(noRate > 0 ? [text.noRate(noRate)] : []),
      ...(noStart > 0 ? [text.noStart(noStart)] : []),
      ...(free.length > 0
        ? [
            text.freeInHistory(
              formatList(
                free.map(({ name }) => name),
                words.locale,
              ),
            ),
          ]
        : []),
      ...(left > 0 ? [words.chart.history.left(left)] : []),
      ...(some.length > shown.length ? [text.mostLines(shown.length, some.length)] : []),
    ],
    table,
    sources: sourcesOf(table),
    day: market.asOf,
    lines: steps,
    marks: market.marks.map(({ day, label }) => ({ day: dayNumber(day), label })),
    scale,
    from: dayNumber(span.from),
    to: dayNumber(span.to) + 1,
    unit: moneyUnit(currency),
  };
}

/** Name of a line: what is sold, since models change, on which list and, if several sell it, by whom. */
function nameOf(prices: readonly Price[], market: Market, words: ChartWords): string {
  const [price] = prices;
  if (price === undefined) return '';
  const host = market.resold.has(price.product) ? [found(market.companyOf, price.host).name] : [];
  const list = listOf(price) === 'cn' ? [] : [words.price.regions[price.region]];
  return [price.product, ...host, ...list].join(', ');
}
