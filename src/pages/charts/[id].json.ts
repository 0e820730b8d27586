import type { APIRoute } from 'astro';
import { modelOf } from '../../charts/models.ts';
import { getSite } from '../../data/site.ts';
import { found } from '../../domain/site.ts';
import { words } from '../../words/en.ts';

export function getStaticPaths() {
  return getSite().records.charts.map(({ id }) => ({ params: { id } }));
}

/** A chart’s data, fetched when a reader touches the chart. */
export const GET: APIRoute = ({ params }) => {
  const site = getSite();
  return Response.json(modelOf(found(site.byId.charts, params['id'] ?? ''), site, words));
};
