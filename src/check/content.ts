import type { Content } from '../domain/site.ts';
import { articleSchema } from '../schemas/article.ts';
import { pageSchema } from '../schemas/page.ts';
import { checkOrder, readArticle, readBody, readDraft } from './article.ts';
import { undrawableCharts } from './charts.ts';
import type { ContentFile } from './files.ts';
import { knownFrom, type Known } from './known.ts';
import { checkNames } from './names.ts';
import { byPlace, type Problem } from './problem.ts';
import { proseRules } from './prose.ts';
import { readRecordPassages } from './record-passages.ts';
import { readRecords, strayFile, type Entries } from './records.ts';
import {
  danglingIds,
  duplicateIds,
  overlappingPrices,
  unsoldProducts,
  type RecordMistake,
} from './references.ts';
import { readHome, readSettings } from './settings.ts';
import { unusedRecords } from './unused.ts';

/** What checking all content gave. */
export interface CheckedContent {
  /** The content; only to be used when there is no problem. */
  content: Content | undefined;
  /** Every problem of every file, in the order of their places. */
  problems: Problem[];
}

/** Checks all content and reads it into records, articles and pages. */
export function checkContent(files: readonly ContentFile[]): CheckedContent {
  const problems: Problem[] = [];
  const { settings: settingsFiles, records: recordFiles, articles, pages, stray } = sorted(files);
  problems.push(...stray.map(({ path }) => strayFile(path)));
  const read = readRecords(recordFiles, problems);
  const { records, reports, entries } = read;
  const known = knownFrom(read);
  problems.push(...mistakesBeside(entries, known));
  const site = readSettings(settingsFiles[0], problems);
  // Where names may be missing, a number in one of them would be taken for a figure.
  const whole = site !== undefined && known.unread.size === 0;
  const rules = whole ? proseRules(entries, site.settings.names) : undefined;
  const drafts = articles.flatMap((file) => readDraft(file, 'article', articleSchema, problems));
  checkOrder(drafts, articles, problems);
  const content = {
    records,
    reports,
    passages: readRecordPassages(entries, known, rules, problems),
    articles: drafts.map((draft) => {
      const before = problems.length;
      const article = readArticle(draft, known, rules, problems);
      // Where a tag is broken, the name that it leads to would be missed.
      if (rules !== undefined && problems.length === before) {
        checkNames(article, draft, rules, problems);
      }
      return article;
    }),
    pages: pages
      .flatMap((file) => readDraft(file, 'page', pageSchema, problems))
      .map((draft) => ({
        slug: draft.slug,
        meta: draft.meta,
        body: readBody(draft, { allows: [] }, known, problems),
      })),
  };
  const home = site && readHome(site, known, rules, problems);
  if (site !== undefined) {
    const mistakes = [
      ...undrawableCharts(entries, records, known, site.settings.asOf),
      ...unusedRecords(entries, [...articles, ...settingsFiles], known, problems),
    ];
    problems.push(...mistakes.map(problemOf));
  }
  problems.sort(byPlace);
  return {
    content: site && home && { ...content, settings: site.settings, home },
    problems,
  };
}

/** The files by what lives in their place. */
function sorted(files: readonly ContentFile[]): Record<Place, ContentFile[]> {
  const places: Record<Place, ContentFile[]> = {
    settings: [],
    records: [],
    articles: [],
    pages: [],
    stray: [],
  };
  for (const file of files) places[placeOf(file)].push(file);
  return places;
}

type Place = 'settings' | 'records' | 'articles' | 'pages' | 'stray';

function placeOf({ path }: ContentFile): Place {
  if (path === 'content/site.json') return 'settings';
  if (path.endsWith('.json')) return 'records';
  if (/^content\/articles\/[^/]+\.mdx$/.test(path)) return 'articles';
  if (/^content\/pages\/[^/]+\.mdx$/.test(path)) return 'pages';
  return 'stray';
}

/** Mistakes that only show when records stand side by side. */
function mistakesBeside(entries: Entries, known: Known): Problem[] {
  return [
    ...duplicateIds(entries),
    ...danglingIds(entries, known),
    ...unsoldProducts(entries, known),
    ...overlappingPrices(entries),
  ].map(problemOf);
}

function problemOf({ entry, at, message }: RecordMistake): Problem {
  return {
    path: entry.path,
    ...entry.document.placeOf([...entry.at, ...at]),
    subject: `${entry.subject}/${at.map(String).join('.')}`,
    message,
  };
}
