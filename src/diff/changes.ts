import type { Site } from '../domain/site.ts';
import type { Words } from '../words/en.ts';
import { changedArticles, type ArticleChange } from './articles.ts';
import { changedCharts, type ChartChange, type ModelOf } from './charts.ts';
import { dueCorrections, type DueCorrection } from './due.ts';
import { changedFigures, type FigureChange } from './figures.ts';
import { oldTexts, type OldText } from './old-texts.ts';
import { changedRecords, type RecordChange } from './records.ts';

/** What readers see change from one state of the site to a later one. */
export interface Changes {
  figures: FigureChange[];
  charts: ChartChange[];
  articles: ArticleChange[];
  records: RecordChange[];
  /** Corrections that readers are owed. */
  due: DueCorrection[];
  /** Texts that may still name an old value. */
  oldTexts: OldText[];
}

/**
 * Compares two states of the site; drafts and articles of a later day are on neither side.
 * @param modelOf computes what a chart shows.
 */
export function compareSites(before: Site, after: Site, words: Words, modelOf: ModelOf): Changes {
  const figures = changedFigures(before, after, words);
  return {
    figures,
    charts: changedCharts(before, after, words, modelOf),
    articles: changedArticles(before, after),
    records: changedRecords(before, after, words),
    due: dueCorrections(figures, before, after, words),
    oldTexts: oldTexts(figures, after),
  };
}

/** Whether readers see no change. */
export function isUnchanged({ figures, charts, articles, records }: Changes): boolean {
  return [figures, charts, articles, records].every((list) => list.length === 0);
}
