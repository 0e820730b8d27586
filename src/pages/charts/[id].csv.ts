import { chartPaths, fileRoute } from './_file-route.ts';

export const getStaticPaths = chartPaths;

/** A chart’s table for spreadsheets. */
export const GET = fileRoute('csv');
