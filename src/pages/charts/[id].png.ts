import { isQuick } from '../../serving/quick.ts';
import { chartPaths, fileRoute } from './_file-route.ts';

export const getStaticPaths = () => (isQuick ? [] : chartPaths());

/** A picture of a chart. */
export const GET = fileRoute('png');
