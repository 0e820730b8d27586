import { datasetPaths, datasetRoute } from './_dataset-route.ts';

export const getStaticPaths = datasetPaths;

/** Records of one kind for programs. */
export const GET = datasetRoute('json');
