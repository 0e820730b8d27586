import type { Price } from '../schemas/price.ts';
import type { Words } from '../words/en.ts';
import type { ChartWords } from '../words/en/charts.ts';
import { atPrecision, formatDate } from './dates.ts';
import { formatMoney } from './format.ts';
import { amount, isUnconfirmed, type PriceField } from './prices.ts';

/** A price in three lines: its amounts, the offer, and when it held. */
export function linesOfPrice(price: Price, words: Words): string[] {
  const { locale } = words;
  const amounts = (['input', 'output', 'cached'] as const).map((field) => {
    const text = priceText(price, field, words);
    return text && `${words.price.fields[field]} ${text}`;
  });
  return [
    `${join(amounts)}, ${words.price.perMillion}`,
    offerText(price, words),
    join([
      periodOf(price, words),
      price.fromBasis && words.price.basis[price.fromBasis],
      words.price.lastSeen(formatDate(price.lastSeen, locale)),
    ]),
  ];
}

/** An amount of a price, `1 yuan` or `free`, marked where unconfirmed; undefined where not known. */
export function priceText(price: Price, field: PriceField, words: Words): string | undefined {
  const value = amount(price, field);
  if (value === undefined) return undefined;
  const text = value === 0 ? words.price.free : formatMoney(value, price.currency, words.locale);
  return isUnconfirmed(price, field) ? `${text} (${words.confidence.mark})` : text;
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

/** What is offered, in words: `China, list price, off-peak`. */
export function offerText({ region, terms, hours, tier }: Price, words: ChartWords): string {
  return join([
    words.price.regions[region],
    words.price.terms[terms].toLowerCase(),
    hours === 'any' ? undefined : words.price.hours[hours],
    tier,
  ]);
}

function join(parts: readonly (string | undefined)[]): string {
  return parts.filter(Boolean).join(', ');
}
