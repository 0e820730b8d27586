import { z } from 'zod';
import { id, prose } from './fields.ts';

/** One job for a language model, as an example for the calculator. Its numbers are ours. */
export const workloadSchema = z.strictObject({
  id: id.describe('The record’s name, and its name in an address.'),
  name: prose.describe('What is to be done, in a few words.'),
  language: z
    .enum(['en', 'zh'])
    .describe('Language of the text: English counts in words, Chinese in characters.'),
  reads: z.int().nonnegative().describe('Words or characters that the model reads each time.'),
  writes: z.int().nonnegative().describe('Words or characters that the model writes each time.'),
  repeated: z
    .number()
    .min(0, 'must be a share, from 0 to 1: 0.6 means 60%')
    .max(1, 'must be a share, from 0 to 1: 0.6 means 60%')
    .describe('Share of what it reads that it has read before, which some sell cheaper.'),
  times: z.int().positive().describe('How often.'),
  note: prose.describe('What we assume, in words.'),
});

/** A job for a language model. */
export type Workload = z.infer<typeof workloadSchema>;
