import { z } from 'zod';
import { indexById, type Content } from '../domain/site.ts';
import { besideTheList, kinds, type Kind, type Records } from '../schemas/kinds.ts';
import { articleSchema, type ArticleMeta } from '../schemas/article.ts';
import type { Report } from '../schemas/claim.ts';
import { pageSchema, type PageMeta } from '../schemas/page.ts';
import { settingsSchema, type Settings } from '../schemas/settings.ts';
import { readArticle, readBody, readDraft, type Draft } from './article.ts';
import { readJson, SyntaxProblem, type Document, type FieldPath } from './document.ts';
import type { ContentFile } from './files.ts';
import type { Known } from './known.ts';
import { byPlace, type Problem } from './problem.ts';
import { danglingIds, duplicateIds, overlappingPrices } from './references.ts';
import { checkSchema } from './schema.ts';
import { checkSettings } from './settings.ts';
import { didYouMean } from './suggestion.ts';

/** What checking all content gave. */
export interface CheckedContent {
  /** The content; only to be used when there is no problem. */
  content: Content | undefined;
  /** Every problem of every file, in the order of their places. */
  problems: Problem[];
}

/** Where a good record came from, so that a later check can name its place. */
interface Origin {
  path: string;
  document: Document;
  at: FieldPath;
}

/** State of one run over all files. */
interface Run {
  problems: Problem[];
  records: Records;
  origins: Record<Kind, Origin[]>;
  /** Ids as they stand in the files, also of records with a mistake. */
  ids: Record<Kind, Set<string>>;
  /** Kinds of which a file can’t be read. */
  unread: Set<Kind>;
  reports: Report[];
  settings?: { value: Settings; origin: Origin };
}

const allKinds = Object.keys(kinds) as Kind[];

/** Checks all content and reads it into records and articles. */
export function checkContent(files: readonly ContentFile[]): CheckedContent {
  const empty = () => Object.fromEntries(allKinds.map((kind) => [kind, []]));
  const run: Run = {
    problems: [],
    records: empty() as unknown as Records,
    origins: empty() as unknown as Record<Kind, Origin[]>,
    ids: Object.fromEntries(allKinds.map((kind) => [kind, new Set()])) as Run['ids'],
    unread: new Set(),
    reports: [],
  };
  const drafts: Draft<ArticleMeta>[] = [];
  const pageDrafts: Draft<PageMeta>[] = [];
  for (const file of files) {
    if (file.path.endsWith('.json')) readRecords(file, run);
    else if (file.path.startsWith('content/articles/')) {
      drafts.push(...readDraft(file, 'article', articleSchema, run.problems));
    } else if (file.path.startsWith('content/pages/')) {
      pageDrafts.push(...readDraft(file, 'page', pageSchema, run.problems));
    } else run.problems.push(strayFile(file.path));
  }
  const { records, problems, settings } = run;
  const known: Known = { byId: indexById(records), ids: run.ids, unread: run.unread };
  const mistakes = [
    ...duplicateIds(records),
    ...danglingIds(records, known),
    ...overlappingPrices(records),
  ];
  for (const { kind, index, at, message } of mistakes) {
    const origin = run.origins[kind][index];
    const record = records[kind][index];
    if (origin === undefined || record === undefined) continue;
    problems.push({
      path: origin.path,
      ...origin.document.placeOf([...origin.at, ...at]),
      subject: `${kinds[kind].one} ${record.id}/${at.map(String).join('.')}`,
      message,
    });
  }
  const articles = drafts.map((draft) => readArticle(draft, known, problems));
  const pages = pageDrafts.map((draft) => ({
    slug: draft.slug,
    meta: draft.meta,
    body: readBody(draft, [], known, problems),
  }));
  const slugs = new Set(
    files.flatMap(({ path }) => /^content\/articles\/(.*)\.mdx$/.exec(path)?.[1] ?? []),
  );
  for (const { path, slug, meta, document } of drafts) {
    if (meta.next === undefined || slugs.has(meta.next)) continue;
    problems.push({
      path,
      ...document.placeOf(['next']),
      subject: `article ${slug}/next`,
      message: `no article has the slug “${meta.next}”${didYouMean(meta.next, slugs)}`,
    });
  }
  if (settings === undefined) {
    if (!problems.some(({ path }) => path === 'content/site.json')) {
      const subject = 'site';
      problems.push({
        path: 'content/site.json',
        line: 1,
        column: 1,
        subject,
        message: 'is missing',
      });
    }
    return { content: undefined, problems: problems.sort(byPlace) };
  }
  const home = checkSettings(settings.value, settings.origin, known, problems);
  return {
    content: { settings: settings.value, home, records, reports: run.reports, articles, pages },
    problems: problems.sort(byPlace),
  };
}

function strayFile(path: string): Problem {
  return { path, line: 1, column: 1, subject: 'file', message: 'nothing of this kind lives here' };
}

/** Reads one JSON file into the run. */
function readRecords(file: ContentFile, run: Run): void {
  const { path, text } = file;
  const { problems } = run;
  const place = path.replace('content/', '');
  const kind = allKinds.find((name) => {
    const { place: home } = kinds[name];
    return home.endsWith('/') ? place.startsWith(home) : place === home;
  });
  let document: Document;
  try {
    document = readJson(text);
  } catch (error) {
    if (!(error instanceof SyntaxProblem)) throw error;
    problems.push({ path, ...error.place, subject: 'file', message: error.message });
    if (kind !== undefined) run.unread.add(kind);
    return;
  }
  if (place === 'site.json') {
    const origin: Origin = { path, document, at: [] };
    const value = checkSchema(
      settingsSchema,
      document.value,
      { ...origin, subject: 'site' },
      problems,
    );
    if (value !== undefined) run.settings = { value, origin };
    return;
  }
  if (kind === undefined) {
    problems.push(strayFile(path));
    return;
  }
  const beside = besideTheList[kind] ?? {};
  const shape = { $schema: z.string().optional(), [kind]: z.array(z.unknown()), ...beside };
  const top = checkSchema(
    z.strictObject(shape),
    document.value,
    { path, document, at: [], subject: 'file' },
    problems,
  );
  if (top === undefined) {
    run.unread.add(kind);
    return;
  }
  if (top['report'] !== undefined) run.reports.push(top['report'] as Report);
  for (const [index, value] of (top[kind] as unknown[]).entries()) {
    const origin: Origin = { path, document, at: [kind, index] };
    const name = (value as { id?: unknown } | null)?.id;
    if (typeof name === 'string') run.ids[kind].add(name);
    const subject = `${kinds[kind].one} ${typeof name === 'string' ? name : `number ${index + 1}`}`;
    const record = checkSchema(kinds[kind].schema, value, { ...origin, subject }, problems);
    if (record === undefined) continue;
    (run.records[kind] as unknown[]).push(record);
    run.origins[kind].push(origin);
  }
}
