import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { daysOf } from '../charts/days.ts';
import { modelOf } from '../charts/models.ts';
import { fontFiles } from '../charts/shared/bundled-font.ts';
import { passagesOf, recordsNamedIn, ratesIn } from '../domain/backlinks.ts';
import { correctionsByArticle, correctionsOf } from '../domain/corrections.ts';
import { found } from '../domain/found.ts';
import { kept } from '../domain/kept.ts';
import { keyOf, type RecordRef } from '../domain/records.ts';
import type { Article, Site } from '../domain/site.ts';
import { printsFigure } from '../domain/tags.ts';
import type { Chart } from '../schemas/chart.ts';
import { withPolicy } from '../serving/page-policy.ts';
import { words } from '../words/en.ts';

/**
 * Keys of pages for Astro’s incremental builds: a digest of all content that a page shows, so that a
 * page is made anew whenever something changes that may stand on it. A key covers rather a
 * record too many than one too few; a test compares with whole builds.
 */
export interface PageKeys {
  article: (article: Article) => string;
  /** A page about a record: what names it, and what those records name. */
  record: (ref: RecordRef) => string;
  chart: (chart: Chart) => string;
}

/** A page with something of all that a policy allows. */
const SAMPLE = '<head><meta charset="utf-8"><style>a{}</style><script>b()</script>';

const keysOf = new WeakMap<Site, PageKeys>();

/** The keys of a site’s pages, whose digests are shared. */
export function pageKeys(site: Site): PageKeys {
  return kept(keysOf, site, () => makeKeys(site));
}

function makeKeys(site: Site): PageKeys {
  const { backlinks, byId, records, settings, reports } = site;
  const everywhere = digest([
    [settings, reports, records.exchangeRates, records.terms, records.workloads],
    [process.env.SITE_URL, process.env.BASE_PATH],
    // Astro sees neither code that no page imports nor files that code reads.
    ['articles/', 'embed/'].map((path) => withPolicy(SAMPLE, path)),
    fontFiles.map((file) => readFileSync(file, 'base64')),
  ]);
  const corrections = correctionsByArticle(correctionsOf(site));
  const bySlug = new Map(site.articles.map((article, index) => [article.slug, { article, index }]));
  const own = new Map<string, string>();
  const ownDigest = ({ kind, id }: RecordRef) =>
    kept(own, keyOf({ kind, id }), () => digest(byId[kind].get(id)));
  const charts = new Map<string, string>();
  const chartDigest = (chart: Chart) =>
    kept(charts, chart.id, () => {
      const model = modelOf(chart, site, words);
      const sources = model.sources.map((source) => found(byId.sources, source));
      return digest([chart, model, sources]);
    });

  /** The digests of records, and of all that they lead to. */
  const reached = (from: readonly RecordRef[]): string[] => {
    const seen = new Map<string, RecordRef>();
    const queue = [...from];
    for (let ref = queue.pop(); ref !== undefined; ref = queue.pop()) {
      if (seen.has(keyOf(ref))) continue;
      seen.set(keyOf(ref), ref);
      queue.push(...backlinks.names(ref));
      // A price is shown beside those before and after it.
      const product = ref.kind === 'prices' ? found(byId.prices, ref.id).product : '';
      for (const { id } of site.pricesOf.get(product) ?? []) queue.push({ kind: 'prices', id });
    }
    // In this order, which follows that of the files, as lists on pages do.
    return [...seen].map(([key, ref]) => key + ownDigest(ref));
  };

  const keyOfArticle = (article: Article) => {
    const passages = passagesOf(article);
    const tags = passages.flatMap((passage) => passage.tags);
    const refs = tags.flatMap((tag) => [
      ...recordsNamedIn(tag, byId),
      ...(printsFigure(tag) ? ratesIn(tag, byId) : []),
    ]);
    const drawn = refs.flatMap(({ kind, id }) => (kind === 'charts' ? found(byId.charts, id) : []));
    const next = bySlug.get(article.meta.next ?? '')?.article.meta.title;
    const place = [bySlug.get(article.slug)?.index, bySlug.size, next];
    const corrected = corrections.get(article);
    return digest([
      everywhere,
      [article.slug, article.meta, place, corrected],
      passages.map(({ text }) => text),
      reached(refs),
      drawn.map(chartDigest),
    ]);
  };
  // Titles of charts are made to differ from each other.
  const findings = () =>
    kept(own, 'findings', () =>
      digest(records.charts.map((chart) => modelOf(chart, site, words).finding)),
    );
  // The page and its twin ask for the same key.
  const articles = new Map<string, string>();

  return {
    article: (article) => kept(articles, article.slug, () => keyOfArticle(article)),
    record: (ref) => {
      const naming = backlinks.articlesOn(ref).map(({ slug, meta }) => [slug, meta.title]);
      return digest([everywhere, reached([ref, ...backlinks.namedBy(ref)]), naming]);
    },
    chart: (chart) => {
      const ref = { kind: 'charts', id: chart.id } as const;
      const naming = backlinks.articlesOn(ref).map(({ slug, meta }) => [slug, meta.title]);
      const days = daysOf(chart, site, modelOf(chart, site, words).day);
      return digest([everywhere, reached([ref]), chartDigest(chart), days, findings(), naming]);
    },
  };
}

function digest(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('base64url');
}
