import type { APIRoute } from 'astro';
import { fileOf, type FileFormat } from '../../charts/files.ts';
import { getSite } from '../../data/site.ts';
import { pageKeys } from '../../page-keys/page-keys.ts';

const types: Record<FileFormat, string> = {
  csv: 'text/csv; charset=utf-8',
  json: 'application/json',
  png: 'image/png',
};

/** One address for each chart. */
export function chartPaths() {
  const site = getSite();
  return site.records.charts.map((chart) => ({
    params: { id: chart.id },
    cacheKey: pageKeys(site).chart(chart),
  }));
}

/** Answers with the files of one format. */
export function fileRoute(format: FileFormat): APIRoute {
  return ({ params }) =>
    new Response(new Uint8Array(fileOf(params['id'] ?? '', format, getSite())), {
      headers: { 'Content-Type': types[format] },
    });
}
