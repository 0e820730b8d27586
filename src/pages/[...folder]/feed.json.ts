import { getFeedPaths, printFeed } from './_feed-route.ts';

/** A feed in the format JSON Feed. */
export const GET = printFeed('json');

export const getStaticPaths = getFeedPaths;
