import type { APIRoute } from 'astro';
import { explorerData } from '../../charts/explorer/data.ts';
import { fullAddress } from '../../components/link.ts';
import { getSite } from '../../data/site.ts';

/** All price records with what belongs to them; the explorer draws from it too. */
export const GET: APIRoute = () => Response.json(explorerData(getSite(), fullAddress('/prices/')));
