import { z } from 'zod';
import { day, id, prose, whenGood, passage } from './fields.ts';

/** Front matter of an article. The file’s name is its slug. */
export const articleSchema = z
  .strictObject({
    title: prose.describe('Headline; no tags.'),
    standfirst: passage.describe('Answers the headline in one or two sentences; may hold tags.'),
    part: z.int().positive().describe('Place in the reading order, from 1.'),
    topic: z.string().min(1).describe('Two or three words that name the part, for the kicker.'),
    takeaways: z
      .array(passage)
      .min(3)
      .max(5)
      .describe('What a reader should keep; each may hold tags.'),
    unknowns: z
      .array(passage)
      .min(1)
      .describe('What is not known, for the box at the end; each may hold tags.'),
    draft: z
      .boolean()
      .default(false)
      .describe('Whether it is still being written; a draft is shown to editors only.'),
    published: day.describe(
      'Day of first publication; until the site’s day reaches it, it is shown to editors only.',
    ),
    updated: day.optional().describe('Day of the last change that a reader would notice.'),
    corrections: z
      .array(
        z.strictObject({
          date: day.describe('Day of the correction.'),
          text: prose.describe('What was wrong and what is right.'),
        }),
      )
      .default([])
      .describe('Corrections, the newest first.'),
    formerly: z
      .array(id)
      .default([])
      .describe('Slugs that the article had before; their addresses lead to it.'),
    next: id.optional().describe('Slug of the article to read next.'),
  })
  .refine((article) => article.updated === undefined || article.updated >= article.published, {
    path: ['updated'],
    when: whenGood,
    error: 'must not be before published',
  });

/** Front matter of an article. */
export type ArticleMeta = z.infer<typeof articleSchema>;
