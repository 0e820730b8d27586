import { allKinds, type Kind } from '../schemas/kinds.ts';
import { fileOf, orderedBy } from '../schemas/placement.ts';
import type { RecordMistake } from './references.ts';
import type { Entries, Entry } from './records.ts';

/**
 * Records that stand in the file of others, or out of the order of their file. The site is the
 * same; but two editors who add different things meet in one place, and a reviewer gets lost.
 */
export function misplacedRecords(entries: Entries): RecordMistake[] {
  return allKinds.flatMap((kind) => {
    const good = entries[kind].filter((entry) => entry.good);
    const strays = astray(kind, good);
    const field = orderedBy[kind];
    return field === undefined ? strays : [...strays, ...outOfOrder(good, field)];
  });
}

/** Records in the file of others; where many belong in the same other file, the first tells of all. */
function astray(kind: Kind, entries: readonly Entry[]): RecordMistake[] {
  const moves = entries.flatMap((entry) => {
    const home = fileOf(kind, entry.value as Record<string, unknown>);
    return home === undefined || home === entry.path ? [] : [{ entry, home }];
  });
  const groups = Map.groupBy(moves, ({ entry, home }) => `${entry.path} ${home}`);
  return [...groups.values()].flatMap(([first, ...others]): RecordMistake[] => {
    if (first === undefined) return [];
    const more = others.length === 0 ? '' : `, and so do ${others.length} more`;
    const message = `belongs in ${first.home}${more}`;
    return [{ entry: first.entry, at: [], message, severity: 'warning' }];
  });
}

function outOfOrder(entries: readonly Entry[], field: string): RecordMistake[] {
  const mistakes: RecordMistake[] = [];
  let before: Entry | undefined;
  for (const entry of entries) {
    const [own, other] = [valueAt(entry, field), before && valueAt(before, field)];
    if (before?.path === entry.path && other !== undefined && isEarlier(own, other)) {
      const message = `belongs before ${before.id ?? ''} (${other}); records stand in the order of ${field}`;
      mistakes.push({ entry, at: own === '' ? [] : [field], message, severity: 'warning' });
    } else before = entry;
  }
  return mistakes;
}

/** Whether a date lies before another; a month and a day in it have no order. */
function isEarlier(one: string, other: string): boolean {
  return one.length === 0 ? other.length > 0 : one < other.slice(0, one.length);
}

/** A date as text; a record without one stands before all others. */
function valueAt({ value }: Entry, field: string): string {
  const own = (value as Record<string, unknown>)[field];
  return typeof own === 'string' ? own.toLowerCase() : '';
}
