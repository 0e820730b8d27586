import { z } from 'zod';
import { prose } from './fields.ts';

/** Front matter of a page of plain prose, such as the page about the site. */
export const pageSchema = z.strictObject({
  title: z.string().min(1).describe('Headline of the page.'),
  standfirst: prose.describe('What the page says, in a sentence or two; plain text.'),
});

/** Front matter of a page of plain prose. */
export type PageMeta = z.infer<typeof pageSchema>;
