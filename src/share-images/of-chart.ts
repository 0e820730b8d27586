import { modelOf } from '../charts/models.ts';
import { formatDate } from '../domain/dates.ts';
import type { Site } from '../domain/site.ts';
import type { Chart } from '../schemas/chart.ts';
import type { Words } from '../words/en.ts';
import type { ShareContent } from './share-content.ts';

/** What the share image of a chart says: its finding over the chart. */
export function contentOfChart(record: Chart, site: Site, words: Words): ShareContent {
  const chart = modelOf(record, site, words);
  const { finding, measure, sources, day } = chart;
  return {
    kicker: measure,
    title: finding,
    figures: [],
    chart,
    foot: words.share.parts([
      words.share.asOf(formatDate(day, words.locale)),
      // A count of our own records has no source beside them.
      ...(sources.length === 0 ? [] : [words.chart.sources(sources.length)]),
    ]),
  };
}
