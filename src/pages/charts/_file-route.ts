import type { APIRoute } from 'astro';
import { fileOf, type FileFormat } from '../../charts/files.ts';
import { getSite } from '../../data/site.ts';

const types: Record<FileFormat, string> = {
  csv: 'text/csv; charset=utf-8',
  json: 'application/json',
  png: 'image/png',
};

/** One address for each chart. */
export function chartPaths() {
  return getSite().records.charts.map(({ id }) => ({ params: { id } }));
}

/** Answers with the files of one format. */
export function fileRoute(format: FileFormat): APIRoute {
  return ({ params }) =>
    new Response(new Uint8Array(fileOf(params['id'] ?? '', format, getSite())), {
      headers: { 'Content-Type': types[format] },
    });
}
