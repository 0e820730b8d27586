import type { Words } from '../words/en.ts';
import type { FigureKind, RecordRef } from './records.ts';
import { found } from './found.ts';
import type { ById } from './site.ts';

/** A number of the prose, bound to the records that it comes from. */
export interface Figure {
  /** Name of its card: that of its record, or one of its own where it is computed. */
  card: string;
  /** As printed, with its unit. */
  text: string;
  /** For machines: the number without unit, or both ends of a range as `1.25..1.67`. */
  value: string;
  /** How it was computed, in one line; absent where it is a record’s own value. */
  label?: string;
  /** The records behind it, the one that it is about last. */
  records: RecordRef<FigureKind>[];
  unconfirmed: boolean;
  /** Set where a maker tested its own model or a rival’s: whose test it was. */
  party?: 'vendor' | 'rival vendor';
  /** Ids of all sources, the best of the record that it is about first. */
  sources: string[];
}

/**
 * What every figure shares.
 * @param card name of its card: the id of its record, or a name of its own where it is computed.
 * @param records the records behind it, the one that it is about last.
 */
export function evidence(
  card: string,
  records: RecordRef<FigureKind>[],
  byId: ById,
): Pick<Figure, 'card' | 'records' | 'unconfirmed' | 'sources'> {
  const held = records.map(({ kind, id }) =>
    found<{ confidence: string; sources: readonly string[] }>(byId[kind], id),
  );
  return {
    card,
    records,
    unconfirmed: held.some(({ confidence }) => confidence === 'unconfirmed'),
    sources: [...new Set(held.toReversed().flatMap(({ sources }) => sources))],
  };
}

/** A computed number for machines, without the noise of binary fractions. */
export function machineNumber(value: number): string {
  return String(Number(value.toFixed(6)));
}

/** What a reader must be told beside a figure: whose test it was, and that it is unconfirmed. */
export function doubtsOf(
  { party, unconfirmed }: Pick<Figure, 'party' | 'unconfirmed'>,
  words: Words,
): string[] {
  return [
    ...(party === undefined ? [] : [words.figure.parties[party]]),
    ...(unconfirmed ? [words.confidence.mark] : []),
  ];
}
