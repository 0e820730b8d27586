import type { Root } from 'mdast';
import type { ArticleMeta } from '../schemas/article.ts';
import type { Report } from '../schemas/claim.ts';
import type { Fact } from '../schemas/fact.ts';
import { perKind, type Kind, type Records } from '../schemas/kinds.ts';
import type { PageMeta } from '../schemas/page.ts';
import type { Price } from '../schemas/price.ts';
import type { Settings } from '../schemas/settings.ts';
import { indexBacklinks, type Backlinks } from './backlinks.ts';
import { MissingRecord } from './found.ts';
import { kept } from './kept.ts';
import type { RecordRef } from './records.ts';
import type { TagUse } from './tags.ts';

/** A piece of Markdown with tags, read once. */
export interface Passage {
  /** The Markdown that it was read from. */
  text: string;
  /** Its tree; tags stand in it as elements. */
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

/** The passages inside records, by the ids of the records. */
export interface RecordPassages {
  /** The better figures of claims. */
  betterFigures: ReadonlyMap<string, Passage>;
  /** The corrected figures of corrections. */
  corrected: ReadonlyMap<string, Passage>;
}

/** All content, read and found good, before it is indexed. */
export interface Content {
  settings: Settings;
  home: Home;
  records: Records;
  passages: RecordPassages;
  reports: Report[];
  articles: Article[];
  pages: StaticPage[];
}

/** A fact with the company or person that it is about. */
export type OwnedFact = Fact & { owner: RecordRef<'companies' | 'people'> };

/** Records of each kind, and facts, by their ids. */
export type ById = { [K in Kind]: ReadonlyMap<string, Records[K][number]> } & {
  facts: ReadonlyMap<string, OwnedFact>;
};

/** Why readers do not see an article: it is still being written, or its day has not come. */
export type LeftOutReason = 'draft' | 'scheduled';

/** An article that readers do not see, and why. */
export interface LeftOut {
  article: Article;
  reason: LeftOutReason;
}

/** Everything the pages know, indexed once. */
export interface Site extends Content {
  /** The articles that are not published. */
  leftOut: readonly LeftOut[];
  /** The day that “today” means. */
  asOf: string;
  byId: ById;
  /** Prices of each product, in the order of the record. */
  pricesOf: ReadonlyMap<string, Price[]>;
  backlinks: Backlinks;
}

/** Builds the lookups by id for all kinds of records and for facts; of two with one id the first. */
export function indexById(records: Records): ById {
  const facts = (['companies', 'people'] as const).flatMap((kind) =>
    records[kind].flatMap(({ id, facts: own }) =>
      own.map((fact): OwnedFact => ({ ...fact, owner: { kind, id } })),
    ),
  );
  const byId = perKind((kind) => firstById<{ id: string }>(records[kind]));
  // Each map holds the records of its kind, which the type of a table by kind can’t say.
  return { ...byId, facts: firstById(facts) } as unknown as ById;
}

function firstById<R extends { id: string }>(records: readonly R[]): Map<string, R> {
  const byId = new Map<string, R>();
  for (const record of records) kept(byId, record.id, () => record);
  return byId;
}

/**
 * Indexes good content; articles come out in reading order.
 * @param isPreview whether articles that are not published stand among the others, for editors.
 * Otherwise they are left out, and so are the charts that only they show.
 */
export function indexSite(all: Content, isPreview = false): Site {
  const leftOut = all.articles.flatMap((article) => {
    const reason = leftOutReason(article.meta, all.settings.asOf);
    return reason === undefined ? [] : [{ article, reason }];
  });
  const content = isPreview ? all : withoutArticles(all, leftOut);
  const byId = indexById(content.records);
  const articles = content.articles.toSorted((a, b) => a.meta.part - b.meta.part);
  return {
    ...content,
    leftOut,
    articles,
    asOf: content.settings.asOf,
    byId,
    pricesOf: Map.groupBy(content.records.prices, (price) => price.product),
    backlinks: indexBacklinks(content.records, articles, byId),
  };
}

/** Why readers do not see an article; undefined where they do. @param asOf the day of the site. */
export function leftOutReason(
  { draft, published }: Pick<ArticleMeta, 'draft' | 'published'>,
  asOf: string,
): LeftOutReason | undefined {
  if (draft) return 'draft';
  return published > asOf ? 'scheduled' : undefined;
}

function withoutArticles(content: Content, leftOut: readonly LeftOut[]): Content {
  if (leftOut.length === 0) return content;
  const hidden = new Set(leftOut.map(({ article }) => article));
  const articles = content.articles.filter((article) => !hidden.has(article));
  const { home, charts } = content.settings;
  const shown = new Set([
    home.chart,
    ...Object.values(charts).flat(),
    ...articles.flatMap(({ body }) =>
      body.tags.flatMap((tag) => (tag.name === 'Chart' ? tag.attributes.id : [])),
    ),
  ]);
  const records = {
    ...content.records,
    charts: content.records.charts.filter(({ id }) => shown.has(id)),
  };
  return { ...content, articles, records };
}

/**
 * The record that an id names among several kinds, whose ids never coincide.
 * @throws {MissingRecord} where there is none.
 */
export function refOf<K extends keyof ById>(
  byId: ById,
  kinds: readonly K[],
  id: string,
): RecordRef<K> {
  const kind = kinds.find((name) => byId[name].has(id));
  if (kind === undefined) throw new MissingRecord(id);
  return { kind, id };
}
