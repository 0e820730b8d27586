import type { z } from 'zod';
import { chartSchema } from './chart.ts';
import { claimSchema, reportSchema } from './claim.ts';
import { companySchema } from './company.ts';
import { correctionSchema } from './correction.ts';
import { eventSchema } from './event.ts';
import { exchangeRateSchema } from './exchange-rate.ts';
import { modelSchema } from './model.ts';
import { moveSchema } from './move.ts';
import { personSchema } from './person.ts';
import { priceSchema } from './price.ts';
import { scoreSchema } from './score.ts';
import { sourceSchema } from './source.ts';
import { termSchema } from './term.ts';
import { tokenAssumptionSchema } from './token-assumption.ts';
import { trainingFigureSchema } from './training-figure.ts';
import { workloadSchema } from './workload.ts';

/**
 * Every kind of record: where its files are (a folder, or one file), the key under which a file
 * lists its records, the word for one of them in a message, and the schema of one.
 */
export const kinds = {
  prices: { place: 'prices/', one: 'price', schema: priceSchema },
  events: { place: 'timeline/', one: 'event', schema: eventSchema },
  scores: { place: 'benchmarks/', one: 'score', schema: scoreSchema },
  moves: { place: 'market/', one: 'move', schema: moveSchema },
  figures: { place: 'figures/', one: 'figure', schema: trainingFigureSchema },
  claims: { place: 'claims/', one: 'claim', schema: claimSchema },
  models: { place: 'models/', one: 'model', schema: modelSchema },
  companies: { place: 'companies/', one: 'company', schema: companySchema },
  people: { place: 'people/', one: 'person', schema: personSchema },
  sources: { place: 'sources/', one: 'source', schema: sourceSchema },
  exchangeRates: { place: 'exchange-rates.json', one: 'rate', schema: exchangeRateSchema },
  tokenAssumptions: { place: 'tokens.json', one: 'assumption', schema: tokenAssumptionSchema },
  workloads: { place: 'workloads.json', one: 'workload', schema: workloadSchema },
  charts: { place: 'charts.json', one: 'chart', schema: chartSchema },
  terms: { place: 'glossary.json', one: 'term', schema: termSchema },
  corrections: { place: 'corrections.json', one: 'correction', schema: correctionSchema },
} as const satisfies Record<string, { place: string; one: string; schema: z.ZodType }>;

/** Name of a kind of record, which is also the key of the list in its files. */
export type Kind = keyof typeof kinds;

/** All kinds of records. */
export const allKinds = Object.keys(kinds) as Kind[];

/** A table with an entry for each kind. */
export function perKind<T>(entryOf: (kind: Kind) => T): Record<Kind, T> {
  // Object.fromEntries forgets which keys it was given.
  return Object.fromEntries(allKinds.map((kind) => [kind, entryOf(kind)])) as Record<Kind, T>;
}

/** What a file of a kind may hold beside its list. */
export const besideTheList: Partial<Record<Kind, Record<string, z.ZodType>>> = {
  claims: { report: reportSchema },
};

/** All records of the site, by kind. */
export type Records = { [K in Kind]: z.infer<(typeof kinds)[K]['schema']>[] };
