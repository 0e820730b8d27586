import type { APIRoute, GetStaticPaths } from 'astro';
import { getSite } from '../../data/site.ts';
import { feedFormats, feedPages, type FeedFormat, type FeedName } from '../../domain/feed-files.ts';
import { printers } from '../../feeds/feed.ts';
import { feedOf } from '../../feeds/feeds.ts';

/** The folders in which the files of feeds stand; the root has no name. */
export const getFeedPaths = (() =>
  Object.entries(feedPages).map(([name, path]) => ({
    params: { folder: path.slice(1, -1) || undefined },
    props: { name },
  }))) satisfies GetStaticPaths;

/** Prints a feed in a format. */
export function printFeed(format: FeedFormat): APIRoute<{ name: FeedName }> {
  return ({ props }) =>
    new Response(printers[format](feedOf(props.name, getSite())), {
      headers: { 'Content-Type': `${feedFormats[format].type}; charset=utf-8` },
    });
}
