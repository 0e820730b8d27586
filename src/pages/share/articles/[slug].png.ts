import type { APIRoute } from 'astro';
import { getSite } from '../../../data/site.ts';
import { pageKeys } from '../../../page-keys/page-keys.ts';
import { isQuick } from '../../../serving/quick.ts';
import type { Article } from '../../../domain/site.ts';
import { sharePng } from '../_png.ts';

export function getStaticPaths() {
  if (isQuick) return [];
  const site = getSite();
  return site.articles.map((record) => ({
    params: { slug: record.slug },
    props: { record },
    cacheKey: pageKeys(site).article(record),
  }));
}

/** The share image of an article. */
export const GET: APIRoute<{ record: Article }> = ({ props }) =>
  sharePng({ kind: 'articles', record: props.record });
