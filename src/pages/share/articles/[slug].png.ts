import type { APIRoute } from 'astro';
import { getSite } from '../../../data/site.ts';
import type { Article } from '../../../domain/site.ts';
import { sharePng } from '../_png.ts';

export function getStaticPaths() {
  return getSite().articles.map((record) => ({ params: { slug: record.slug }, props: { record } }));
}

/** The share image of an article. */
export const GET: APIRoute<{ record: Article }> = ({ props }) =>
  sharePng({ kind: 'articles', record: props.record });
