import { passagesOf, ratesIn, recordsNamedIn } from './backlinks.ts';
import { compare } from './dates.ts';
import { kept } from './kept.ts';
import { keyOf } from './records.ts';
import { found } from './found.ts';
import type { Article, ById, Passage, Site } from './site.ts';
import { printsFigure } from './tags.ts';

/** A correction as a log prints it. */
export interface LoggedCorrection {
  date: string;
  /** What was wrong, and what showed it. */
  text: string;
  /** Where a figure was wrong: the id of the correction, what was printed, and what is since. */
  figure?: { id: string; was: string; now: string };
  /** The articles in which it stood, in reading order. */
  articles: readonly Article[];
}

const logs = new WeakMap<Site, readonly LoggedCorrection[]>();

/**
 * All corrections of the site, the newest first. A corrected figure belongs to every article that
 * printed it on that day, alone or in a comparison, without a word in the article itself.
 */
export function correctionsOf(site: Site): readonly LoggedCorrection[] {
  return kept(logs, site, () => logOf(site));
}

function logOf({ records, passages, articles, byId }: Site): LoggedCorrection[] {
  const printed = new Map<Article, Set<string>>();
  const printedIn = (article: Article) =>
    kept(printed, article, () => figuresIn(passagesOf(article), byId));
  const ofFigures = records.corrections.map(({ id, date, text, was, now }) => {
    const corrected = figuresIn([found(passages.corrected, id)], byId);
    return {
      date,
      text,
      figure: { id, was, now },
      articles: articles.filter(
        (article) => article.meta.published <= date && printedIn(article).isSupersetOf(corrected),
      ),
    };
  });
  const ofTexts = articles.flatMap((article) =>
    article.meta.corrections.map(({ date, text }) => ({ date, text, articles: [article] })),
  );
  return [...ofFigures, ...ofTexts].sort((a, b) => compare(b.date, a.date));
}

/** The corrections of each article that has any, in the same order. */
export function correctionsByArticle(
  corrections: readonly LoggedCorrection[],
): ReadonlyMap<Article, LoggedCorrection[]> {
  const byArticle = new Map<Article, LoggedCorrection[]>();
  for (const correction of corrections) {
    for (const article of correction.articles) {
      kept(byArticle, article, () => []).push(correction);
    }
  }
  return byArticle;
}

/** What passages print figures of: each record, with the field where a record has several. */
function figuresIn(passages: readonly Passage[], byId: ById): Set<string> {
  const figures = passages.flatMap(({ tags }) => tags).filter(printsFigure);
  return new Set(
    figures.flatMap((tag) => {
      const field = 'field' in tag.attributes ? (tag.attributes.field ?? '') : '';
      return [...recordsNamedIn(tag, byId), ...ratesIn(tag, byId)].map((ref) =>
        ref.kind === 'prices' || ref.kind === 'models' ? `${keyOf(ref)} ${field}` : keyOf(ref),
      );
    }),
  );
}
