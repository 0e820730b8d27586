import { chartPaths, fileRoute } from './_file-route.ts';

export const getStaticPaths = chartPaths;

/** A chart’s data for programs, and for the chart itself when a reader touches it. */
export const GET = fileRoute('json');
