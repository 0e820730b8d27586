import { indexById, type ById } from '../domain/site.ts';
import { kinds, perKind, type Kind } from '../schemas/kinds.ts';
import type { ReadRecords } from './records.ts';
import { didYouMean } from './suggestion.ts';

/**
 * What may be referred to. A record with a mistake of its own is still known by its id, and where
 * a whole file can’t be read no id of its kind is doubted: one mistake makes one line, not fifty.
 */
export interface Known {
  /** The good records. */
  byId: ById;
  /** All ids that stand in the files, good or not. */
  ids: Readonly<Record<Kind, ReadonlySet<string>>>;
  /** Kinds of which a file can’t be read. */
  unread: ReadonlySet<Kind>;
}

/** For an id that no record has: the sentence that says so; nothing for a known one. */
export function unknownId(id: string, kind: Kind, { ids, unread }: Known): string[] {
  if (ids[kind].has(id) || unread.has(kind)) return [];
  return [`no ${kinds[kind].one} has the id “${id}”${didYouMean(id, ids[kind])}`];
}

/** What may be referred to, from what the files gave. */
export function knownFrom({ records, entries, unread }: ReadRecords): Known {
  const ids = perKind((kind) => new Set(entries[kind].flatMap(({ id }) => id ?? [])));
  return { byId: indexById(records), ids, unread };
}
