import { datasetPaths, datasetRoute } from './_dataset-route.ts';

export const getStaticPaths = datasetPaths;

/** Records of one kind as a table for spreadsheets. */
export const GET = datasetRoute('csv');
