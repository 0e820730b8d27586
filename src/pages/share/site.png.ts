import type { APIRoute } from 'astro';
import { sharePng } from './_png.ts';

/** The share image of all pages that have none of their own. */
export const GET: APIRoute = () => sharePng({ kind: 'site' });
