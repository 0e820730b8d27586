import type { APIRoute } from 'astro';
import { getSite } from '../../../data/site.ts';
import type { Chart } from '../../../schemas/chart.ts';
import { sharePng } from '../_png.ts';

export function getStaticPaths() {
  return getSite().records.charts.map((record) => ({
    params: { id: record.id },
    props: { record },
  }));
}

/** The share image of a chart. */
export const GET: APIRoute<{ record: Chart }> = ({ props }) =>
  sharePng({ kind: 'charts', record: props.record });
