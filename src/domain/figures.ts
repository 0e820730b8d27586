import type { Price } from '../schemas/price.ts';
import type { Words } from '../words/en.ts';
import { atPrecision, formatDate } from './dates.ts';
import { formatMoney, formatPercent, formatTimes } from './format.ts';
import { change, isUnconfirmed, known, ratio, type PriceField } from './prices.ts';
import { found, type ById } from './site.ts';
import type { TagUse } from './tags.ts';

/** A number of the prose, bound to the records that it comes from. */
export interface Figure {
  /** Name of its card: that of its price record, or one of its own where it is computed. */
  card: string;
  /** As printed, with its unit. */
  text: string;
  /** For machines: the number, without unit. */
  value: number;
  /** What exactly it is, in one line. */
  label: string;
  /** The records behind it, the one that it is about last. */
  prices: Price[];
  unconfirmed: boolean;
  /** Ids of all sources, the best of the record that it is about first. */
  sources: string[];
}

/**
 * The number that a `<Price>`, `<Change>` or `<Ratio>` prints.
 * @throws {Error} whose message tells an editor which comparison is forbidden or which value is
 * missing.
 */
export function valueOf(use: TagUse, prices: ById['prices']): number {
  const field = use.attributes['field'] as PriceField;
  const get = (attribute: string) => found(prices, use.attributes[attribute] ?? '');
  switch (use.name) {
    case 'Price':
      return known(get('id'), field);
    case 'Change':
      return change(get('from'), get('to'), field);
    case 'Ratio':
      return ratio(get('of'), get('to'), field);
    default:
      throw new Error(`<${use.name}> prints no figure`);
  }
}

/**
 * Computes the figure that a `<Price>`, `<Change>` or `<Ratio>` prints.
 * @throws {Error} as {@link valueOf} does.
 */
export function figureOf(
  use: TagUse,
  prices: ById['prices'],
  models: ById['models'],
  words: Words,
): Figure {
  const { locale } = words;
  const field = use.attributes['field'] as PriceField;
  const get = (attribute: string) => found(prices, use.attributes[attribute] ?? '');
  const money = (price: Price) => {
    const amount = known(price, field);
    return amount === 0 ? words.price.free : formatMoney(amount, price.currency, locale);
  };
  const name = (price: Price) => productName(price, models);
  const value = valueOf(use, prices);
  switch (use.name) {
    case 'Price': {
      const price = get('id');
      return {
        ...about([price], field),
        card: price.id,
        text: money(price),
        value,
        label: `${name(price)}, ${words.price.fields[field]}, ${words.price.perMillion}`,
      };
    }
    case 'Change': {
      const [from, to] = [get('from'), get('to')];
      const size = formatPercent(Math.abs(value), locale);
      const sign = value < 0 ? '−' : value > 0 ? '+' : '';
      return {
        ...about([from, to], field),
        card: `${from.id}-to-${to.id}-${field}`,
        text: use.attributes['signed'] === undefined ? size : `${sign}${size}`,
        value: Number(value.toFixed(6)),
        label: words.figure.change(
          words.price.fields[field],
          `${name(from)} ${money(from)}`,
          `${name(to)} ${money(to)}`,
        ),
      };
    }
    case 'Ratio': {
      const [of, to] = [get('of'), get('to')];
      return {
        ...about([to, of], field),
        card: `${of.id}-against-${to.id}-${field}`,
        text: words.figure.times(formatTimes(value, locale)),
        value: Number(value.toFixed(6)),
        label: words.figure.ratio(
          words.price.fields[field],
          `${name(of)} ${money(of)}`,
          `${name(to)} ${money(to)}`,
        ),
      };
    }
    default:
      throw new Error(`<${use.name}> prints no figure`);
  }
}

/** What every figure of these records shares; the last record is the one that it is about. */
function about(prices: Price[], field: PriceField) {
  return {
    prices,
    unconfirmed: prices.some((price) => isUnconfirmed(price, field)),
    sources: [...new Set(prices.toReversed().flatMap((price) => price.sources))],
  };
}

/** What readers call a product: the name of the model behind it, not of the price list. */
export function productName(price: Price, models: ById['models']): string {
  return found(models, price.models[0] ?? '').name;
}

/** When a price held, in words: `from 6 May 2024 until 2 August 2024`. */
export function periodOf(price: Price, words: Words): string {
  const { locale } = words;
  const from =
    price.from === undefined
      ? undefined
      : words.price.from(formatDate(atPrecision(price.from, price.fromPrecision ?? 'day'), locale));
  const to =
    price.to === undefined
      ? undefined
      : formatDate(atPrecision(price.to, price.toPrecision ?? 'day'), locale);
  if (from === undefined) return to === undefined ? '' : words.price.before(to);
  return to === undefined ? from : `${from} ${words.price.to(to)}`;
}

/** How sure a price is, in words: `Reported by 2 sources`. */
export function confidenceOf({ confidence, sources }: Price, words: Words): string {
  return confidence === 'reported'
    ? words.confidence.reported(sources.length)
    : words.confidence[confidence];
}
