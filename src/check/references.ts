import { offerOf, overlaps } from '../domain/prices.ts';
import { allKinds, kinds } from '../schemas/kinds.ts';
import { references, textsAt } from '../schemas/references.ts';
import { figureKinds } from '../domain/records.ts';
import type { Price } from '../schemas/price.ts';
import type { FieldPath } from './document.ts';
import { unknownId, unknownProduct, type Known } from './known.ts';
import type { Entries, Entry } from './records.ts';

/** A mistake in a record that only shows beside other records. */
export interface RecordMistake {
  entry: Entry;
  /** Path of the field within the record. */
  at: FieldPath;
  message: string;
  severity?: 'warning';
}

/** Ids that no record has. */
export function danglingIds(entries: Entries, known: Known): RecordMistake[] {
  return allKinds.flatMap((kind) => {
    const fields = [...(references[kind] ?? []), ['sources.*', 'sources'] as const];
    return entries[kind].flatMap((entry) =>
      fields.flatMap(([field, target]) =>
        textsAt(entry.value, field).flatMap(({ text, at }) =>
          unknownId(text, [target], known).map((message) => ({ entry, at, message })),
        ),
      ),
    );
  });
}

/** Ids that stand twice in one list; what a chart draws twice is named where charts are checked. */
export function repeatedIds(entries: Entries): RecordMistake[] {
  return allKinds.flatMap((kind) => {
    const own = kind === 'charts' ? [] : (references[kind] ?? []).map(([field]) => field);
    const lists = [...own.filter((field) => /^[^*]+\*$/.test(field)), 'sources.*', 'products.*'];
    return entries[kind].flatMap((entry) =>
      lists.flatMap((field) => {
        const seen = new Set<string>();
        return textsAt(entry.value, field).flatMap(({ text, at }) => {
          const isTwice = seen.has(text);
          seen.add(text);
          return isTwice ? [{ entry, at, message: `“${text}” is in this list already` }] : [];
        });
      }),
    );
  });
}

/** Products that a chart names and nobody sells. */
export function unsoldProducts(entries: Entries, known: Known): RecordMistake[] {
  return entries.charts.flatMap((entry) =>
    ['products.*', 'lines.*.products.*']
      .flatMap((field) => textsAt(entry.value, field))
      .flatMap(({ text, at }) =>
        unknownProduct(text, known).map((message) => ({ entry, at, message })),
      ),
  );
}

/** Records of one kind, and facts of all kinds, that share an id; all but the first are named. */
export function duplicateIds(entries: Entries): RecordMistake[] {
  const twice = (all: readonly Entry[], field: string, one: string): RecordMistake[] => {
    const seen = new Map<string, string>();
    return all.flatMap((entry) =>
      textsAt(entry.value, field).flatMap(({ text, at }) => {
        const place = seen.get(text);
        if (place === undefined) {
          seen.set(text, lineOf(entry, at));
          return [];
        }
        return [{ entry, at, message: `another ${one} has this id already (${place})` }];
      }),
    );
  };
  return [
    ...allKinds.flatMap((kind) => twice(entries[kind], 'id', kinds[kind].one)),
    ...twice([...entries.companies, ...entries.people], 'facts.*.id', 'fact'),
    ...sharedIds(entries),
  ];
}

/** Where a field stands, as `file:line`. */
function lineOf({ path, document, at }: Entry, field: FieldPath): string {
  return `${path}:${document.placeOf([...at, ...field]).line}`;
}

/**
 * Ids that records of two kinds share. A tag names a figure by its id alone, whatever kind of
 * record holds it.
 */
function sharedIds(entries: Entries): RecordMistake[] {
  const holderOf = new Map<string, { one: string; place: string }>();
  return [...figureKinds, 'facts' as const].flatMap((kind) => {
    const [holders, field] =
      kind === 'facts'
        ? ([[...entries.companies, ...entries.people], 'facts.*.id'] as const)
        : ([entries[kind], 'id'] as const);
    const one = kind === 'facts' ? 'fact' : kinds[kind].one;
    return holders.flatMap((entry) =>
      textsAt(entry.value, field).flatMap(({ text, at }) => {
        const other = holderOf.get(text);
        if (other === undefined) holderOf.set(text, { one, place: lineOf(entry, at) });
        if (other === undefined || other.one === one) return [];
        const message = `another record has this id already, and tags go by the id (${other.one}, ${other.place})`;
        return [{ entry, at, message }];
      }),
    );
  });
}

/** Prices of the same offer that hold on the same day. */
export function overlappingPrices(entries: Entries): RecordMistake[] {
  const prices = entries.prices
    .filter(({ good }) => good)
    .map((entry) => ({ entry, price: entry.value as Price }));
  const offers = Map.groupBy(prices, ({ price }) => offerOf(price));
  return [...offers.values()].flatMap((offer) =>
    overlaps(offer, ({ price }) => price)
      .filter(([a, b]) => a.price.id !== b.price.id)
      .map(([{ price: earlier }, { entry }]) => ({
        entry,
        at: ['from'],
        message: `overlaps with ${earlier.id}, the same offer in the same days; end one where the other begins`,
      })),
  );
}
