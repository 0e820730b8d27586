import { z } from 'zod';
import { day, id, prose, passage, url } from './fields.ts';

const charts = z.array(id).default([]);

/** `content/site.json`: the site’s day and what stands on the home page. */
export const settingsSchema = z.strictObject({
  title: z.string().min(1).describe('Name of the site.'),
  description: prose.describe('One sentence for search engines and feeds.'),
  asOf: day.describe('The day that “today” and “now” mean on every page.'),
  byline: z.string().min(1).describe('Who writes.'),
  repository: url.describe('Web address of the repository, where readers report mistakes.'),
  names: z
    .array(z.string().min(1))
    .default([])
    .describe('Names with digits that prose may hold and no record has: “H800”, “Apache 2.0”.'),
  home: z
    .strictObject({
      kicker: z.string().min(1).describe('Line above the headline.'),
      headline: prose.describe('Headline of the home page.'),
      standfirst: passage.describe('The story in two or three sentences; may hold tags.'),
      chart: id.describe('Id of the lead chart.'),
      numbers: z
        .array(
          z.strictObject({
            figure: passage.describe('One tag that prints a figure, or “<Cite>” around one.'),
            caption: passage.describe('What the figure is.'),
          }),
        )
        .length(4)
        .describe('The four key numbers.'),
      events: z.array(id).length(10).describe('Ids of the ten key events.'),
    })
    .describe('The home page.'),
  explorer: z
    .strictObject({
      from: day.describe('First day of its slider.'),
      marks: z
        .array(
          z.strictObject({
            event: id.describe('Id of an event with a known day.'),
            label: z.string().min(1).describe('One to three words.'),
          }),
        )
        .default([])
        .describe('Events to which the slider jumps, marked in the history.'),
      lines: z.array(id).default([]).describe('Products of the history until a reader chooses.'),
      focus: z.array(id).default([]).describe('Companies with their colour; the others are muted.'),
    })
    .describe('The price explorer.'),
  charts: z
    .strictObject({
      prices: charts.describe('Below the price explorer.'),
      benchmarks: charts.describe('On the page of test results.'),
      market: charts.describe('On the page of market moves.'),
      claims: charts.describe('On the ledger.'),
      timeline: charts.describe('On the timeline.'),
    })
    .describe('Ids of the charts that stand on a page, in order.'),
});

/** The site’s own settings. */
export type Settings = z.infer<typeof settingsSchema>;
