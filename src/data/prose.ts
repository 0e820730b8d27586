import { marksOf, numberSources } from '../domain/citations.ts';
import { figureOf, type Figure } from '../domain/figures.ts';
import { found, type Passage, type Site } from '../domain/site.ts';
import type { TagUse } from '../domain/tags.ts';
import type { Price } from '../schemas/price.ts';
import type { Source } from '../schemas/source.ts';
import type { Words } from '../words/en.ts';

/** One tag of a page, ready to be printed. */
export interface PrintedTag {
  tag: TagUse;
  /** The figure that it prints, if it prints one. */
  figure?: Figure;
  /** The source that it cites, if it wraps words. */
  source?: Source;
  /** Number of its first source in the page’s list; 0 where it has none of its own. */
  number: number;
  /** Whether it is the first to carry this number, so that the list can lead back to it. */
  first: boolean;
}

/** All passages of a page, their tags bound and their sources numbered. */
export interface Prose {
  tagsOf: (passage: Passage) => PrintedTag[];
  /** Each computed figure once, for its card. */
  figures: Figure[];
  /** Each price record behind a figure once, for its card. */
  prices: Price[];
  /** Each cited source once, for its card. */
  cited: Source[];
  /** The list of sources, in the order of their numbers. */
  sources: Source[];
  /** Number of a source in the list. */
  numberOf: ReadonlyMap<string, number>;
}

/**
 * Binds the tags of a page’s passages to the records and numbers their sources.
 * @param passages in the order in which a reader meets them.
 */
export function bindProse(passages: readonly Passage[], site: Site, words: Words): Prose {
  const tags = passages.flatMap((passage) => passage.tags);
  const bound = tags.map((tag) => bind(tag, site, words));
  const figures = bound.flatMap(({ figure }) => figure ?? []);
  const uses = bound.map(({ figure, source }) =>
    figure !== undefined ? figure.sources : source !== undefined ? [source.id] : [],
  );
  const numbering = numberSources(uses);
  const marks = marksOf(uses, numbering);
  const printed = bound.map((tag, index) => ({
    ...tag,
    ...(marks[index] ?? { number: 0, first: false }),
  }));
  let taken = 0;
  const tagsOf = new Map(
    passages.map((passage) => {
      const start = taken;
      taken += passage.tags.length;
      return [passage, printed.slice(start, taken)] as const;
    }),
  );
  return {
    tagsOf: (passage) => tagsOf.get(passage) ?? [],
    figures: once(
      figures.filter(({ prices }) => prices.length > 1),
      ({ card }) => card,
    ),
    prices: once(
      figures.flatMap(({ prices }) => prices),
      ({ id }) => id,
    ),
    cited: once(
      bound.flatMap(({ source }) => source ?? []),
      ({ id }) => id,
    ),
    sources: numbering.order.map((id) => found(site.byId.sources, id)),
    numberOf: numbering.numberOf,
  };
}

function bind(
  tag: TagUse,
  { byId }: Site,
  words: Words,
): Pick<PrintedTag, 'tag' | 'figure' | 'source'> {
  switch (tag.name) {
    case 'Price':
    case 'Change':
    case 'Ratio':
      return { tag, figure: figureOf(tag, byId.prices, byId.models, words) };
    case 'Cite':
      return { tag, source: found(byId.sources, tag.attributes['source'] ?? '') };
    default:
      return { tag };
  }
}

function once<T>(items: readonly T[], key: (item: T) => string): T[] {
  return [...new Map(items.map((item) => [key(item), item])).values()];
}
