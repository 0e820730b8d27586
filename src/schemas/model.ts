import { z } from 'zod';
import { confidence, id, partialDate, prose, sources, whenGood } from './fields.ts';

/** One language model, or a family of them. */
export const modelSchema = z
  .strictObject({
    id: id.describe('The record’s name, and its address.'),
    name: z.string().describe('The maker’s spelling.'),
    aliases: z
      .array(z.string().min(1))
      .default([])
      .describe('Other names under which articles speak of it.'),
    nameZh: z.string().optional().describe('Chinese name, where it has one.'),
    maker: id.describe('Id of the company that makes it.'),
    released: partialDate.optional().describe('Day of release; absent: not recorded.'),
    releaseNote: prose.optional().describe('What the date stands for.'),
    totalParamsB: z.number().positive().optional().describe('Parameters, in billions.'),
    activeParamsB: z
      .number()
      .positive()
      .optional()
      .describe('Parameters used for each token, in billions.'),
    paramsNote: prose.optional().describe('What a reader must know of the parameter counts.'),
    contextTokens: z.int().positive().optional().describe('Longest input, in tokens.'),
    contextConfidence: confidence.optional(),
    licence: z.string().optional().describe('Terms of the weights or of the service.'),
    openWeights: z
      .enum(['yes', 'no', 'partly', 'unknown'])
      .describe('Whether the weights can be downloaded.'),
    summary: prose.describe('What it is, in a sentence or two.'),
    confidence,
    sources,
  })
  .refine(
    (model) =>
      model.activeParamsB === undefined ||
      (model.totalParamsB !== undefined && model.activeParamsB <= model.totalParamsB),
    { path: ['activeParamsB'], when: whenGood, error: 'must not be above totalParamsB' },
  )
  .refine(
    (model) => (model.contextTokens === undefined) === (model.contextConfidence === undefined),
    {
      path: ['contextConfidence'],
      when: whenGood,
      error: 'contextTokens and contextConfidence stand together',
    },
  );

/** A language model. */
export type Model = z.infer<typeof modelSchema>;
