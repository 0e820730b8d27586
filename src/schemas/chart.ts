import { z } from 'zod';
import { day, id, whenGood } from './fields.ts';

/** The explorer’s own charts have these names on the page of prices. */
const chartId = id
  .refine(
    (name) => name !== 'explorer' && name !== 'calculator',
    'is the name of a chart of the explorer',
  )
  .describe('The chart’s name and address.');

const list = z
  .enum(['cn', 'abroad'])
  .describe('Which price lists: mainland China in yuan, or abroad (intl and us) in dollars.');

const focus = z
  .array(id)
  .min(1)
  .describe('Companies that the chart is about; the others are muted.');

/** Input and output price of chosen products on one day. */
export const priceBarsSchema = z.strictObject({
  id: chartId,
  kind: z.literal('price-bars').describe('Which chart it is.'),
  list,
  on: day.optional().describe('The day; absent: the site’s day.'),
  products: z.array(id).min(2).describe('Products to compare; the chart puts the cheapest first.'),
  focus,
});

/** One price of chosen products over time. */
export const priceHistorySchema = z
  .strictObject({
    id: chartId,
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
    focus,
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

/** Prices of products before and after a cut. */
export const priceCutsSchema = z.strictObject({
  id: chartId,
  kind: z.literal('price-cuts').describe('Which chart it is.'),
  field: z.enum(['input', 'output']).describe('Which price is drawn.'),
  cuts: z
    .array(
      z.strictObject({
        from: id.describe('Id of the price before the cut.'),
        to: id.describe('Id of the price after it, of the same product on the same list.'),
      }),
    )
    .min(2)
    .describe('The cuts, all on one list; the chart puts the deepest first.'),
  focus,
});

/** Results of one test side by side. */
export const testScoresSchema = z.strictObject({
  id: chartId,
  kind: z.literal('test-scores').describe('Which chart it is.'),
  scores: z
    .array(id)
    .min(2)
    .describe('Results of one test whose scale begins at zero; the chart puts the best first.'),
  focus,
});

/** Moves of shares and indices in per cent. */
export const marketMovesSchema = z.strictObject({
  id: chartId,
  kind: z.literal('market-moves').describe('Which chart it is.'),
  moves: z
    .array(id)
    .min(2)
    .describe('Moves in per cent; the chart puts the deepest fall first and the rises last.'),
  focus,
});

/** How many statements of fact got which verdict. */
export const verdictsSchema = z.strictObject({
  id: chartId,
  kind: z.literal('verdicts').describe('Which chart it is.'),
  report: z.enum(['A', 'B']).optional().describe('The report to count; absent: both.'),
});

/** How many events fall into each quarter of a year. */
export const eventsByQuarterSchema = z.strictObject({
  id: chartId,
  kind: z.literal('events-by-quarter').describe('Which chart it is.'),
});

/** A chart of the site, drawn wherever its id is named. */
export const chartSchema = z.discriminatedUnion('kind', [
  priceBarsSchema,
  priceHistorySchema,
  priceCutsSchema,
  testScoresSchema,
  marketMovesSchema,
  verdictsSchema,
  eventsByQuarterSchema,
]);

/** Definition of a bar chart of prices. */
export type PriceBarsChart = z.infer<typeof priceBarsSchema>;
/** Definition of a step chart of prices. */
export type PriceHistoryChart = z.infer<typeof priceHistorySchema>;
/** Definition of a chart of prices before and after a cut. */
export type PriceCutsChart = z.infer<typeof priceCutsSchema>;
/** Definition of a chart of test results. */
export type TestScoresChart = z.infer<typeof testScoresSchema>;
/** Definition of a chart of market moves. */
export type MarketMovesChart = z.infer<typeof marketMovesSchema>;
/** Definition of a chart of verdicts. */
export type VerdictsChart = z.infer<typeof verdictsSchema>;
/** Definition of a chart of events over time. */
export type EventsByQuarterChart = z.infer<typeof eventsByQuarterSchema>;
/** Definition of any chart. */
export type Chart = z.infer<typeof chartSchema>;
