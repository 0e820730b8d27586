import type { ObjectNode } from '@humanwhocodes/momoa';
import type { Kind } from '../schemas/kinds.ts';
import { insertRecord, listOf, textOf, type NewRecord } from './insert.ts';

/** Three versions of a file: the one that two editors began with, and what each made of it. */
export interface Versions {
  base: string;
  ours: string;
  theirs: string;
}

/** A record as a version has it. */
interface Placed {
  record: NewRecord;
  /** The record without its layout, to be compared. */
  plain: string;
  start: number;
  end: number;
}

/**
 * Merges two versions of a file record by record, so that two editors may both add at its end.
 * @returns the merged text, to be formatted; undefined where both changed the same record, where
 * one took a record away, or where anything beside the records differs.
 */
export function mergeRecords(versions: Versions, path: string, kind: Kind): string | undefined {
  const { base, ours, theirs } = versions;
  if (besideRecords(base, kind) !== besideRecords(theirs, kind)) return undefined;
  const [before, own] = [recordsIn(base, kind), recordsIn(ours, kind)];
  const others = recordsIn(theirs, kind);
  if (before === undefined || own === undefined || others === undefined) return undefined;
  if (keptOrder(others, before) !== keptOrder(before, others)) return undefined;
  if ([...before.keys()].some((id) => !others.has(id) || !own.has(id))) return undefined;
  const changed = [...others].filter(([id, { plain }]) => plain !== before.get(id)?.plain);
  let merged = ours;
  for (const [id, { record, plain }] of changed) {
    const mine = recordsIn(merged, kind)?.get(id);
    if (mine === undefined) merged = insertRecord(merged, path, kind, record);
    else if (mine.plain === before.get(id)?.plain) {
      merged = `${merged.slice(0, mine.start)}${JSON.stringify(record, null, 2)}${merged.slice(mine.end)}`;
    } else if (mine.plain !== plain) return undefined;
  }
  return merged;
}

/** The records of a version by their ids; undefined where two share one, or one has none. */
function recordsIn(text: string, kind: Kind): Map<string, Placed> | undefined {
  const { elements } = listOf(text, kind);
  const records = new Map(
    elements.map(({ value: node }) => {
      const [start, end] = [node.loc.start.offset, node.loc.end.offset];
      const record = JSON.parse(text.slice(start, end)) as NewRecord;
      const id = textOf(node as ObjectNode, 'id');
      return [id, { record, plain: JSON.stringify(record), start, end }];
    }),
  );
  return records.has('') || records.size < elements.length ? undefined : records;
}

/** The ids that two versions share, in the order of the first. */
function keptOrder(one: ReadonlyMap<string, unknown>, other: ReadonlyMap<string, unknown>): string {
  return [...one.keys()].filter((id) => other.has(id)).join(' ');
}

function besideRecords(text: string, kind: Kind): string {
  return JSON.stringify({ ...(JSON.parse(text) as object), [kind]: [] });
}
