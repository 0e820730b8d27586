import { z } from 'zod';
import { confidence, day, id, prose, sources } from './fields.ts';

/** Yuan for one dollar on one day. */
export const exchangeRateSchema = z.strictObject({
  id: id.describe('The record’s name.'),
  date: day.describe('Day of the rate.'),
  base: z.literal('USD').describe('The currency of which one unit is priced.'),
  quote: z.literal('CNY').describe('The currency in which it is priced.'),
  rate: z.number().positive().describe('Units of “quote” for one unit of “base”.'),
  basis: z.string().describe('Which published rate it is.'),
  note: prose.optional().describe('What a reader must know of the day.'),
  confidence,
  sources,
});

/** An exchange rate. */
export type ExchangeRate = z.infer<typeof exchangeRateSchema>;
