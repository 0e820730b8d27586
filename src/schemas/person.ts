import { z } from 'zod';
import { confidence, id, prose, sources } from './fields.ts';
import { factSchema } from './fact.ts';

/** One person of the story. */
export const personSchema = z.strictObject({
  id: id.describe('The record’s name, and its address.'),
  name: z.string().describe('Name, family name first where the person writes it so.'),
  aliases: z
    .array(z.string().min(1))
    .default([])
    .describe('Other names under which articles speak of the person.'),
  nameZh: z.string().optional().describe('Chinese name, where it is known.'),
  role: z.string().describe('Post held, in the story’s time.'),
  company: id.describe('Id of the organisation.'),
  summary: prose.describe('Who it is and the part in the story.'),
  facts: z.array(factSchema).default([]).describe('Dated facts about the person.'),
  confidence,
  sources,
});

/** A person. */
export type Person = z.infer<typeof personSchema>;
