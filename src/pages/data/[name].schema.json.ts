import { datasetPaths, datasetRoute } from './_dataset-route.ts';

export const getStaticPaths = datasetPaths;

/** The JSON Schema of records of one kind. */
export const GET = datasetRoute('schema.json');
