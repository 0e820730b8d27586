import { getFeedPaths, printFeed } from './_feed-route.ts';

/** A feed in the format RSS. */
export const GET = printFeed('rss');

export const getStaticPaths = getFeedPaths;
