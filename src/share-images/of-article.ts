import { modelOf } from '../charts/models.ts';
import type { AnyChartModel } from '../charts/configs.ts';
import { formatDate } from '../domain/dates.ts';
import { found } from '../domain/found.ts';
import { listOf, type PriceList } from '../domain/prices.ts';
import type { Article, Passage, Site } from '../domain/site.ts';
import type { Chart } from '../schemas/chart.ts';
import type { Words } from '../words/en.ts';
import { leadFigure, type LeadFigure } from './lead-figure.ts';
import type { ShareContent } from './share-content.ts';

/** What the share image of an article says: its first figure beside its first chart. */
export function contentOfArticle(article: Article, site: Site, words: Words): ShareContent {
  const { meta, standfirst, takeaways, body } = article;
  const figure = leadFigure([standfirst, ...takeaways, body], site, words);
  return {
    kicker: words.article.part(meta.part, site.articles.length, meta.topic),
    title: meta.title,
    ...withChart(figure, chartsIn(body), site, words),
    foot: words.share.asOf(formatDate(site.asOf, words.locale)),
  };
}

/** What the image of the site says: the lead of the home page. It also stands for all other pages. */
export function contentOfSite(site: Site, words: Words): ShareContent {
  const { headline, kicker, chart } = site.settings.home;
  const figure = leadFigure(
    site.home.numbers.map((number) => number.figure),
    site,
    words,
  );
  return {
    kicker,
    title: headline,
    ...withChart(figure, [chart], site, words),
    foot: words.share.asOf(formatDate(site.asOf, words.locale)),
  };
}

function chartsIn({ tags }: Passage): string[] {
  return tags.flatMap((tag) => (tag.name === 'Chart' ? tag.attributes.id : []));
}

/** A figure with the first chart that may stand beside it: yuan never stand beside dollars. */
function withChart(
  figure: LeadFigure | undefined,
  charts: readonly string[],
  site: Site,
  words: Words,
): Pick<ShareContent, 'figures' | 'chart'> {
  const chart = charts
    .map((id) => found(site.byId.charts, id))
    .find((one) => {
      const list = listOfChart(one, site);
      return list === undefined || figure?.list === undefined || list === figure.list;
    });
  const drawing: AnyChartModel | undefined = chart && modelOf(chart, site, words);
  return {
    figures: figure === undefined ? [] : [{ text: figure.text, label: figure.label }],
    ...(drawing === undefined ? {} : { chart: drawing }),
  };
}

function listOfChart(chart: Chart, { byId }: Site): PriceList | undefined {
  switch (chart.kind) {
    case 'price-bars':
    case 'price-history':
      return chart.list;
    case 'price-cuts': {
      const [cut] = chart.cuts;
      return cut && listOf(found(byId.prices, cut.to));
    }
    default:
      return undefined;
  }
}
