import type { APIRoute } from 'astro';
import { found } from '../domain/found.ts';
import { iconPng, icons } from './_icons.ts';

export function getStaticPaths() {
  return Object.keys(icons).map((icon) => ({ params: { icon } }));
}

/** An icon of the site. */
export const GET: APIRoute = async ({ params }) => {
  const icon = found(new Map(Object.entries(icons)), params['icon'] ?? '');
  return new Response(new Uint8Array(await iconPng(icon)), {
    headers: { 'Content-Type': 'image/png' },
  });
};
