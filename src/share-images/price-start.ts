import { atPrecision, formatDate } from '../domain/dates.ts';
import { found } from '../domain/found.ts';
import { isSeenOn } from '../domain/prices.ts';
import type { Site } from '../domain/site.ts';
import type { Price } from '../schemas/price.ts';
import type { Words } from '../words/en.ts';

/**
 * Since when a price holds, as surely as it is known: `from 6 May 2024`, `seen since 6 May 2024`;
 * empty where no day is known, and where the price is older than the model that it now buys.
 */
export function startText(price: Price, { byId }: Pick<Site, 'byId'>, words: Words): string {
  const { from, fromPrecision = 'day', fromBasis = 'announced', models } = price;
  if (from === undefined) return '';
  const { released } = found(byId.models, models[0] ?? '');
  if (released !== undefined && from < released) return '';
  const day = formatDate(atPrecision(from, fromPrecision), words.locale);
  return words.share.start[fromBasis](day);
}

/** When a price was last seen, where it has no end and was not seen on the site’s day; else empty. */
export function lastSeenText(price: Price, asOf: string, words: Words): string {
  if (price.to !== undefined || isSeenOn(price, asOf)) return '';
  return words.price.lastSeen(formatDate(price.lastSeen, words.locale));
}
