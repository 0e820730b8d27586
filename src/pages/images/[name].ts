import type { APIRoute } from 'astro';
import { imagesOf, readImage } from '../../data/images.ts';
import { getSite } from '../../data/site.ts';

export function getStaticPaths() {
  return imagesOf(getSite()).map((name) => ({ params: { name }, props: { name } }));
}

/** A picture of an article at an address that stays, for feeds and for the articles in Markdown. */
export const GET: APIRoute<{ name: string }> = ({ props: { name } }) =>
  new Response(new Uint8Array(readImage(name)));
