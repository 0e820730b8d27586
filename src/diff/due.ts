import type { Site } from '../domain/site.ts';
import { printsFigure } from '../domain/tags.ts';
import type { Correction } from '../schemas/correction.ts';
import type { Words } from '../words/en.ts';
import { pagesOfChart } from './charts.ts';
import { aboutOf, type FigureChange } from './figures.ts';
import { articlePath } from './prose-places.ts';
import { fieldKey, valueOf, writtenTag } from './value-tags.ts';

/** A correction that readers are owed: what had been published is something else now. */
export interface DueCorrection {
  figure: FigureChange;
  /** Day of the correction: the site’s. */
  date: string;
  /** The pages on which it had stood. */
  pages: string[];
  /** The record to paste into `content/corrections.json`; absent for a date, which no tag corrects. */
  record?: Correction;
  /** For a date, the slugs of the articles whose own `corrections` should name it. */
  articles: string[];
}

/** What an editor has to replace; the checker refuses a text that begins like this. */
const TEXT = 'Write here why it was wrong, or what showed it.';

/**
 * The corrections that are due: for each published figure that prints another value, unless a new
 * correction speaks of it. A figure that is computed from a corrected one needs none of its own.
 */
export function dueCorrections(
  changes: readonly FigureChange[],
  before: Site,
  after: Site,
  words: Words,
): DueCorrection[] {
  const values = changes.filter(({ was, now }) => was.text !== now.text);
  const corrected = correctedFields(before, after, words);
  const causes = new Set(values.filter(({ own, tag }) => own && printsFigure(tag)).flatMap(keysOf));
  const isCause = (change: FigureChange) =>
    change.own || !keysOf(change).some((key) => causes.has(key));
  return values.filter(isCause).flatMap((figure) => {
    const pages = pagesBefore(figure, values, before);
    const keys = keysOf(figure);
    const isCorrected = corrected.some((known) => keys.every((key) => known.has(key)));
    if (pages.length === 0 || isCorrected) return [];
    if (printsFigure(figure.tag)) {
      return [{ figure, date: after.asOf, pages, record: recordFor(figure, after), articles: [] }];
    }
    const articles = articlesToCorrect(pages, before, after);
    return articles.length === 0 ? [] : [{ figure, date: after.asOf, pages, articles }];
  });
}

function keysOf({ now }: FigureChange): string[] {
  return now.fields.map(fieldKey);
}

/** The fields that each correction is about which was not there before. */
function correctedFields(before: Site, after: Site, words: Words): Set<string>[] {
  return after.records.corrections
    .filter(({ id }) => !before.byId.corrections.has(id))
    .map(({ id }) => {
      const tags = after.passages.corrected.get(id)?.tags ?? [];
      const printed = tags
        .filter(printsFigure)
        .flatMap((tag) => valueOf(tag, after.byId, words)?.fields ?? []);
      return new Set(printed.map(fieldKey));
    });
}

/**
 * The articles on which a figure had been published, and the home page: in a text, alone or in a
 * comparison, or in a chart there.
 */
function pagesBefore(
  figure: FigureChange,
  values: readonly FigureChange[],
  before: Site,
): string[] {
  const keys = keysOf(figure);
  const printing = values.filter((other) => keys.every((key) => keysOf(other).includes(key)));
  const pages = [
    ...printing.flatMap(({ printedBefore }) => [...printedBefore.keys()]),
    // A chart marks an event without its date.
    ...(printsFigure(figure.tag) ? figure.drawnBefore : []).flatMap((id) =>
      pagesOfChart(id, before),
    ),
  ];
  const published = ['/', ...before.articles.map(({ slug }) => articlePath(slug))];
  return published.filter((page) => pages.includes(page));
}

/** The articles that are still there and have named no correction since. */
function articlesToCorrect(pages: readonly string[], before: Site, after: Site): string[] {
  const known = new Map(before.articles.map(({ slug, meta }) => [slug, meta.corrections.length]));
  return after.articles
    .filter(({ slug, meta }) => {
      const had = known.get(slug) ?? 0;
      return pages.includes(articlePath(slug)) && meta.corrections.length <= had;
    })
    .map(({ slug }) => slug);
}

function recordFor({ own, tag, was, now }: FigureChange, { asOf, byId }: Site): Correction {
  const { id } = aboutOf({ now, tag });
  const { field } = { field: undefined, ...tag.attributes };
  const parts = [own ? undefined : tag.name.toLowerCase(), id, field, asOf];
  const wanted = parts.filter((part) => part !== undefined).join('-');
  let free = wanted;
  for (let number = 2; byId.corrections.has(free); number += 1) free = `${wanted}-${number}`;
  const printed = { was: was.text, now: now.text };
  return { id: free, date: asOf, figure: writtenTag(tag), ...printed, text: TEXT };
}
