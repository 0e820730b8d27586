import type { Price } from '../schemas/price.ts';
import type { Words } from '../words/en.ts';
import { evidence, machineNumber, type Figure } from './evidence.ts';
import { formatDate } from './dates.ts';
import { formatMoney, formatPercent, formatTimes } from './format.ts';
import {
  change,
  isUnconfirmed,
  known,
  listOf,
  productName,
  ratio,
  type PriceField,
} from './prices.ts';
import { converted } from './rates.ts';
import { FigureProblem } from './figure-problem.ts';
import { found } from './found.ts';
import type { ById } from './site.ts';
import type { Attributes } from './tags.ts';

/** A price as listed. */
export function priceFigure({ id, field }: Attributes<'Price'>, byId: ById, words: Words): Figure {
  const price = found(byId.prices, id);
  return {
    ...evidence(id, [{ kind: 'prices', id }], byId),
    unconfirmed: isUnconfirmed(price, field),
    text: money(id, field, byId, words),
    value: String(known(price, field)),
  };
}

/** A price in the other currency, at the rate of its first day; to two figures or to the cent. */
export function convertedFigure(
  { id, field }: Attributes<'Price'>,
  currency: Price['currency'],
  byId: ById,
  words: Words,
): Figure {
  const price = found(byId.prices, id);
  const { amount, rate } = converted(price, field, currency, byId.exchangeRates);
  const printed = Number(amount < 1 ? amount.toPrecision(2) : amount.toFixed(2));
  return {
    ...evidence(
      `${id}-${field}-in-${currency.toLowerCase()}`,
      [
        { kind: 'exchangeRates', id: rate.id },
        { kind: 'prices', id },
      ],
      byId,
    ),
    unconfirmed: isUnconfirmed(price, field),
    text:
      amount === 0
        ? words.price.free
        : words.figure.bounds.about(formatMoney(printed, currency, words.locale)),
    value: machineNumber(amount),
    label: words.figure.converted(
      money(id, field, byId, words),
      formatMoney(rate.rate, 'CNY', words.locale),
      formatDate(rate.date, words.locale),
    ),
  };
}

/** The change from an earlier price to a later one. */
export function changeFigure(
  { from, to, field, signed }: Attributes<'Change'>,
  byId: ById,
  words: Words,
): Figure {
  const value = change(found(byId.prices, from), found(byId.prices, to), field);
  const size = formatPercent(Math.abs(value), words.locale);
  const sign = value < 0 ? '−' : value > 0 ? '+' : '';
  return {
    ...compared(`${from}-to-${to}-${field}`, from, to, field, byId),
    text: signed === undefined ? size : `${sign}${size}`,
    value: machineNumber(value),
    label: words.figure.change(
      words.price.fields[field],
      named(from, field, byId, words),
      named(to, field, byId, words),
    ),
  };
}

/** How many times one price is another. */
export function ratioFigure(
  { of, to, field }: Attributes<'Ratio'>,
  byId: ById,
  words: Words,
): Figure {
  const value = ratio(found(byId.prices, of), found(byId.prices, to), field);
  return {
    ...compared(`${of}-against-${to}-${field}`, to, of, field, byId),
    text: words.figure.times(formatTimes(value, words.locale)),
    value: machineNumber(value),
    label: words.figure.ratio(
      words.price.fields[field],
      named(of, field, byId, words),
      named(to, field, byId, words),
    ),
  };
}

/** The range from a lower price to a higher one of the same list. */
export function rangeFigure(
  { from, to, unit }: Attributes<'Between'>,
  field: PriceField,
  byId: ById,
  words: Words,
): Figure {
  if (unit !== undefined) throw new FigureProblem('unit is for spans of time, field for prices');
  const [low, high] = [priceAt(from, byId), priceAt(to, byId)];
  const [least, most] = [known(low, field), known(high, field)];
  if (listOf(low) !== listOf(high)) {
    throw new FigureProblem(`a range stays within one list (${from} and ${to} are on two)`);
  }
  if (least >= most)
    throw new FigureProblem(`a range goes from a lower price to a higher one (${from})`);
  const bare = formatMoney(least, low.currency, words.locale).replace(/ yuan$/, '');
  return {
    ...compared(`${from}-up-to-${to}-${field}`, from, to, field, byId),
    text: words.figure.range(bare, money(to, field, byId, words)),
    value: `${least}..${most}`,
    label: words.figure.ratio(
      words.price.fields[field],
      named(from, field, byId, words),
      named(to, field, byId, words),
    ),
  };
}

function compared(card: string, from: string, to: string, field: PriceField, byId: ById) {
  const prices = [from, to].map((id) => ({ kind: 'prices' as const, id }));
  return {
    ...evidence(card, prices, byId),
    unconfirmed: [from, to].some((id) => isUnconfirmed(found(byId.prices, id), field)),
  };
}

function priceAt(id: string, byId: ById) {
  if (byId.events.has(id))
    throw new FigureProblem(`with field, both ends are prices (${id} is an event)`);
  return found(byId.prices, id);
}

function money(id: string, field: PriceField, byId: ById, words: Words): string {
  const price = found(byId.prices, id);
  const amount = known(price, field);
  return amount === 0 ? words.price.free : formatMoney(amount, price.currency, words.locale);
}

function named(id: string, field: PriceField, byId: ById, words: Words): string {
  return `${productName(found(byId.prices, id), byId.models)} ${money(id, field, byId, words)}`;
}
