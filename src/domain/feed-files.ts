/** The formats of every feed: the name of its file, and its type. */
export const feedFormats = {
  rss: { file: 'rss.xml', type: 'application/rss+xml' },
  atom: { file: 'atom.xml', type: 'application/atom+xml' },
  json: { file: 'feed.json', type: 'application/feed+json' },
} as const;

/** A format of {@link feedFormats}. */
export type FeedFormat = keyof typeof feedFormats;

/** The page that has the same as a feed; the feed’s files stand in its folder. */
export const feedPages = {
  articles: '/',
  prices: '/prices/',
  corrections: '/corrections/',
} as const;

/** Name of a feed. */
export type FeedName = keyof typeof feedPages;

/** The path of a feed’s file, from the root of the site. */
export function feedPath(name: FeedName, format: FeedFormat): string {
  return `${feedPages[name]}${feedFormats[format].file}`;
}
