import { z } from 'zod';
import { bound, confidence, day, id, prose, sources, unit } from './fields.ts';

/** One move of a share, an index or an app ranking. */
export const moveSchema = z.strictObject({
  id: id.describe('The record’s name.'),
  date: day.describe('Day, where the market is.'),
  instrument: z.string().describe('What moved, with its ticker.'),
  measure: z.string().describe('What was measured.'),
  value: z.number().describe('The measure, in “unit”.'),
  unit,
  bound,
  confidence,
  note: prose.optional().describe('Other counts, and what a reader must know.'),
  companies: z.array(id).default([]).describe('Ids of the organisations concerned.'),
  sources,
});

/** A market move. */
export type Move = z.infer<typeof moveSchema>;
