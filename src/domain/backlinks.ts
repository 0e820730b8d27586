import { allKinds, type Records } from '../schemas/kinds.ts';
import { references, textsAt } from '../schemas/references.ts';
import { kept } from './kept.ts';
import { converted } from './rates.ts';
import { keyOf, type RecordRef } from './records.ts';
import { found } from './found.ts';
import type { Article, ById, Passage } from './site.ts';
import { printsFigure, tagRules, type AttributeRule, type FigureTag, type TagUse } from './tags.ts';

/** Who names whom, across all records and articles; made once for all pages. */
export interface Backlinks {
  /** The records that name a record, in the order of the files. */
  namedBy: (ref: RecordRef) => readonly RecordRef[];
  /** The records that a record names, in the order of its fields. */
  names: (ref: RecordRef) => readonly RecordRef[];
  /** The articles that name a record, or print a figure of it, in reading order. */
  articlesOn: (ref: RecordRef) => readonly Article[];
}

/** Indexes who names whom. */
export function indexBacklinks(
  records: Records,
  articles: readonly Article[],
  byId: ById,
): Backlinks {
  const namedBy = new Map<string, Map<string, RecordRef>>();
  const targetsOf = new Map<string, RecordRef[]>();
  const link = (from: RecordRef, to: RecordRef) => {
    kept(namedBy, keyOf(to), () => new Map()).set(keyOf(from), from);
    kept(targetsOf, keyOf(from), () => []).push(to);
  };
  for (const kind of allKinds) {
    const fields = [...(references[kind] ?? []), ['sources.*', 'sources'] as const];
    for (const record of records[kind]) {
      for (const [field, of] of fields) {
        // A fact stands for itself, beside the record that it is about.
        if (field.startsWith('facts.')) continue;
        for (const { text } of textsAt(record, field))
          link({ kind, id: record.id }, { kind: of, id: text });
      }
    }
  }
  for (const { id, owner, sources } of byId.facts.values()) {
    link({ kind: 'facts', id }, owner);
    for (const source of sources) link({ kind: 'facts', id }, { kind: 'sources', id: source });
  }
  const articlesOn = new Map<string, Set<Article>>();
  for (const article of articles) {
    for (const tag of passagesOf(article).flatMap(({ tags }) => tags)) {
      const named = recordsNamedIn(tag, byId);
      // A figure leads to what its records rest on and are about: sources, models, companies.
      const behind = printsFigure(tag)
        ? [...named, ...ratesIn(tag, byId)].flatMap((ref) => targetsOf.get(keyOf(ref)) ?? [])
        : [];
      for (const ref of [...named, ...behind]) {
        kept(articlesOn, keyOf(ref), () => new Set()).add(article);
      }
    }
  }
  return {
    namedBy: (ref) => [...(namedBy.get(keyOf(ref))?.values() ?? [])],
    names: (ref) => targetsOf.get(keyOf(ref)) ?? [],
    articlesOn: (ref) => [...(articlesOn.get(keyOf(ref)) ?? [])],
  };
}

/** The exchange rate behind a price that is printed in another currency. */
export function ratesIn(tag: FigureTag, byId: ById): RecordRef[] {
  if (tag.name !== 'Price' || tag.attributes.in === undefined) return [];
  const { id, field, in: currency } = tag.attributes;
  const { rate } = converted(found(byId.prices, id), field, currency, byId.exchangeRates);
  return [{ kind: 'exchangeRates', id: rate.id }];
}

/** All passages of an article, in the order in which a reader meets them. */
export function passagesOf({ standfirst, takeaways, body, unknowns }: Article): Passage[] {
  return [standfirst, ...takeaways, body, ...unknowns];
}

/** The records that a tag names. */
export function recordsNamedIn(use: TagUse, byId: ById): RecordRef[] {
  const rules: Readonly<Record<string, AttributeRule>> = tagRules[use.name].attributes;
  return Object.entries(use.attributes).flatMap(([name, value]: [string, string]) => {
    const rule = rules[name];
    if (rule?.type !== 'id' && rule?.type !== 'ids') return [];
    return value.split(/\s+/).flatMap((id) => {
      const kind = rule.of.find((one) => byId[one].has(id));
      return kind === undefined ? [] : [{ kind, id }];
    });
  });
}
