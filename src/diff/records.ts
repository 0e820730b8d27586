import { passagesOf, recordsNamedIn } from '../domain/backlinks.ts';
import { compare } from '../domain/dates.ts';
import { labelOf } from '../domain/record-labels.ts';
import { keyOf, type Named, type RecordRef } from '../domain/records.ts';
import type { Article, Site } from '../domain/site.ts';
import type { Words } from '../words/en.ts';
import { allKinds, kinds } from '../schemas/kinds.ts';
import { pagesOfChart } from './charts.ts';
import { changedFields, type FieldChange } from './fields.ts';
import { articlePath } from './prose-places.ts';
import { listsOf } from './reach.ts';

/** A record that was added, changed or removed. */
export interface RecordChange {
  /** The word for its kind: `price`, `fact`, `site`. */
  one: string;
  id: string;
  change: 'added' | 'changed' | 'removed';
  /** What it is, in one line; where it was added or removed. */
  label?: string;
  /** What changed; none where it was added or removed. */
  fields: FieldChange[];
  /** The pages that show it; of a removed one those that showed it. */
  pages: string[];
}

const allNamed: readonly Named[] = [...allKinds, 'facts'];

/** Fields of which readers see nothing: they teach the checker names. */
const unseen: Partial<Record<Named, readonly string[]>> = {
  models: ['aliases'],
  companies: ['aliases'],
  people: ['aliases'],
};

/** The records that differ, by kind and id, then the reports of the ledger and the settings. */
export function changedRecords(before: Site, after: Site, words: Words): RecordChange[] {
  const ofKinds = allNamed.flatMap((kind) => {
    const was = before.byId[kind] as ReadonlyMap<string, { id: string }>;
    const now = after.byId[kind] as ReadonlyMap<string, { id: string }>;
    return [...new Set([...was.keys(), ...now.keys()])]
      .sort(compare)
      .flatMap((id): RecordChange[] => {
        const [old, current] = [was.get(id), now.get(id)];
        if (current === undefined) return [whole({ kind, id }, 'removed', before, words)];
        if (old === undefined) return [whole({ kind, id }, 'added', after, words)];
        const fields = changedFields(withoutFacts(old), withoutFacts(current), unseen[kind]);
        if (fields.length === 0) return [];
        const pages = pagesShowing({ kind, id }, after);
        return [{ one: nameOfKind(kind), id, change: 'changed', fields, pages }];
      });
  });
  return [...ofKinds, ...changedReports(before, after), ...changedSettings(before, after)];
}

/** A record that is on one side only. */
function whole(
  ref: RecordRef,
  change: 'added' | 'removed',
  site: Site,
  words: Words,
): RecordChange {
  const { text } = labelOf(ref, site.byId, words);
  const label = text === ref.id ? {} : { label: text };
  const one = nameOfKind(ref.kind);
  return { one, id: ref.id, change, ...label, fields: [], pages: pagesShowing(ref, site) };
}

/** The word for a record of a kind. */
export function nameOfKind(kind: Named): string {
  return kind === 'facts' ? 'fact' : kinds[kind].one;
}

/** Facts stand for themselves, beside the company or person that they are about. */
function withoutFacts(record: object): object {
  return 'facts' in record ? { ...record, facts: undefined } : record;
}

/** The pages that show a record: lists, articles that name it, and those that cite it. */
function pagesShowing(ref: RecordRef, site: Site): string[] {
  const articles = ref.kind === 'sources' ? site.backlinks.articlesOn(ref) : naming(ref, site);
  const shown =
    ref.kind === 'charts'
      ? pagesOfChart(ref.id, site)
      : articles.map(({ slug }) => articlePath(slug));
  return [...new Set([...listsOf(ref, site), ...shown])];
}

/** The articles with a tag that names a record itself, and not only a figure that is about it. */
function naming(ref: RecordRef, { articles, byId }: Site): Article[] {
  return articles.filter((article) =>
    passagesOf(article).some(({ tags }) =>
      tags.some((tag) => recordsNamedIn(tag, byId).some((named) => keyOf(named) === keyOf(ref))),
    ),
  );
}

function changedReports(before: Site, after: Site): RecordChange[] {
  const old = new Map(before.reports.map((report) => [report.id, report]));
  return after.reports.flatMap((report): RecordChange[] => {
    const was = old.get(report.id);
    const fields = was === undefined ? [] : changedFields(was, report);
    const spot = { one: 'report', id: report.id, fields, pages: ['/claims/'] };
    if (was === undefined) return [{ ...spot, change: 'added' }];
    return fields.length === 0 ? [] : [{ ...spot, change: 'changed' }];
  });
}

function changedSettings(before: Site, after: Site): RecordChange[] {
  const fields = changedFields(before.settings, after.settings, ['names']);
  if (fields.length === 0) return [];
  return [{ one: 'settings', id: 'site', change: 'changed', fields, pages: ['/'] }];
}
