import { z } from 'zod';
import { day, id, whenGood } from './fields.ts';

const list = z
  .enum(['cn', 'abroad'])
  .describe('Which price lists: mainland China in yuan, or abroad (intl and us) in dollars.');

/** Input and output price of chosen products on one day. */
export const priceBarsSchema = z.strictObject({
  id: id.describe('The chart’s name and address.'),
  kind: z.literal('price-bars').describe('Which chart it is.'),
  list,
  on: day.optional().describe('The day; absent: the site’s day.'),
  products: z.array(id).min(2).describe('Products to compare; the chart puts the cheapest first.'),
  focus: z.array(id).min(1).describe('Companies that the chart is about; the others are muted.'),
});

/** One price of chosen products over time. */
export const priceHistorySchema = z
  .strictObject({
    id: id.describe('The chart’s name and address.'),
    kind: z.literal('price-history').describe('Which chart it is.'),
    list,
    field: z.enum(['input', 'output']).describe('Which price is drawn.'),
    scale: z.enum(['linear', 'log']).describe('Scale of the price axis.'),
    lines: z
      .array(
        z.strictObject({
          name: z.string().min(1).describe('Label of the line.'),
          products: z
            .array(id)
            .min(1)
            .describe('Products that follow one another under this label.'),
        }),
      )
      .min(1)
      .describe('The lines to draw.'),
    focus: z.array(id).min(1).describe('Companies that the chart is about; the others are muted.'),
    events: z
      .array(
        z.strictObject({
          event: id.describe('Id of the event.'),
          label: z.string().min(1).describe('One or two words at the mark.'),
        }),
      )
      .default([])
      .describe('The events to mark.'),
    from: day.describe('First day drawn.'),
    to: day.optional().describe('Last day drawn; absent: the site’s day.'),
  })
  .refine((chart) => chart.to === undefined || chart.to > chart.from, {
    path: ['to'],
    when: whenGood,
    error: 'must be after from',
  });

/** A chart of the site, drawn wherever its id is named. */
export const chartSchema = z.discriminatedUnion('kind', [priceBarsSchema, priceHistorySchema]);

/** Definition of a bar chart of prices. */
export type PriceBarsChart = z.infer<typeof priceBarsSchema>;
/** Definition of a step chart of prices. */
export type PriceHistoryChart = z.infer<typeof priceHistorySchema>;
/** Definition of any chart. */
export type Chart = z.infer<typeof chartSchema>;
