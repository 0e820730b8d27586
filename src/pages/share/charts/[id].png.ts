import type { APIRoute } from 'astro';
import { getSite } from '../../../data/site.ts';
import { pageKeys } from '../../../page-keys/page-keys.ts';
import { isQuick } from '../../../serving/quick.ts';
import type { Chart } from '../../../schemas/chart.ts';
import { sharePng } from '../_png.ts';

export function getStaticPaths() {
  if (isQuick) return [];
  const site = getSite();
  return site.records.charts.map((record) => ({
    params: { id: record.id },
    props: { record },
    cacheKey: pageKeys(site).chart(record),
  }));
}

/** The share image of a chart. */
export const GET: APIRoute<{ record: Chart }> = ({ props }) =>
  sharePng({ kind: 'charts', record: props.record });
