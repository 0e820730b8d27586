import { z } from 'zod';
import { confidence, id, prose, sources } from './fields.ts';
import { factSchema } from './fact.ts';

/** One organisation: a company, lab, regulator, government body, publication or benchmark. */
export const companySchema = z.strictObject({
  id: id.describe('The record’s name, and its address.'),
  name: z.string().describe('Its usual English name.'),
  aliases: z
    .array(z.string().min(1))
    .default([])
    .describe('Other names under which articles speak of it.'),
  nameZh: z.string().optional().describe('Chinese name, where it has one.'),
  kind: z
    .enum(['company', 'lab', 'government', 'regulator', 'publication', 'benchmark'])
    .describe('What kind of organisation it is.'),
  base: z.string().optional().describe('City of its head office.'),
  summary: prose.describe('What it is and its part in the story.'),
  facts: z.array(factSchema).default([]).describe('Dated facts about it.'),
  confidence,
  sources,
});

/** An organisation. */
export type Company = z.infer<typeof companySchema>;
