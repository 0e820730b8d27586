import { z } from 'zod';
import { id, passage, prose, sourcesOrNone, url, whenGood } from './fields.ts';

/** What checking may show, from what held to what did not. */
export const verdicts = [
  'confirmed',
  'reported',
  'company-claim',
  'imprecise',
  'disputed',
  'wrong',
  'unverifiable',
] as const;

const verdict = z
  .enum(verdicts)
  .describe('What checking showed; only statements of fact have one.');

const reportLetter = z.enum(['A', 'B']);

/** One of the two early reports that the claims come from. */
export const reportSchema = z
  .strictObject({
    id: reportLetter.describe('Letter of the report.'),
    title: z.string().describe('Its headline.'),
    publisher: z.string().describe('Who published it.'),
    url: url.describe('Where it was read.'),
    dateNote: prose.describe('What is known of its date.'),
  })
  .describe('The report that makes the statements.');

/** One statement of one of the two early reports, checked. */
export const claimSchema = z
  .strictObject({
    id: id.describe('The record’s name, and its address in the ledger.'),
    report: reportLetter.describe('The report that makes the statement.'),
    sentence: z.int().positive().describe('Number of the sentence in the report.'),
    kind: z.enum(['fact', 'opinion']).describe('Whether it can be true or false.'),
    statement: prose.describe('What the report says, in our words.'),
    verdict: verdict.optional(),
    reason: prose.describe('Why the verdict is what it is.'),
    betterFigure: passage
      .optional()
      .describe('The figure that the report should have given; its numbers are tags.'),
    companies: z.array(id).default([]).describe('Ids of the organisations concerned.'),
    models: z.array(id).default([]).describe('Ids of the models concerned.'),
    people: z.array(id).default([]).describe('Ids of the people concerned.'),
    sources: sourcesOrNone,
  })
  .refine((claim) => (claim.kind === 'fact') === (claim.verdict !== undefined), {
    path: ['verdict'],
    when: whenGood,
    error: `a statement of fact has a verdict (${verdicts.join(', ')}), and an opinion has none`,
  })
  .refine(
    (claim) =>
      claim.sources.length > 0 || claim.kind === 'opinion' || claim.verdict === 'unverifiable',
    {
      path: ['sources'],
      when: whenGood,
      error: 'a claim has at least one source, unless it is an opinion or unverifiable',
    },
  );

/** An early report. */
export type Report = z.infer<typeof reportSchema>;
/** A checked statement. */
export type Claim = z.infer<typeof claimSchema>;
/** What checking a statement showed. */
export type Verdict = z.infer<typeof verdict>;
