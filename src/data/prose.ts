import { marksOf, numberSources } from '../domain/citations.ts';
import type { Figure } from '../domain/evidence.ts';
import { figureOf } from '../domain/figures.ts';
import { recordLinkOf, type RecordLink } from '../domain/record-links.ts';
import { keyOf, type FigureKind, type RecordRef } from '../domain/records.ts';
import { found } from '../domain/found.ts';
import type { ById, Passage, Site } from '../domain/site.ts';
import { printsFigure, type TagUse } from '../domain/tags.ts';
import type { Source } from '../schemas/source.ts';
import type { Term } from '../schemas/term.ts';
import type { Words } from '../words/en.ts';

/** One tag of a page, ready to be printed. */
export interface PrintedTag {
  tag: TagUse;
  /** The figure that it prints, if it prints one. */
  figure?: Figure;
  /** The record to which it leads, if it prints no figure of it. */
  link?: RecordLink;
  /** The source that it cites, if it wraps words that have one. */
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
  /** Each record behind a figure once, for its card. */
  records: RecordRef<FigureKind>[];
  /** Each cited source once, for its card. */
  cited: Source[];
  /** Each term that is explained once, for its card. */
  terms: Term[];
  /** The list of sources, in the order of their numbers. */
  sources: Source[];
  /** Number of a source in the list. */
  numberOf: ReadonlyMap<string, number>;
}

/**
 * Binds the tags of a page’s passages to the records and numbers their sources.
 * @param passages in the order in which a reader meets them.
 * @param alsoCited ids of sources that the page names beside its passages; they come last.
 */
export function bindProse(
  passages: readonly Passage[],
  { byId }: Pick<Site, 'byId'>,
  words: Words,
  alsoCited: readonly string[] = [],
): Prose {
  const tags = passages.flatMap((passage) => passage.tags);
  const bound = tags.map((tag) => bind(tag, byId, words));
  const figures = bound.flatMap(({ figure }) => figure ?? []);
  const uses = bound.map(({ figure, source }) =>
    figure !== undefined ? figure.sources : source !== undefined ? [source.id] : [],
  );
  const numbering = numberSources([...uses, alsoCited]);
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
      figures.filter(({ label }) => label !== undefined),
      ({ card }) => card,
    ),
    records: once(
      figures.flatMap(({ records }) => records),
      keyOf,
    ),
    cited: once(
      bound.flatMap(({ source }) => source ?? []),
      ({ id }) => id,
    ),
    terms: once(
      bound.flatMap(({ link }) =>
        link?.ref.kind === 'terms' ? found(byId.terms, link.ref.id) : [],
      ),
      ({ id }) => id,
    ),
    sources: numbering.order.map((id) => found(byId.sources, id)),
    numberOf: numbering.numberOf,
  };
}

function bind(
  tag: TagUse,
  byId: ById,
  words: Words,
): Pick<PrintedTag, 'tag' | 'figure' | 'source' | 'link'> {
  if (printsFigure(tag)) return { tag, figure: figureOf(tag, byId, words) };
  if (tag.name === 'Cite' || tag.name === 'Quote') {
    return { tag, source: found(byId.sources, tag.attributes.source) };
  }
  const link = recordLinkOf(tag, byId, words);
  return link === undefined ? { tag } : { tag, link };
}

function once<T>(items: readonly T[], key: (item: T) => string): T[] {
  return [...new Map(items.map((item) => [key(item), item])).values()];
}
