import type { Price } from '../schemas/price.ts';
import { placesOfChart } from './chart-places.ts';
import { recordsNamedIn } from './backlinks.ts';
import { dayNumber, lastDayOf } from './dates.ts';
import { isPriceChart, pricesDrawn } from './drawn-prices.ts';
import { kept } from './kept.ts';
import { pathOf } from './paths.ts';
import type { Passage, Site } from './site.ts';

/** A price is stale when no source was seen to show it for more than so many days. */
export const STALE_AFTER_DAYS = 90;

/** A price to look at again, and where readers meet it. */
export interface StalePrice {
  price: Price;
  /** Days since the last day on which it was seen. */
  days: number;
  /** Articles that print it, or show a chart that draws it. */
  articles: number;
  /** Charts that draw it. */
  charts: number;
  /**
   * Other pages: the ledger, its models and companies, those whose text prints it and those that show
   * such a chart. Pages of sources, which say what rests on them, are not counted.
   */
  pages: number;
}

/**
 * The prices that have not been seen for more than {@link STALE_AFTER_DAYS} days, heaviest first;
 * of equal weight the longest unseen first. An article or a chart weighs three, because there the
 * story rests on the price; any other page weighs one, and every price has a few of those.
 *
 * Prices are the only records that say until when they were seen. A price that has ended by the day
 * is history, of which nothing new can be seen; one whose end is still ahead is looked at like one
 * without an end. A month or a year counts to its last day, so that nothing is called stale early.
 * @param day the day on which one looks, `YYYY-MM-DD`.
 */
export function stalePrices(site: Site, day: string): StalePrice[] {
  const today = dayNumber(day);
  const daysSince = ({ lastSeen }: Price) => today - dayNumber(lastDayOf(lastSeen));
  const placesOf = indexPlaces(site);
  return site.records.prices
    .filter(({ to }) => to === undefined || to > day)
    .filter((price) => daysSince(price) > STALE_AFTER_DAYS)
    .map((price) => ({ price, days: daysSince(price), ...placesOf(price) }))
    .sort((a, b) => weightOf(b) - weightOf(a) || b.days - a.days);
}

function weightOf({ articles, charts, pages }: StalePrice): number {
  return 3 * (articles + charts) + pages;
}

type Places = Pick<StalePrice, 'articles' | 'charts' | 'pages'>;

/** Reads charts and texts once, for all prices. */
function indexPlaces(site: Site): (price: Price) => Places {
  const { byId, backlinks } = site;
  const drawnBy = new Map<string, ReturnType<typeof placesOfChart>[]>();
  for (const chart of site.records.charts.filter(isPriceChart)) {
    const places = placesOfChart(chart.id, site);
    for (const { id } of pricesDrawn(chart, site)) kept(drawnBy, id, () => []).push(places);
  }
  const printedOn = pagesPrinting(site);
  return (price) => {
    const ref = { kind: 'prices', id: price.id } as const;
    const charts = drawnBy.get(price.id) ?? [];
    const about = [
      ...price.models.map((id) => ({ kind: 'models', id }) as const),
      ...[price.maker, price.host].map((id) => ({ kind: 'companies', id }) as const),
    ];
    const articles = [...backlinks.articlesOn(ref), ...charts.flatMap((places) => places.articles)];
    const pages = [
      '/prices/',
      ...about.map((one) => pathOf(one, byId)),
      ...(printedOn.get(price.id) ?? []),
      ...charts.flatMap((places) =>
        places.pages.map((page) => (page === 'home' ? '/' : `/${page}/`)),
      ),
    ];
    return {
      articles: new Set(articles).size,
      charts: charts.length,
      pages: new Set(pages).size,
    };
  };
}

/** The pages that are no articles and whose text prints a figure of a price, by its id. */
function pagesPrinting({ home, articles, passages, byId }: Site): Map<string, string[]> {
  const texts: [string, Passage[]][] = [
    [
      '/',
      [
        home.standfirst,
        ...home.numbers.flatMap(({ figure, caption }) => [figure, caption]),
        // It lists the articles with their standfirsts.
        ...articles.map(({ standfirst }) => standfirst),
      ],
    ],
    ['/claims/', [...passages.betterFigures.values()]],
    ['/corrections/', [...passages.corrected.values()]],
  ];
  const pages = new Map<string, string[]>();
  for (const [page, ofPage] of texts) {
    for (const tag of ofPage.flatMap(({ tags }) => tags)) {
      for (const { kind, id } of recordsNamedIn(tag, byId)) {
        if (kind === 'prices') kept(pages, id, () => []).push(page);
      }
    }
  }
  return pages;
}
