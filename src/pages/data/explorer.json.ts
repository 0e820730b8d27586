import type { APIRoute } from 'astro';
import { explorerData } from '../../charts/explorer/data.ts';
import { fullAddress } from '../../components/link.ts';
import { getSite } from '../../data/site.ts';

/** What the explorer draws from: all prices with what belongs to them. Its shape may change. */
export const GET: APIRoute = () => Response.json(explorerData(getSite(), fullAddress('/prices/')));
