import { passagesOf } from '../domain/backlinks.ts';
import { kept } from '../domain/kept.ts';
import type { Passage, Site } from '../domain/site.ts';
import { printsValue, writtenTag, type ValueTag } from './value-tags.ts';

/** How often something stands on pages, by their addresses. */
export type Times = ReadonlyMap<string, number>;

/** A tag and the pages whose text prints it. */
export interface TagPlaces {
  tag: ValueTag;
  times: Map<string, number>;
}

/** The address of an article. */
export function articlePath(slug: string): string {
  return `/articles/${slug}/`;
}

/** All tags that print a value, by their writing, with the pages whose text prints them. */
export function placesOfTags(site: Site): Map<string, TagPlaces> {
  const places = new Map<string, TagPlaces>();
  for (const [page, passages] of prosePages(site)) {
    for (const tag of passages.flatMap(({ tags }) => tags).filter(printsValue)) {
      const place = (): TagPlaces => ({ tag, times: new Map() });
      const { times } = kept(places, writtenTag(tag), place);
      times.set(page, (times.get(page) ?? 0) + 1);
    }
  }
  return places;
}

/** The pages that print texts with tags: home, articles in reading order, the ledger. */
function prosePages({ home, articles, passages }: Site): [string, Passage[]][] {
  const ofHome = [
    home.standfirst,
    ...home.numbers.flatMap(({ figure, caption }) => [figure, caption]),
    // It lists the articles with their standfirsts.
    ...articles.map(({ standfirst }) => standfirst),
  ];
  return [
    ['/', ofHome],
    ...articles.map((article): [string, Passage[]] => [
      articlePath(article.slug),
      passagesOf(article),
    ]),
    ['/claims/', [...passages.betterFigures.values()]],
  ];
}
