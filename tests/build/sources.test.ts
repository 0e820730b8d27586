import { describe, expect, test } from 'vitest';
import { articles, tagsOf } from './passages.ts';
import { places, sources } from './records.ts';
import { builtSite, pageAt, textOf } from './site.ts';
import { sourcesOf } from './told.ts';

// To parse all pages takes a slow machine more than the usual five seconds.

const { address } = builtSite();

/** The places of the records that rest on each source, worked out from the JSON alone. */
const restingOn = Map.groupBy(
  [...places].flatMap(([place, record]) => record.sources.map((source) => ({ source, place }))),
  ({ source }) => source,
);

/** The articles that print a figure of each source, or cite it. */
const citing = Map.groupBy(
  articles.flatMap(({ path, meta, body }) =>
    [meta.standfirst, ...meta.takeaways, body, ...meta.unknowns]
      .flatMap(tagsOf)
      .flatMap(sourcesOf)
      .map((source) => ({ source, path })),
  ),
  ({ source }) => source,
);

/** Where the lists of a page lead, from the root of the site: `prices/#deepseek-chat-cn-2024-05`. */
function listedOn(path: string): string[] {
  const links = pageAt(path).document.querySelectorAll('main section ul a');
  return [...links].map((link) => {
    const { href } = new URL(link.getAttribute('href') ?? '', address);
    return href.slice(address.href.length);
  });
}

describe('the pages of the sources', () => {
  test('list every record that rests on each, and no other', () => {
    for (const id of sources.keys()) {
      const listed = listedOn(`sources/${id}/`).filter((place) => !place.startsWith('articles/'));
      const expected = (restingOn.get(id) ?? []).map(({ place }) => place);
      expect(listed.toSorted(), id).toEqual([...new Set(expected)].sort());
    }
  });

  test('list every article that prints a figure of each or cites it', () => {
    for (const id of sources.keys()) {
      const listed = listedOn(`sources/${id}/`).filter((place) => place.startsWith('articles/'));
      const expected = (citing.get(id) ?? []).map(({ path }) => path);
      expect(listed.toSorted(), id).toEqual([...new Set(expected)].sort());
    }
  });

  test('lead to the document itself', () => {
    for (const { id, url, title } of sources.values()) {
      const { document } = pageAt(`sources/${id}/`);
      const link = [...document.querySelectorAll('.standfirst a')].find(
        (one) => one.getAttribute('href') === url,
      );
      expect(textOf(link), id).toBe(title.replace(/\s+/g, ' ').trim());
    }
  });
});
