import { fullAddress } from '../components/link.ts';
import { feedPages, type FeedName } from '../domain/feed-files.ts';
import type { Site } from '../domain/site.ts';
import { words } from '../words/en.ts';
import { articleItems } from './article-items.ts';
import { correctionItems } from './correction-items.ts';
import type { Feed, FeedItem } from './feed.ts';
import { priceChangeItems } from './price-change-items.ts';

const itemsOf: Record<FeedName, (site: Site) => FeedItem[]> = {
  articles: articleItems,
  prices: priceChangeItems,
  corrections: correctionItems,
};

const made = new WeakMap<Site, Map<FeedName, Feed>>();

/** A feed with its newest entries; each is made once a build. */
export function feedOf(name: FeedName, site: Site): Feed {
  const ofSite = made.get(site) ?? new Map<FeedName, Feed>();
  made.set(site, ofSite);
  const feed = ofSite.get(name) ?? makeFeed(name, site);
  ofSite.set(name, feed);
  return feed;
}

function makeFeed(name: FeedName, site: Site): Feed {
  const { settings, asOf } = site;
  const { title, description } = words.feeds[name];
  const { licence } = words.chartUse;
  return {
    title: title(settings.title),
    description,
    home: fullAddress(feedPages[name]),
    icon: fullAddress('/icon.svg'),
    author: settings.byline,
    language: words.locale,
    licence: `${licence.name}, ${licence.url}`,
    asOf,
    items: itemsOf[name](site),
  };
}
