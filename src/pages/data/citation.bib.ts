import type { APIRoute } from 'astro';
import { citation } from './_citation.ts';

/** How to cite the data, for BibTeX. */
export const GET: APIRoute = () =>
  new Response(citation().bib, { headers: { 'Content-Type': 'text/x-bibtex; charset=utf-8' } });
