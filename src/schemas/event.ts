import { z } from 'zod';
import { confidence, id, partialDate, prose, sources, whenGood } from './fields.ts';

/** What kinds of events there are; each has a page of its own. */
export const categories = ['launch', 'price', 'market', 'policy', 'people', 'research'] as const;

/** One dated event of the story. */
export const eventSchema = z
  .strictObject({
    id: id.describe('The record’s name, and its address on the timeline.'),
    date: partialDate.describe('Day of the event, or the month where the day is not known.'),
    time: z
      .string()
      .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'must be a time as HH:MM')
      .optional()
      .describe('Time of day in “zone”.'),
    zone: z.literal('Asia/Shanghai').optional().describe('Time zone of “time”.'),
    until: partialDate.optional().describe('Last day, where the event lasted longer than one.'),
    title: prose.describe('One line in the present tense.'),
    summary: prose.describe('Two or three sentences that say what happened and what is not known.'),
    category: z.enum(categories).describe('What kind of event it is.'),
    companies: z.array(id).default([]).describe('Ids of the organisations in it.'),
    models: z.array(id).default([]).describe('Ids of the models in it.'),
    people: z.array(id).default([]).describe('Ids of the people in it.'),
    prices: z.array(id).default([]).describe('Ids of the prices that began or ended with it.'),
    confidence,
    sources,
  })
  .refine((event) => event.until === undefined || event.until > event.date, {
    path: ['until'],
    when: whenGood,
    error: 'must be after date',
  })
  .refine((event) => (event.time === undefined) === (event.zone === undefined), {
    path: ['zone'],
    when: whenGood,
    error: 'time and zone stand together',
  });

/** An event record. */
export type Event = z.infer<typeof eventSchema>;
