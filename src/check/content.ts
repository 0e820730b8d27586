import { indexById, type Content } from '../domain/site.ts';
import { articleSchema } from '../schemas/article.ts';
import { kinds } from '../schemas/kinds.ts';
import { pageSchema } from '../schemas/page.ts';
import { checkNext, readArticle, readBody, readDraft } from './article.ts';
import type { ContentFile } from './files.ts';
import type { Known } from './known.ts';
import { byPlace, type Problem } from './problem.ts';
import { readRecords, strayFile, type ReadRecords } from './records.ts';
import { danglingIds, duplicateIds, overlappingPrices } from './references.ts';
import { readSettings } from './settings.ts';

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
  const { records, reports, ids, unread } = read;
  const known: Known = { byId: indexById(records), ids, unread };
  checkRecords(read, known, problems);
  const drafts = articles.flatMap((file) => readDraft(file, 'article', articleSchema, problems));
  checkNext(drafts, articles, problems);
  const content = {
    records,
    reports,
    articles: drafts.map((draft) => readArticle(draft, known, problems)),
    pages: pages
      .flatMap((file) => readDraft(file, 'page', pageSchema, problems))
      .map((draft) => ({
        slug: draft.slug,
        meta: draft.meta,
        body: readBody(draft, [], known, problems),
      })),
  };
  const settings = readSettings(settingsFiles[0], known, problems);
  problems.sort(byPlace);
  return { content: settings && { ...content, ...settings }, problems };
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
function checkRecords({ records, origins }: ReadRecords, known: Known, problems: Problem[]): void {
  const mistakes = [
    ...duplicateIds(records),
    ...danglingIds(records, known),
    ...overlappingPrices(records),
  ];
  for (const { kind, index, at, message } of mistakes) {
    const origin = origins[kind][index];
    const record = records[kind][index];
    if (origin === undefined || record === undefined) continue;
    problems.push({
      path: origin.path,
      ...origin.document.placeOf([...origin.at, ...at]),
      subject: `${kinds[kind].one} ${record.id}/${at.map(String).join('.')}`,
      message,
    });
  }
}
