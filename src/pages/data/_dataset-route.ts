import type { APIRoute } from 'astro';
import { fullAddress } from '../../components/link.ts';
import { getSite } from '../../data/site.ts';
import { csvFile, jsonFile, schemaFile } from '../../datasets/files.ts';
import { datasetNames, type DatasetFormat, type DatasetName } from '../../domain/dataset-files.ts';
import { words } from '../../words/en.ts';

const files: Record<DatasetFormat, (name: DatasetName) => Response> = {
  csv: (name) =>
    new Response(csvFile(name, getSite(), fullAddress, words), {
      headers: { 'Content-Type': 'text/csv; charset=utf-8' },
    }),
  json: (name) => Response.json(jsonFile(name, getSite(), fullAddress, words)),
  'schema.json': (name) => Response.json(schemaFile(name, words)),
};

/** One address for each kind of data. */
export function datasetPaths() {
  return datasetNames.map((name) => ({ params: { name }, props: { name } }));
}

/** Answers with the files of one format. */
export function datasetRoute(format: DatasetFormat): APIRoute<{ name: DatasetName }> {
  return ({ props }) => files[format](props.name);
}
