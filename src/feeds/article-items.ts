import { fullAddress } from '../components/link.ts';
import { bindProse } from '../data/prose.ts';
import { compare } from '../domain/dates.ts';
import { plainText } from '../domain/plain-text.ts';
import type { Article, Site } from '../domain/site.ts';
import { textOfArticle } from '../twins/article-texts.ts';
import { words } from '../words/en.ts';
import { FEED_LENGTH, type FeedItem } from './feed.ts';
import { htmlOf } from './html.ts';

/** The newest articles, whole; of two of one day the later part of the story comes first. */
export function articleItems(site: Site): FeedItem[] {
  const day = ({ meta }: Article) => meta.updated ?? meta.published;
  return site.articles
    .toSorted((a, b) => compare(day(b), day(a)) || b.meta.part - a.meta.part)
    .slice(0, FEED_LENGTH)
    .map((article) => itemOf(article, site));
}

function itemOf(article: Article, site: Site): FeedItem {
  const { slug, meta, standfirst } = article;
  const text = textOfArticle(article, site, 'pictures');
  // Footnotes come after what they stand in: after the text, and before the sources.
  const html = [[...text.standfirst, ...text.body], text.end].map((part) => htmlOf(part, slug));
  const tags = bindProse([standfirst], site, words).tagsOf(standfirst);
  return {
    address: fullAddress(`/articles/${slug}/`),
    title: meta.title,
    summary: plainText(standfirst, tags, words),
    html: html.join('\n'),
    published: meta.published,
    updated: meta.updated,
    categories: [meta.topic],
  };
}
