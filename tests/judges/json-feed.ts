import { z } from 'zod';

/** A date as RFC 3339 has it: with seconds and an offset. */
const moment = z.iso.datetime({ offset: true });

/** What https://www.jsonfeed.org/version/1.1/ asks for, and the content and dates that we promise. */
const jsonFeed = z.object({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  title: z.string().min(1),
  home_page_url: z.url(),
  feed_url: z.url(),
  items: z.array(
    z.object({
      id: z.string().min(1),
      url: z.url(),
      title: z.string().min(1),
      content_html: z.string().min(1),
      date_published: moment,
      date_modified: moment.optional(),
    }),
  ),
});

/** What is wrong with a JSON Feed 1.1, one line each: the place and why. */
export function jsonFeedFlaws(feed: unknown): string[] {
  const { error, data } = jsonFeed.safeParse(feed);
  if (error) {
    return error.issues.map(({ path, message }) => `${z.core.toDotPath(path)}: ${message}`);
  }
  const ids = data.items.map(({ id }) => id);
  return ids.length === new Set(ids).size ? [] : ['items: two have the same id'];
}
