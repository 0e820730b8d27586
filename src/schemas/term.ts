import { z } from 'zod';
import { id, prose, sourcesOrNone } from './fields.ts';

/** One term of the glossary, explained for someone who has never called an API. */
export const termSchema = z.strictObject({
  id: id.describe('The record’s name, and its address in the glossary.'),
  term: z.string().min(1).describe('The term, as it stands in a sentence.'),
  termZh: z.string().optional().describe('The Chinese term, where readers may meet it.'),
  definition: prose.describe('What it means, in one to three plain sentences.'),
  seeAlso: z.array(id).default([]).describe('Ids of terms that help to understand it.'),
  sources: sourcesOrNone.default([]).describe('Ids of sources, where the definition needs one.'),
});

/** A term of the glossary. */
export type Term = z.infer<typeof termSchema>;
