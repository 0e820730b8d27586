import { indexById, type ById } from '../domain/site.ts';
import type { Named } from '../domain/records.ts';
import { kinds, perKind, type Kind } from '../schemas/kinds.ts';
import { textsAt } from '../schemas/references.ts';
import { decoded, type CheckAddress } from './addresses.ts';
import type { ReadRecords } from './records.ts';
import { didYouMean } from './suggestion.ts';

/**
 * What may be referred to. A record with a mistake of its own is still known by its id, and where
 * a whole file can’t be read no id of its kind is doubted: one mistake makes one line, not fifty.
 */
export interface Known {
  /** The good records. */
  byId: ById;
  /** All ids that stand in the files, good or not. */
  ids: Readonly<Record<Named, ReadonlySet<string>>>;
  /** All products that stand in the prices, good or not. */
  products: ReadonlySet<string>;
  /** Kinds of which a file can’t be read. */
  unread: ReadonlySet<Kind>;
}

/** What a passage may refer to: records, pages of the site and images. */
export interface KnownToProse extends Known {
  /** What is wrong with a link within the site; undefined where it leads somewhere. */
  mistakeOfAddress: CheckAddress;
  /** Images of articles, as articles name them: `images/name.png`. */
  images: ReadonlySet<string>;
}

/** For an image that is not there: the sentence that says so; nothing for a known one. */
export function unknownImage(url: string, images: ReadonlySet<string>): string[] {
  const name = decoded(url.replace(/^\.\//, ''));
  if (images.has(name)) return [];
  const allowed = 'images are files of content/articles/images/, written images/name.png';
  return [`there is no image “${url}”${didYouMean(name, images) || `; ${allowed}`}`];
}

/** For an id that no record of these kinds has: the sentence that says so; nothing for a known one. */
export function unknownId(id: string, of: readonly Named[], { ids, unread }: Known): string[] {
  if (of.some((kind) => ids[kind].has(id) || isUnread(kind, unread))) return [];
  const names = of.map((kind) => (kind === 'facts' ? 'fact' : kinds[kind].one));
  const all = of.flatMap((kind) => [...ids[kind]]);
  return [`no ${names.join(' or ')} has the id “${id}”${didYouMean(id, all)}`];
}

function isUnread(kind: Named, unread: Known['unread']): boolean {
  return kind === 'facts' ? unread.has('companies') || unread.has('people') : unread.has(kind);
}

/** For a product that no price is for: the sentence that says so; nothing for a known one. */
export function unknownProduct(product: string, { products, unread, byId }: Known): string[] {
  if (products.has(product) || unread.has('prices')) return [];
  const price = byId.prices.get(product);
  if (price !== undefined) {
    return [`“${product}” is the id of a price; its product is “${price.product}”`];
  }
  return [`no price is for the product “${product}”${didYouMean(product, products)}`];
}

/** What may be referred to, from what the files gave. */
export function knownFrom({ records, entries, unread }: ReadRecords): Known {
  // An id with capitals has a line of its own, and what refers to it as it should be has none.
  const ids = perKind(
    (kind) =>
      new Set(entries[kind].flatMap(({ id }) => (id === undefined ? [] : [id, id.toLowerCase()]))),
  );
  const facts = [...entries.companies, ...entries.people].flatMap(({ value }) =>
    textsAt(value, 'facts.*.id').map(({ text }) => text),
  );
  const products = entries.prices.flatMap(({ value }) => textsAt(value, 'product'));
  return {
    byId: indexById(records),
    ids: { ...ids, facts: new Set(facts) },
    products: new Set(products.map(({ text }) => text)),
    unread,
  };
}
