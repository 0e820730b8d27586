import { z } from 'zod';
import { bound, confidence, day, id, party, prose, sources, unit } from './fields.ts';

/** One figure of a model’s training: cost, compute or data. */
export const trainingFigureSchema = z.strictObject({
  id: id.describe('The record’s name.'),
  label: z.string().describe('What the figure is.'),
  value: z.number().nonnegative().describe('The figure, in “unit”.'),
  unit,
  model: id.describe('Id of the model.'),
  bound,
  reportedBy: id.describe('Id of the organisation that stated it.'),
  party,
  date: day.describe('Day on which it was stated.'),
  confidence,
  note: prose.optional().describe('What the figure covers and what it leaves out.'),
  sources,
});

/** A training figure. */
export type TrainingFigure = z.infer<typeof trainingFigureSchema>;
