import { priceHistoryModel } from '../charts/price-history/model.ts';
import type { StepsModel } from '../charts/forms/steps/model.ts';
import { atPrecision, formatDate } from '../domain/dates.ts';
import { found } from '../domain/found.ts';
import { offerText, priceText } from '../domain/price-words.ts';
import { listOf } from '../domain/prices.ts';
import type { Site } from '../domain/site.ts';
import type { Model } from '../schemas/model.ts';
import type { Price } from '../schemas/price.ts';
import type { Words } from '../words/en.ts';
import type { ShareFigure } from './lead-figure.ts';
import { leadPrice, pricesLike } from './model-price.ts';
import { lastSeenText, startText } from './price-start.ts';
import type { ShareContent } from './share-content.ts';

/** What the share image of a model says: its list price, and how that has changed. */
export function contentOfModel(model: Model, site: Site, words: Words): ShareContent {
  const prices = site.backlinks
    .namedBy({ kind: 'models', id: model.id })
    .flatMap(({ kind, id }) => (kind === 'prices' ? found(site.byId.prices, id) : []));
  const price = leadPrice(prices, site.asOf);
  return {
    kicker: words.share.model(found(site.byId.companies, model.maker).name),
    title: model.name,
    figures: price === undefined ? [] : figuresOf(price, words),
    chart: price && historyOf(price, pricesLike(price, prices), model, site, words),
    ...(price === undefined ? {} : { note: noteOf(price, site, words) }),
    foot: words.share.asOf(formatDate(site.asOf, words.locale)),
  };
}

/** Which offer a price is and when it held: `China, list price, from 6 May 2024 · 2 sources`. */
function noteOf(price: Price, site: Site, words: Words): string {
  const { host, maker, to, toPrecision = 'day' } = price;
  return words.share.parts([
    words.share.joined([
      host === maker ? '' : words.share.soldBy(found(site.byId.companies, host).name),
      offerText(price, words),
      startText(price, site, words),
      to === undefined
        ? lastSeenText(price, site.asOf, words)
        : words.price.to(formatDate(atPrecision(to, toPrecision), words.locale)),
    ]),
    words.chart.sources(price.sources.length),
  ]);
}

function figuresOf(price: Price, words: Words): ShareFigure[] {
  return (['input', 'output'] as const).flatMap((field) => {
    const text = priceText(price, field, words);
    return text === undefined ? [] : [{ text, label: words.share.perMillion[field] }];
  });
}

/** How the price has changed; undefined where it has not, as far as is known. */
function historyOf(
  price: Price,
  prices: Price[],
  { name }: Model,
  site: Site,
  words: Words,
): StepsModel | undefined {
  const { product, maker, outputPerMTok } = price;
  const from = prices.find((one) => one.from !== undefined)?.from;
  if (from === undefined || from >= site.asOf) return undefined;
  const history = priceHistoryModel(
    {
      id: product,
      kind: 'price-history',
      list: listOf(price),
      field: outputPerMTok === undefined ? 'input' : 'output',
      scale: 'linear',
      lines: [{ name, products: [product] }],
      focus: [maker],
      events: [],
      from,
      to: price.to,
    },
    { ...site, pricesOf: new Map([[product, prices]]) },
    words,
  );
  const values = history.lines.flatMap(({ steps }) => steps.map(({ value }) => value));
  return new Set(values).size > 1 ? history : undefined;
}
