import type { APIRoute } from 'astro';
import { pricesCsv } from '../../charts/explorer/csv.ts';
import { explorerData } from '../../charts/explorer/data.ts';
import { fullAddress } from '../../components/link.ts';
import { getSite } from '../../data/site.ts';

/** All price records as a table for spreadsheets. */
export const GET: APIRoute = () =>
  new Response(pricesCsv(explorerData(getSite(), fullAddress('/prices/'))), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
