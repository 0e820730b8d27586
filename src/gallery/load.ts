import { checkContent } from '../check/content.ts';
import type { ContentFile } from '../check/files.ts';
import { ContentError, isError } from '../check/problem.ts';
import { bindProse, type Prose } from '../data/prose.ts';
import { indexSite, type Site } from '../domain/site.ts';
import { words } from '../words/en.ts';
import { examplesIn, type Example } from './examples.ts';
import { recordSource } from './record-source.ts';

/** What the gallery shows: a small site of its own, whose one article holds the examples. */
export interface Gallery {
  site: Site;
  examples: Example[];
  /** The tags of all examples and of the ledger, bound and numbered as on one page. */
  prose: Prose;
  /** For each chart, its record as it stands in the file. */
  chartSources: ReadonlyMap<string, string>;
}

// Imported, so that the dev server reads this module anew when one of them is saved.
const texts = import.meta.glob<string>('./content/**/*.{json,mdx}', {
  query: '?raw',
  import: 'default',
  eager: true,
});

let loaded: Gallery | undefined;

/**
 * Reads the content of the gallery, as strictly as that of the site. It stands apart from
 * `getSite()`, so that nothing made up can reach a page that is published.
 * @throws {ContentError} naming every mistake, where there is one.
 */
export function getGallery(): Gallery {
  loaded ??= load();
  return loaded;
}

function load(): Gallery {
  const files = Object.entries(texts).map(([path, text]) => ({ path: path.slice(2), text }));
  const site = siteOf(files);
  const [article] = site.articles;
  if (article === undefined) throw new Error('the gallery has no article');
  const charts = textAt('charts.json');
  const examples = examplesIn(article.body);
  return {
    site,
    examples,
    prose: bindProse(
      [...examples.map(({ passage }) => passage), ...site.passages.betterFigures.values()],
      site,
      words,
      site.records.sources.map(({ id }) => id),
    ),
    chartSources: new Map(
      site.records.charts.map(({ id }) => [id, recordSource(charts, 'charts', id)]),
    ),
  };
}

function textAt(place: string): string {
  const text = texts[`./content/${place}`];
  if (text === undefined) throw new Error(`the gallery has no ${place}`);
  return text;
}

function siteOf(files: readonly ContentFile[]): Site {
  const { content, problems } = checkContent(files);
  const errors = problems.filter(isError);
  if (content !== undefined && errors.length === 0) return indexSite(content);
  throw new ContentError(errors.map((error) => ({ ...error, path: `src/gallery/${error.path}` })));
}
