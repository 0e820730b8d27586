import { chartPaths, fileRoute } from './_file-route.ts';

export const getStaticPaths = chartPaths;

/** A picture of a chart. */
export const GET = fileRoute('png');
