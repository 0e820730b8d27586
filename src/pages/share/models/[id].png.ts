import type { APIRoute } from 'astro';
import { getSite } from '../../../data/site.ts';
import { pageKeys } from '../../../page-keys/page-keys.ts';
import { isQuick } from '../../../serving/quick.ts';
import type { Model } from '../../../schemas/model.ts';
import { sharePng } from '../_png.ts';

export function getStaticPaths() {
  if (isQuick) return [];
  const site = getSite();
  return site.records.models.map((record) => ({
    params: { id: record.id },
    props: { record },
    cacheKey: pageKeys(site).record({ kind: 'models', id: record.id }),
  }));
}

/** The share image of a model. */
export const GET: APIRoute<{ record: Model }> = ({ props }) =>
  sharePng({ kind: 'models', record: props.record });
