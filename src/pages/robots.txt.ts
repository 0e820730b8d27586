import type { APIRoute } from 'astro';
import { fullAddress } from '../components/link.ts';

/** Everything may be read; the list of all pages helps to find them. */
export const GET: APIRoute = () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${fullAddress('/sitemap-index.xml')}\n`, {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
