import { z } from 'zod';
import { confidence, day, id, partialDate, prose, sources, whenGood } from './fields.ts';

/** Whether a day, month or year is over before a day. */
function endsBefore(date: string, start: string): boolean {
  return date < start.slice(0, date.length);
}

const amount = z.number().nonnegative('must not be below zero');

/** One price of one product over one span of time, per million tokens. */
export const priceSchema = z
  .strictObject({
    id: id.describe('The record’s name, as articles and charts use it.'),
    product: id.describe(
      'What is sold: the name under which one pays, kept when the model changes.',
    ),
    apiName: z.string().optional().describe('The name that a program sends, where it is known.'),
    models: z.array(id).min(1).describe('Ids of the models that answer under this product.'),
    maker: id.describe('Id of the company that makes the model.'),
    host: id.describe('Id of the company that serves and bills it.'),
    region: z
      .enum(['cn', 'intl', 'us'])
      .describe('Which price list: mainland China, international, or United States.'),
    currency: z.enum(['CNY', 'USD']).describe('Currency of the amounts, as listed.'),
    inputPerMTok: amount.optional().describe('Price of a million input tokens; absent: not known.'),
    outputPerMTok: amount
      .optional()
      .describe('Price of a million output tokens; absent: not known.'),
    cachedInputPerMTok: amount
      .optional()
      .describe('Price of a million input tokens already seen; absent: none or not known.'),
    hours: z.enum(['any', 'peak', 'off-peak']).describe('Hours of the day in which it holds.'),
    tier: z.string().optional().describe('Limit within which it holds, such as a length of input.'),
    terms: z.enum(['list', 'promotion']).describe('Whether it is the list price or a promotion.'),
    change: z
      .enum(['launch', 'cut', 'rise', 'restructure', 'before'])
      .optional()
      .describe('What its beginning was; before: the earlier price that a later record changed.'),
    from: day.optional().describe('First day, in Beijing; absent: not known.'),
    fromPrecision: z
      .enum(['day', 'month', 'year'])
      .optional()
      .describe('How exactly the first day is known.'),
    fromBasis: z
      .enum(['announced', 'observed', 'inferred'])
      .optional()
      .describe('How the first day is known.'),
    to: day
      .optional()
      .describe('First day on which it no longer held; absent: no end is known, see “lastSeen”.'),
    toPrecision: z
      .enum(['day', 'month'])
      .optional()
      .describe('How exactly that day is known; absent: to the day.'),
    lastSeen: partialDate.describe('Newest day on which a source shows it.'),
    confidence,
    note: prose.optional().describe('What a reader must know to read the price rightly.'),
    sources,
    fieldConfidence: z
      .strictObject({ cachedInputPerMTok: confidence.optional() })
      .optional()
      .describe('Confidence of a single field where it differs from the record’s.'),
  })
  .refine((price) => price.to === undefined || price.from === undefined || price.to > price.from, {
    path: ['to'],
    when: whenGood,
    error: 'must be after from',
  })
  .refine(
    ({ from, fromBasis, lastSeen }) =>
      from === undefined || fromBasis === 'announced' || !endsBefore(lastSeen, from),
    {
      path: ['lastSeen'],
      when: whenGood,
      error: 'must not be before from, unless the price was announced',
    },
  )
  .refine((price) => price.inputPerMTok !== undefined || price.outputPerMTok !== undefined, {
    path: ['inputPerMTok'],
    when: whenGood,
    error: 'an input or an output price must be given',
  })
  .refine(
    (price) =>
      price.cachedInputPerMTok === undefined ||
      (price.inputPerMTok !== undefined && price.cachedInputPerMTok <= price.inputPerMTok),
    { path: ['cachedInputPerMTok'], when: whenGood, error: 'must not be above inputPerMTok' },
  )
  .refine((price) => (price.region === 'cn') === (price.currency === 'CNY'), {
    path: ['currency'],
    when: whenGood,
    error: 'must be CNY for region cn and USD elsewhere',
  })
  .refine((price) => price.from === undefined || price.fromBasis !== undefined, {
    path: ['fromBasis'],
    when: whenGood,
    error: 'must say how the first day is known',
  });

/** A price record; amounts are per million tokens in `currency`. */
export type Price = z.infer<typeof priceSchema>;
