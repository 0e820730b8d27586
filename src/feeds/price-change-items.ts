import { fullAddress } from '../components/link.ts';
import { atPrecision, formatDate } from '../domain/dates.ts';
import { found } from '../domain/found.ts';
import { offerText, priceText } from '../domain/price-words.ts';
import { byStart, endedBy } from '../domain/prices.ts';
import { cardOf } from '../domain/record-cards.ts';
import type { Site } from '../domain/site.ts';
import type { Price } from '../schemas/price.ts';
import { linkTo, paragraph, textOf } from '../twins/resolved.ts';
import { list } from '../twins/article-text.ts';
import { words } from '../words/en.ts';
import { FEED_LENGTH, type FeedItem } from './feed.ts';
import { htmlOf } from './html.ts';

/** A price with a known first day, which began something. */
type Begun = Price & { from: string; change: Exclude<Price['change'], 'before' | undefined> };

/**
 * The newest price changes: launches, cuts, rises and new structures. Its titles are headlines, so
 * that nothing unconfirmed is among them.
 */
export function priceChangeItems(site: Site): FeedItem[] {
  return site.records.prices
    .filter((price): price is Begun => isBegun(price, site.asOf))
    .toSorted((a, b) => byStart(b, a))
    .slice(0, FEED_LENGTH)
    .map((price) => itemOf(price, site));
}

function isBegun({ from, change, confidence }: Price, asOf: string): boolean {
  const isChange = change !== undefined && change !== 'before';
  return isChange && from !== undefined && from <= asOf && confidence !== 'unconfirmed';
}

function itemOf(price: Begun, site: Site): FeedItem {
  const { byId } = site;
  const text = words.feeds.prices;
  const before = endedBy(price, site.pricesOf.get(price.product) ?? []);
  const card = cardOf({ kind: 'prices', id: price.id }, byId, words);
  const amounts = (['input', 'output', 'cached'] as const).flatMap((field) => {
    const now = priceText(price, field, words);
    const was = before && priceText(before, field, words);
    return now === undefined ? [] : [{ name: words.price.fields[field], now, was }];
  });
  const isKept = amounts.length > 0 && amounts.every(({ now, was }) => now === was);
  const change = isKept ? text.kept : text.changes[price.change];
  const began = formatDate(atPrecision(price.from, price.fromPrecision ?? 'day'), words.locale);
  const title = text.item(nameOf(price, site), change, offerText(price, words));
  const changes = amounts.map(({ name, now, was }) => text.field(name, was, now));
  const sources = price.sources.map((id) => {
    const { title: sourceTitle, publisher, url } = found(byId.sources, id);
    return [paragraph(linkTo(url, textOf(sourceTitle)), textOf(`, ${publisher}`))];
  });
  const lines = [
    ...changes.map((line) => `${line}, ${words.price.perMillion}`),
    ...card.lines.slice(1),
    card.confidence.text,
    ...(card.note === undefined ? [] : [card.note]),
  ];
  return {
    address: fullAddress(card.path),
    title: `${title}, ${began}`,
    summary: `${changes.join('; ')}, ${words.price.perMillion}`,
    html: htmlOf([...lines.map((line) => paragraph(textOf(line))), list(sources, false)], price.id),
    published: price.from,
    categories: [change],
  };
}

/**
 * What was sold, by maker, model and name in the API: two products may sell one model, and where
 * the model came after the price, only the product was there.
 */
function nameOf({ maker, models, from, apiName }: Begun, { byId }: Site): string {
  const company = found(byId.companies, maker).name;
  const { name, released = '' } = found(byId.models, models[0] ?? '');
  if (apiName === undefined) return words.feeds.prices.product(company, name);
  const product = from < released ? apiName : words.feeds.prices.named(name, apiName);
  return words.feeds.prices.product(company, product);
}
