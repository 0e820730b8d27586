import type { APIRoute } from 'astro';
import { getSite } from '../../../data/site.ts';
import type { Model } from '../../../schemas/model.ts';
import { sharePng } from '../_png.ts';

export function getStaticPaths() {
  return getSite().records.models.map((record) => ({
    params: { id: record.id },
    props: { record },
  }));
}

/** The share image of a model. */
export const GET: APIRoute<{ record: Model }> = ({ props }) =>
  sharePng({ kind: 'models', record: props.record });
