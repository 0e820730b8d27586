import { z } from 'zod';
import { bindProse } from '../data/prose.ts';
import type { DatasetName } from '../domain/dataset-files.ts';
import { found } from '../domain/found.ts';
import { plainText } from '../domain/plain-text.ts';
import type { Passage, Site } from '../domain/site.ts';
import { claimSchema, reportSchema } from '../schemas/claim.ts';
import { correctionSchema } from '../schemas/correction.ts';
import { factSchema } from '../schemas/fact.ts';
import { id } from '../schemas/fields.ts';
import { kinds, type Kind } from '../schemas/kinds.ts';
import type { Words } from '../words/en.ts';

/** A record as it is published: a plain object that keeps to its schema. */
export type PublishedRecord = Readonly<Record<string, unknown>>;

/** Records of one kind that readers may take. */
export interface Published {
  /** The shape of one record; every field has its sentence. */
  schema: z.ZodType;
  /** The records, in the order of the content. */
  records: (site: Site, words: Words) => readonly PublishedRecord[];
}

/** Records that are published as they are in the content. */
function asWritten(kind: Kind): Published {
  return { schema: kinds[kind].schema, records: ({ records }) => records[kind] };
}

/** Tags mean nothing outside this site, so a passage is published as the text that it prints. */
function printed(passage: Passage, site: Site, words: Words): string {
  return plainText(passage, bindProse([passage], site, words).tagsOf(passage), words);
}

/** All data that readers may take. Charts have files of their own. */
export const published: Readonly<Record<DatasetName, Published>> = {
  prices: asWritten('prices'),
  'exchange-rates': asWritten('exchangeRates'),
  'token-assumptions': asWritten('tokenAssumptions'),
  workloads: asWritten('workloads'),
  events: asWritten('events'),
  scores: asWritten('scores'),
  moves: asWritten('moves'),
  figures: asWritten('figures'),
  claims: {
    schema: claimSchema.safeExtend({
      betterFigure: z.string().optional().describe('What the report should have said, as text.'),
    }),
    records: (site, words) =>
      site.records.claims.map((claim) => {
        const passage = site.passages.betterFigures.get(claim.id);
        return passage === undefined
          ? claim
          : { ...claim, betterFigure: printed(passage, site, words) };
      }),
  },
  reports: { schema: reportSchema, records: ({ reports }) => [...reports] },
  models: asWritten('models'),
  companies: asWritten('companies'),
  people: asWritten('people'),
  facts: {
    schema: factSchema.safeExtend({
      ownerKind: z.enum(['companies', 'people']).describe('The data that hold whom it is about.'),
      owner: id.describe('Id of the organisation or person that it is about.'),
    }),
    records: ({ byId }) =>
      [...byId.facts.values()].map(({ owner, ...fact }) => ({
        ...fact,
        ownerKind: owner.kind,
        owner: owner.id,
      })),
  },
  terms: asWritten('terms'),
  sources: asWritten('sources'),
  corrections: {
    schema: correctionSchema.safeExtend({
      figure: z.string().describe('The corrected figure, as the site prints it now.'),
    }),
    records: (site, words) =>
      site.records.corrections.map((correction) => ({
        ...correction,
        figure: printed(found(site.passages.corrected, correction.id), site, words),
      })),
  },
};
