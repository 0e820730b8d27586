import { getFeedPaths, printFeed } from './_feed-route.ts';

/** A feed in the format Atom. */
export const GET = printFeed('atom');

export const getStaticPaths = getFeedPaths;
