import type { NewsArticle } from 'schema-dts';
import type { Address } from '../domain/paths.ts';
import type { Article } from '../domain/site.ts';
import type { LoggedCorrection } from '../domain/corrections.ts';
import type { Source } from '../schemas/source.ts';
import type { Words } from '../words/en.ts';
import { datasetId } from './dataset.ts';
import { publisherId } from './graph.ts';

/** What an article’s page knows of it. */
export interface ArticleFacts {
  article: Article;
  /** Its standfirst as plain text. */
  description: string;
  /** The sources in its list. */
  sources: readonly Source[];
  /** Paths of the pages whose data it prints. */
  data: readonly string[];
  /** What was corrected in it. */
  corrections: readonly LoggedCorrection[];
  /** Path of its share image. */
  image: string;
}

/** An article for machines: who, when, by which sources, and on which data. */
export function newsArticle(
  { article, description, sources, data, corrections, image }: ArticleFacts,
  address: Address,
  words: Words,
): NewsArticle {
  const { slug, meta } = article;
  const page = address(`/articles/${slug}/`);
  return {
    '@type': 'NewsArticle',
    '@id': page,
    url: page,
    headline: meta.title,
    description,
    articleSection: meta.topic,
    datePublished: meta.published,
    dateModified: meta.updated ?? meta.published,
    author: publisherId(address),
    publisher: publisherId(address),
    inLanguage: words.locale,
    license: words.chartUse.licence.url,
    image: address(image),
    citation: sources.map(({ title, url }) => ({ '@type': 'CreativeWork', name: title, url })),
    isBasedOn: data.map((path) => ({ '@id': datasetId(path, address) })),
    ...(corrections.length > 0 && {
      correction: corrections.map(({ date, text }) => ({
        '@type': 'CorrectionComment',
        datePublished: date,
        text,
      })),
    }),
  };
}
