import { z } from 'zod';
import { confidence, id, prose, sources, whenGood } from './fields.ts';

/** How many tokens a word or a character is, as a maker states it. */
export const tokenAssumptionSchema = z
  .strictObject({
    id: id.describe('The record’s name.'),
    company: id.describe('Id of the company that states it.'),
    language: z.enum(['en', 'zh']).describe('Language of the text.'),
    unit: z.enum(['word', 'character']).describe('What is counted.'),
    tokensLow: z.number().positive().describe('Tokens for one unit, lower end.'),
    tokensHigh: z.number().positive().describe('Tokens for one unit, upper end.'),
    note: prose.optional().describe('How the maker words it.'),
    confidence,
    sources,
  })
  .refine((assumption) => assumption.tokensHigh >= assumption.tokensLow, {
    path: ['tokensHigh'],
    when: whenGood,
    error: 'must not be below tokensLow',
  });

/** A token assumption. */
export type TokenAssumption = z.infer<typeof tokenAssumptionSchema>;
