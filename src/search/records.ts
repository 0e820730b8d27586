import { bindProse } from '../data/prose.ts';
import { passagesOf } from '../domain/backlinks.ts';
import { compare, formatDate } from '../domain/dates.ts';
import { marked } from '../domain/mark.ts';
import { pathOf } from '../domain/paths.ts';
import { plainText } from '../domain/plain-text.ts';
import type { Article, Passage, Site } from '../domain/site.ts';
import { byDate } from '../domain/timeline.ts';
import type { Words } from '../words/en.ts';

/** What is found together; in the order in which it is listed. */
export const searchGroups = [
  'articles',
  'events',
  'claims',
  'models',
  'terms',
  'companies',
  'people',
] as const;

/** A group of {@link searchGroups}. */
export type SearchGroup = (typeof searchGroups)[number];

/** Something that can be found. */
export interface SearchRecord {
  group: SearchGroup;
  /** From the root of the site. */
  path: string;
  title: string;
  /** One or two sentences that say what it is. */
  summary: string;
  /** What else it says, and by which other names it is known. */
  text: string;
}

/** Everything that can be found, group by group. */
export function searchRecords(site: Site, words: Words): SearchRecord[] {
  const { records, articles } = site;
  const collator = new Intl.Collator(words.locale);
  const byName = (a: SearchRecord, b: SearchRecord) => collator.compare(a.title, b.title);
  return [
    ...articles.map((article) => articleRecord(article, site, words)),
    ...records.events.toSorted(byDate).map(({ id, date, title, summary, confidence }) => ({
      ...placeOf('events', id, site),
      title,
      summary: marked(formatDate(date, words.locale), confidence, words),
      text: summary,
    })),
    ...records.claims
      .toSorted((a, b) => compare(a.report, b.report) || a.sentence - b.sentence)
      .map(({ id, statement, reason, verdict }) => ({
        ...placeOf('claims', id, site),
        title: statement,
        summary: verdict === undefined ? words.claims.opinion : words.claims.verdicts[verdict],
        text: reason,
      })),
    ...(['models', 'companies', 'people'] as const).flatMap((kind) =>
      records[kind]
        .map((record) => ({
          ...placeOf(kind, record.id, site),
          title: record.name,
          summary: marked(record.summary, record.confidence, words),
          text: namesOf(record),
        }))
        .sort(byName),
    ),
    ...records.terms
      .map(({ id, term, termZh, definition }) => ({
        ...placeOf('terms', id, site),
        title: term,
        summary: definition,
        text: searchable(termZh),
      }))
      .sort(byName),
  ].sort((a, b) => searchGroups.indexOf(a.group) - searchGroups.indexOf(b.group));
}

function placeOf<G extends Exclude<SearchGroup, 'articles'>>(group: G, id: string, site: Site) {
  return { group, path: pathOf({ kind: group, id }, site.byId) };
}

function articleRecord(article: Article, site: Site, words: Words): SearchRecord {
  const { slug, meta, standfirst } = article;
  const plain = (passages: readonly Passage[]) => {
    const prose = bindProse(passages, site, words);
    return passages.map((passage) => plainText(passage, prose.tagsOf(passage), words)).join('\n');
  };
  return {
    group: 'articles',
    path: `/articles/${slug}/`,
    title: meta.title,
    summary: plain([standfirst]),
    // The page that lists everything does not ask for it, and it takes longest.
    get text() {
      return plain(passagesOf(article));
    },
  };
}

function namesOf(record: { nameZh?: string | undefined; aliases?: readonly string[] }): string {
  return [searchable(record.nameZh), ...(record.aliases ?? [])].join(' ').trim();
}

/**
 * A Chinese name as words to be found: itself and each end of it, since a search finds the words
 * that begin like the one that is typed, and Chinese has no blanks between its words.
 */
function searchable(name = ''): string {
  return name
    .split(/[^\p{Script=Han}]+/u)
    .flatMap((part) => Array.from(part, (_letter, index) => part.slice(index)))
    .join(' ');
}
