/** The data that readers may take, by the names of their files. */
export const datasetNames = [
  'prices',
  'exchange-rates',
  'token-assumptions',
  'workloads',
  'events',
  'scores',
  'moves',
  'figures',
  'claims',
  'reports',
  'models',
  'companies',
  'people',
  'facts',
  'terms',
  'sources',
  'corrections',
] as const;

/** One of {@link datasetNames}. */
export type DatasetName = (typeof datasetNames)[number];

/** The forms in which each can be had: records as a table, records as JSON, and its JSON Schema. */
export const datasetFormats = ['csv', 'json', 'schema.json'] as const;

/** One of {@link datasetFormats}. */
export type DatasetFormat = (typeof datasetFormats)[number];

/** The path of a file of data, from the root of the site. */
export function datasetPath(name: DatasetName, format: DatasetFormat): string {
  return `/data/${name}.${format}`;
}

/** The paths of the files with the records of a kind: as a table and as JSON. */
export function recordPaths(name: DatasetName): string[] {
  return [datasetPath(name, 'csv'), datasetPath(name, 'json')];
}

/** Every path below `/data/` that readers may rely on. */
export const dataPaths: readonly string[] = [
  '/data/',
  '/data/dictionary/',
  '/data/dictionary.json',
  '/data/citation.bib',
  ...datasetNames.flatMap((name) => datasetFormats.map((format) => datasetPath(name, format))),
];
