import { z } from 'zod';
import { confidence, id, partialDate, party, prose, sources, whenGood } from './fields.ts';

/** One result of one model in one benchmark, as one party reported it. */
export const scoreSchema = z
  .strictObject({
    id: id.describe('The record’s name.'),
    benchmark: id.describe('The test, as a short name.'),
    benchmarkName: z.string().describe('The test’s own name.'),
    version: z.string().optional().describe('Which edition of the test.'),
    model: id.describe('Id of the model tested.'),
    score: z.number().describe('The result, in “unit”.'),
    unit: z.enum(['%', 'points', 'rank']).describe('Unit of the result.'),
    setting: prose.describe('How it was measured.'),
    reportedBy: id.describe('Id of the organisation that reported the result.'),
    party,
    date: partialDate.describe('Day of the report.'),
    confidence,
    note: prose.optional().describe('What a reader must know to read the result rightly.'),
    comparable: z.boolean().describe('Whether it may stand beside the others of the same test.'),
    sources,
  })
  .refine((score) => score.confidence !== 'unconfirmed' || !score.comparable, {
    path: ['comparable'],
    when: whenGood,
    error: 'an unconfirmed result is not comparable',
  });

/** A benchmark result. */
export type Score = z.infer<typeof scoreSchema>;
