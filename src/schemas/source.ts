import { z } from 'zod';
import { id, partialDate, prose, url } from './fields.ts';

/** One document that facts rest on. The id is the key; two sources may share an address. */
export const sourceSchema = z.strictObject({
  id: id.describe('The record’s name, as other records use it.'),
  title: z.string().min(1).describe('Title, in its own language.'),
  language: z.enum(['en', 'zh']).default('en').describe('Language of the title.'),
  publisher: z.string().min(1).describe('Who published what we read.'),
  url: url.describe('Where it was read.'),
  published: partialDate.optional().describe('Day of publication; absent: not shown.'),
  repost: z.boolean().default(false).describe('Whether we know only a copy of the original.'),
  quotes: z
    .array(z.string().min(1))
    .default([])
    .describe('Words of the source, as it has them, which may be quoted.'),
  note: prose.optional().describe('What a reader must know of the source.'),
});

/** A source. */
export type Source = z.infer<typeof sourceSchema>;
