import type { SitemapOptions } from '@astrojs/sitemap';
import { getSite } from '../data/site.ts';
import type { Article } from '../domain/site.ts';

/**
 * What the sitemap says of which pages. Frames for other sites and addresses that articles had
 * before are no pages to be listed; of articles the day of their last change is known.
 * @param base path below which the site is served, with a slash at both ends.
 */
export function sitemapOptions(base: string): SitemapOptions {
  let articles: ReadonlyMap<string, Article> | undefined;
  /** The published articles, by the paths of their pages. */
  const byPath = () =>
    (articles ??= new Map(
      getSite().articles.map((article) => [`${base}articles/${article.slug}/`, article]),
    ));
  const pathOf = (url: string) => new URL(url).pathname;
  return {
    filter: (url) => {
      const path = pathOf(url);
      if (path.startsWith(`${base}articles/`)) return byPath().has(path);
      return !path.startsWith(`${base}embed/`);
    },
    serialize: (item) => {
      const meta = byPath().get(pathOf(item.url))?.meta;
      return { ...item, ...(meta && { lastmod: meta.updated ?? meta.published }) };
    },
    namespaces: { news: false, xhtml: false, image: false, video: false },
  };
}
