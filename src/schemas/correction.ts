import { z } from 'zod';
import { day, id, passage, prose, whenGood } from './fields.ts';

/** One correction of a figure that had been published; it is listed wherever the figure stands. */
export const correctionSchema = z
  .strictObject({
    id: id.describe('The record’s name, and its address in the log.'),
    date: day.describe('Day of the correction.'),
    figure: passage.describe('The tag that prints the corrected figure.'),
    was: z.string().min(1).describe('What had been printed: “0.3 yuan”.'),
    now: z.string().min(1).describe('What the site prints since: “0.5 yuan”.'),
    text: prose.describe('Why it was wrong, or what showed it.'),
  })
  .refine((correction) => correction.was !== correction.now, {
    path: ['now'],
    when: whenGood,
    error: 'must not be what it was',
  });

/** A correction of a published figure. */
export type Correction = z.infer<typeof correctionSchema>;
