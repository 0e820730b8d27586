import type { Root } from 'mdast';
import type { ArticleMeta } from '../schemas/article.ts';
import type { Report } from '../schemas/claim.ts';
import { perKind, type Kind, type Records } from '../schemas/kinds.ts';
import type { PageMeta } from '../schemas/page.ts';
import type { Price } from '../schemas/price.ts';
import type { Settings } from '../schemas/settings.ts';
import type { TagUse } from './tags.ts';

/** A piece of Markdown with tags, read once. */
export interface Passage {
  /** Its Markdown tree; tags stand in it as elements. */
  tree: Root;
  /** The tags in it, in the order of the text. */
  tags: TagUse[];
}

/** An article as read: its front matter with the passages in it, and its body. */
export interface Article {
  slug: string;
  meta: ArticleMeta;
  standfirst: Passage;
  takeaways: Passage[];
  body: Passage;
  unknowns: Passage[];
  /** Reading time of the body in minutes, at 220 words a minute. */
  minutes: number;
}

/** A page of plain prose. */
export interface StaticPage {
  slug: string;
  meta: PageMeta;
  body: Passage;
}

/** The passages of the home page. */
export interface Home {
  standfirst: Passage;
  numbers: { figure: Passage; caption: Passage }[];
}

/** All content, read and found good, before it is indexed. */
export interface Content {
  settings: Settings;
  home: Home;
  records: Records;
  reports: Report[];
  articles: Article[];
  pages: StaticPage[];
}

/** Records of each kind by their ids. */
export type ById = { [K in Kind]: ReadonlyMap<string, Records[K][number]> };

/** Everything the pages know, indexed once. */
export interface Site extends Content {
  /** The day that “today” means. */
  asOf: string;
  byId: ById;
  /** Prices of each product, in the order of the record. */
  pricesOf: ReadonlyMap<string, Price[]>;
}

/** Builds the lookups by id for all kinds of records. */
export function indexById(records: Records): ById {
  const byId = perKind((kind) => new Map(records[kind].map((record) => [record.id, record])));
  // Each map holds the records of its kind, which the type of a table by kind can’t say.
  return byId as unknown as ById;
}

/** Indexes good content; articles come out in reading order. */
export function indexSite(content: Content): Site {
  return {
    ...content,
    articles: content.articles.toSorted((a, b) => a.meta.part - b.meta.part),
    asOf: content.settings.asOf,
    byId: indexById(content.records),
    pricesOf: Map.groupBy(content.records.prices, (price) => price.product),
  };
}

/**
 * The record of an id that the checker has found to exist.
 * @throws {Error} where it does not: a fault of the program, not of the content.
 */
export function found<T>(records: ReadonlyMap<string, T>, id: string): T {
  const record = records.get(id);
  if (record === undefined) throw new Error(`no record has the id ${id}`);
  return record;
}
