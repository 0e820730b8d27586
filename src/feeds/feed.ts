import { generateAtomFeed, generateJsonFeed, generateRssFeed } from 'feedsmith';
import { feedFormats, type FeedFormat } from '../domain/feed-files.ts';

/** One entry of a feed. */
export interface FeedItem {
  /** Full address of the page on which it stands; it is also what tells it from the others. */
  address: string;
  title: string;
  /** One or two sentences, plain. */
  summary: string;
  /** The whole text as HTML, with full addresses. */
  html: string;
  /** Day in Beijing, `YYYY-MM-DD`. */
  published: string;
  /** Day of the latest change, where there was one. */
  updated?: string | undefined;
  categories?: readonly string[];
}

/** What all formats of a feed say. */
export interface Feed {
  title: string;
  description: string;
  /** Full address of the page that has the same, in whose folder the files of the feed stand. */
  home: string;
  icon: string;
  author: string;
  language: string;
  licence: string;
  /** Day of the data, for a feed without an entry. */
  asOf: string;
  /** The newest first. */
  items: readonly FeedItem[];
}

/** How many entries a feed has at most. */
export const FEED_LENGTH = 30;

/** How each format of a feed is made. */
export const printers: Record<FeedFormat, (feed: Feed) => string> = {
  rss: printRss,
  atom: printAtom,
  json: printJson,
};

/** A moment of a day that is the same day from Honolulu to Auckland’s winter. */
function moment(day: string): Date {
  return new Date(`${day}T11:00:00Z`);
}

/** The day of the newest change. */
function newest({ items, asOf }: Feed): Date {
  const days = items.map(({ published, updated }) => updated ?? published);
  return moment(days.reduce((latest, day) => (day > latest ? day : latest), '') || asOf);
}

function printRss(feed: Feed): string {
  const { title, description, home, language, licence, author } = feed;
  return generateRssFeed({
    title,
    description,
    link: home,
    language,
    copyright: licence,
    lastBuildDate: newest(feed),
    atom: { links: [{ href: `${home}rss.xml`, rel: 'self', type: feedFormats.rss.type }] },
    items: feed.items.map((item) => ({
      title: item.title,
      link: item.address,
      guid: { value: item.address, isPermaLink: true },
      description: item.summary,
      content: { encoded: item.html },
      dc: { creators: [author] },
      pubDate: moment(item.published),
      categories: (item.categories ?? []).map((name) => ({ name })),
    })),
  });
}

function printAtom(feed: Feed): string {
  const { title, description, home, icon, licence, author } = feed;
  return generateAtomFeed({
    id: `${home}atom.xml`,
    title: { value: title },
    subtitle: { value: description },
    updated: newest(feed),
    icon,
    rights: { value: licence },
    authors: [{ name: author, uri: home }],
    links: [
      { href: home, rel: 'alternate', type: 'text/html' },
      { href: `${home}atom.xml`, rel: 'self', type: feedFormats.atom.type },
    ],
    entries: feed.items.map((item) => ({
      id: item.address,
      title: { value: item.title },
      links: [{ href: item.address, rel: 'alternate', type: 'text/html' }],
      summary: { value: item.summary },
      content: { value: item.html, type: 'html' },
      published: moment(item.published),
      updated: moment(item.updated ?? item.published),
      categories: (item.categories ?? []).map((term) => ({ term })),
    })),
  });
}

function printJson(feed: Feed): string {
  const { title, description, home, icon, language, author } = feed;
  const items = feed.items.map((item) => ({
    id: item.address,
    url: item.address,
    title: item.title,
    summary: item.summary,
    content_html: item.html,
    date_published: moment(item.published),
    ...(item.updated !== undefined && { date_modified: moment(item.updated) }),
    tags: [...(item.categories ?? [])],
  }));
  const made = generateJsonFeed({
    title,
    description,
    home_page_url: home,
    feed_url: `${home}feed.json`,
    icon,
    language,
    authors: [{ name: author, url: home }],
    items,
  });
  // The library leaves an empty list out, and a JSON Feed must have it.
  return `${JSON.stringify({ items: [], ...(made as object) }, null, 2)}\n`;
}
