import type { APIRoute } from 'astro';
import { getSite } from '../../data/site.ts';
import { facetsOf, filterRules } from '../../domain/timeline.ts';

/**
 * By what the timeline filters without a script. It follows the records, so it is a file: a style
 * element with it would need a hash of its own in the headers, after each change of a record.
 */
export const GET: APIRoute = () =>
  new Response(filterRules(facetsOf(getSite().records.events)), {
    headers: { 'Content-Type': 'text/css; charset=utf-8' },
  });
