import type { Kind } from '../schemas/kinds.ts';

/** What has an id of its own: a kind of record, or the facts inside companies and people. */
export type Named = Kind | 'facts';

/** Kinds of which a tag can print a figure; no two of their records share an id. */
export const figureKinds = [
  'prices',
  'events',
  'scores',
  'moves',
  'figures',
  'models',
  'exchangeRates',
  'tokenAssumptions',
] as const satisfies Kind[];

/** A kind of which a tag can print a figure. */
export type FigureKind = (typeof figureKinds)[number] | 'facts';

/** Names one record. */
export interface RecordRef<K extends Named = Named> {
  kind: K;
  id: string;
}

/** The key of a record in an index over all kinds. */
export function keyOf({ kind, id }: RecordRef): string {
  return `${kind}/${id}`;
}
