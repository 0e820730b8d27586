import { z } from 'zod';
import {
  bound,
  confidence,
  id,
  needsSource,
  partialDate,
  prose,
  sourcedUnlessUnconfirmed,
  sourcesOrNone,
  unit,
  whenGood,
} from './fields.ts';

/** One dated fact about an organisation or a person: a number with a unit, or a text. */
export const factSchema = z
  .strictObject({
    id: id.describe('The fact’s name, unique among all facts.'),
    label: z.string().describe('What the fact is.'),
    value: z.number().optional().describe('The number, in “unit”.'),
    unit: unit.optional(),
    text: prose.optional().describe('The fact in words, where it is no number or needs more.'),
    asOf: partialDate.optional().describe('Day for which it holds.'),
    bound,
    confidence,
    sources: sourcesOrNone,
  })
  .refine((fact) => fact.value !== undefined || fact.text !== undefined, {
    path: ['value'],
    when: whenGood,
    error: 'a value or a text must be given',
  })
  .refine((fact) => (fact.value === undefined) === (fact.unit === undefined), {
    path: ['unit'],
    when: whenGood,
    error: 'value and unit stand together',
  })
  .refine(sourcedUnlessUnconfirmed, needsSource);

/** A fact about an organisation or a person. */
export type Fact = z.infer<typeof factSchema>;
