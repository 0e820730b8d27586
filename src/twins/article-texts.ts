import { modelOf } from '../charts/models.ts';
import { fullAddress } from '../components/link.ts';
import { correctionsByArticle, correctionsOf } from '../domain/corrections.ts';
import { found } from '../domain/found.ts';
import { kept } from '../domain/kept.ts';
import type { Article, Site } from '../domain/site.ts';
import { words } from '../words/en.ts';
import { articleText, type ArticleText } from './article-text.ts';
import { chartAsPicture, chartAsTable } from './chart-text.ts';

/** How charts stand in a text: as a table, for programs and for print, or as a picture. */
export type ChartsAs = 'tables' | 'pictures';

const corrections = new WeakMap<Site, ReturnType<typeof correctionsByArticle>>();

/** An article of the site as plain Markdown with full addresses. */
export function textOfArticle(article: Article, site: Site, charts: ChartsAs): ArticleText {
  const ofSite = kept(corrections, site, () => correctionsByArticle(correctionsOf(site)));
  return articleText(article, ofSite.get(article) ?? [], {
    byId: site.byId,
    words,
    address: fullAddress,
    chart: (id) => {
      const model = modelOf(found(site.byId.charts, id), site, words);
      const page = fullAddress(`/charts/${id}/`);
      return charts === 'tables'
        ? chartAsTable(model, page)
        : chartAsPicture(model, page, fullAddress(`/charts/${id}.png`));
    },
  });
}
