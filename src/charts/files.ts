import { fullAddress } from '../components/link.ts';
import { formatDate } from '../domain/dates.ts';
import { found } from '../domain/found.ts';
import { kept } from '../domain/kept.ts';
import type { Site } from '../domain/site.ts';
import { words } from '../words/en.ts';
import { configOf, sizeOf, type AnyChartModel } from './configs.ts';
import { modelOf } from './models.ts';
import { csvOf, dataOf, type ChartData } from './shared/download.ts';
import { lightTheme } from './shared/light-theme.ts';
import { drawPng } from './shared/png.ts';
import { titlesOf } from './shared/titles.ts';

/** What can be downloaded of each chart, under `/charts/<id>.<format>`. */
export const fileFormats = ['csv', 'json', 'png'] as const;

/** A format of {@link fileFormats}. */
export type FileFormat = (typeof fileFormats)[number];

const made = new WeakMap<Site, Map<string, Buffer>>();

/** A file of a chart; each is made once a build. */
export function fileOf(id: string, format: FileFormat, site: Site): Buffer {
  const ofSite = made.get(site) ?? new Map<string, Buffer>();
  made.set(site, ofSite);
  return kept(ofSite, `${id}.${format}`, () => {
    const data = chartData(id, site);
    switch (format) {
      case 'csv':
        return Buffer.from(csvOf(data));
      case 'json':
        return Buffer.from(`${JSON.stringify(data)}\n`);
      case 'png':
        return pictureOf(data, site);
    }
  });
}

/** A chart’s data with where they come from. */
export function chartData(id: string, site: Site): ChartData<AnyChartModel> {
  const model = modelOf(found(site.byId.charts, id), site, words);
  const { licence, cite } = words.chartUse;
  const page = fullAddress(`/charts/${id}/`);
  const date = formatDate(model.day, words.locale);
  return dataOf(model, {
    page,
    licence,
    cite: cite(model.finding, { site: site.settings.title, date, licence: licence.name, page }),
    sources: model.sources.map((source) => found(site.byId.sources, source)),
  });
}

/** What search engines and tabs show of a title. */
const TITLE_LENGTH = 80;

/**
 * The full title of a page that shows one chart: its finding, cut where it is too long.
 * @param full puts a finding into the full title, with the site’s name.
 */
export function titleOf(id: string, site: Site, full: (finding: string) => string): string {
  const charts = site.records.charts;
  const findings = new Map(charts.map((chart) => [chart.id, modelOf(chart, site, words).finding]));
  return full(found(titlesOf(findings, TITLE_LENGTH - full('').length), id));
}

function pictureOf({ drawing, licence, page }: ChartData<AnyChartModel>, site: Site): Buffer {
  const { finding, measure, notes, sources, day } = drawing;
  return drawPng(configOf(drawing, lightTheme, 'wide'), sizeOf(drawing, 'wide'), {
    finding,
    measure,
    notes: notes.join(' '),
    credit: words.chartUse.credit([
      // A count of our own records has no source beside them.
      ...(sources.length === 0 ? [] : [words.chart.sources(sources.length)]),
      words.chart.asOf(formatDate(day, words.locale)),
      site.settings.title,
      licence.name,
    ]),
    address: page.replace(/^https?:\/\//, ''),
  });
}
