import { keyOf, type Named, type RecordRef } from '../domain/records.ts';
import { found } from '../domain/found.ts';
import type { Article, Site } from '../domain/site.ts';
import { allKinds, type Kind } from '../schemas/kinds.ts';
import type { FigureChange } from './figures.ts';
import { namedIn } from './reach.ts';
import { spellingsOf } from './spellings.ts';

/** A text that still names the old value of a figure. */
export interface OldText {
  /** The record or article in which it stands. */
  holder: { kind: Kind; id: string } | { kind: 'articles'; id: string };
  /** Path of the text in the record; none for an article, in whose file it is to be found. */
  at: readonly PropertyKey[];
  /** The whole text; of an article it is not known here. */
  text: string;
  /** Finds the old value in it. */
  pattern: RegExp;
  was: string;
  now: string;
}

/** Texts of others, which stand as they were written, and what says the old value on purpose. */
const notOurs: Partial<Record<Kind, readonly string[]>> = {
  sources: ['title', 'quotes', 'publisher', 'url'],
  corrections: ['was', 'now', 'text', 'figure'],
};

/**
 * Texts of records that hold the old value of a changed figure, in records that are about the same
 * thing: the same record, one that names it, or one that shares a company, a model or a product
 * with it; and the articles on it, in whose headlines and citations it may stand.
 */
export function oldTexts(changes: readonly FigureChange[], after: Site): OldText[] {
  const texts = allKinds.flatMap((kind) =>
    after.records[kind].map((record) => ({
      holder: { kind, id: record.id },
      topics: topicsOf({ kind, id: record.id }, after),
      texts: textsIn(record, notOurs[kind]),
    })),
  );
  return changes.flatMap(({ was, now }) => {
    if (was.text === now.text) return [];
    const pattern = spellingsOf(was.text);
    const change = { pattern, was: was.text, now: now.text };
    const topics = new Set(was.fields.flatMap((field) => topicsOf(field, after)));
    const inRecords = texts
      .filter((one) => one.topics.some((topic) => topics.has(topic)))
      .flatMap(({ holder, texts: own }) =>
        own
          .filter(({ text }) => text.search(pattern) !== -1)
          .map(({ text, at }): OldText => ({ ...change, holder, at, text })),
      );
    const inArticles = articlesOn(was.fields, after).map(({ slug }): OldText => ({
      ...change,
      holder: { kind: 'articles', id: slug },
      at: [],
      text: '',
    }));
    return [...inRecords, ...inArticles];
  });
}

/** What a record is about, as keys that are alike where two records share something. */
function topicsOf(ref: RecordRef, site: Site): string[] {
  const shared: ReadonlySet<Named> = new Set<Named>(['companies', 'models', 'prices', 'events']);
  const named = namedIn(ref, site).filter(({ kind }) => shared.has(kind));
  const price = ref.kind === 'prices' ? found(site.byId.prices, ref.id) : undefined;
  return [
    keyOf(ref),
    ...named.map(keyOf),
    ...(price === undefined ? [] : [`product/${price.product}`]),
  ];
}

function articlesOn(refs: readonly RecordRef[], { backlinks }: Site): Article[] {
  return [...new Set(refs.flatMap((ref) => backlinks.articlesOn(ref)))];
}

/** All texts of a record with their paths, but for those under some keys. */
function textsIn(
  record: object,
  leaveOut: readonly string[] = [],
): { text: string; at: PropertyKey[] }[] {
  const walk = (value: unknown, at: PropertyKey[]): { text: string; at: PropertyKey[] }[] => {
    if (typeof value === 'string') return [{ text: value, at }];
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value).flatMap(([key, part]) =>
      at.length === 0 && leaveOut.includes(key)
        ? []
        : walk(part, [...at, Array.isArray(value) ? Number(key) : key]),
    );
  };
  return walk(record, []);
}
