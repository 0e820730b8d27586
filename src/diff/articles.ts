import { diff } from 'node:util';
import type { Nodes } from 'mdast';
import { visit, SKIP } from 'unist-util-visit';
import { compare } from '../domain/dates.ts';
import type { Article, Passage, Site, StaticPage } from '../domain/site.ts';
import { changedFields, type FieldChange } from './fields.ts';

/** How many paragraphs, list items, rows of tables and headings of a text differ. */
export interface ParagraphCounts {
  added: number;
  changed: number;
  removed: number;
}

/** An article, or a page of plain prose, that readers see differently. */
export interface ArticleChange {
  one: 'article' | 'page';
  slug: string;
  /** `published`: it was there as a draft or for a later day; `unpublished`: it is since. */
  change: 'added' | 'published' | 'changed' | 'renamed' | 'unpublished' | 'removed';
  /** The slug that it had, where it was renamed. */
  formerly?: string;
  title: string;
  /** What changed in its front matter, but for lists of passages. */
  fields: FieldChange[];
  paragraphs: ParagraphCounts;
}

const NONE: ParagraphCounts = { added: 0, changed: 0, removed: 0 };

/** The articles that differ, in reading order, then those that are gone, then pages. */
export function changedArticles(before: Site, after: Site): ArticleChange[] {
  const old = new Map(before.articles.map((article) => [article.slug, article]));
  const known = new Set([...before.leftOut.map(({ article }) => article.slug), ...old.keys()]);
  const taken = new Set<string>();
  const here = after.articles.flatMap((article): ArticleChange[] => {
    const { slug, meta } = article;
    const former = meta.formerly.find((name) => old.has(name) && !isHere(name, after));
    const was = old.get(slug) ?? old.get(former ?? '');
    const spot = { one: 'article' as const, slug, title: meta.title };
    if (was === undefined) {
      const change = known.has(slug) ? 'published' : 'added';
      return [{ ...spot, change, fields: [], paragraphs: NONE }];
    }
    taken.add(was.slug);
    const fields = changedFields(ownFields(was), ownFields(article));
    const paragraphs = countChanges(blocksOf(was), blocksOf(article));
    const formerly = was.slug === slug ? undefined : was.slug;
    if (formerly !== undefined) {
      return [{ ...spot, change: 'renamed', formerly, fields, paragraphs }];
    }
    const isSame = fields.length === 0 && isNone(paragraphs);
    return isSame ? [] : [{ ...spot, change: 'changed', fields, paragraphs }];
  });
  const gone = before.articles
    .filter(({ slug }) => !taken.has(slug))
    .map(({ slug, meta }): ArticleChange => {
      const isLeftOut = after.leftOut.some(({ article }) => article.slug === slug);
      const change = isLeftOut ? 'unpublished' : 'removed';
      return { one: 'article', slug, title: meta.title, change, fields: [], paragraphs: NONE };
    });
  return [...here, ...gone, ...changedPages(before, after)];
}

function isHere(slug: string, { articles, leftOut }: Site): boolean {
  return [...articles, ...leftOut.map(({ article }) => article)].some((one) => one.slug === slug);
}

function changedPages(before: Site, after: Site): ArticleChange[] {
  const [old, now] = [before, after].map(
    ({ pages }) => new Map(pages.map((page) => [page.slug, page])),
  ) as [Map<string, StaticPage>, Map<string, StaticPage>];
  return [...new Set([...old.keys(), ...now.keys()])]
    .sort(compare)
    .flatMap((slug): ArticleChange[] => {
      const [was, is] = [old.get(slug), now.get(slug)];
      const title = (is ?? was)?.meta.title ?? slug;
      const spot = { one: 'page' as const, slug, title, fields: [], paragraphs: NONE };
      if (was === undefined) return [{ ...spot, change: 'added' }];
      if (is === undefined) return [{ ...spot, change: 'removed' }];
      const fields = changedFields(was.meta, is.meta);
      const paragraphs = countChanges(blocksIn(was.body), blocksIn(is.body));
      const isSame = fields.length === 0 && isNone(paragraphs);
      return isSame ? [] : [{ ...spot, change: 'changed', fields, paragraphs }];
    });
}

/** Front matter that readers see, without the passages that are counted. */
function ownFields({ meta }: Article): object {
  const { title, standfirst, part, topic, published, updated, corrections, next } = meta;
  return { title, standfirst, part, topic, published, updated, corrections, next };
}

function blocksOf({ takeaways, body, unknowns }: Article): string[] {
  return [...takeaways, body, ...unknowns].flatMap(blocksIn);
}

/** What counts as one paragraph: what a reader takes in as one piece. */
const pieces: ReadonlySet<string> = new Set([
  'paragraph',
  'heading',
  'tableRow',
  'code',
  'thematicBreak',
]);

/** The pieces of a passage as texts that are alike where the pieces are. */
function blocksIn({ tree }: Passage): string[] {
  const blocks: string[] = [];
  visit(tree, (node) => {
    const isBare = node.type === 'mdxJsxFlowElement' && node.children.length === 0;
    if (!isBare && !pieces.has(node.type)) return undefined;
    blocks.push(writing(node));
    return SKIP;
  });
  return blocks;
}

/** A piece without its place in the file; a line end within a text is a blank. */
function writing(node: Nodes): string {
  return JSON.stringify(node, (key, value: unknown) => {
    if (key === 'position' || key === 'data') return undefined;
    return typeof value === 'string' ? value.replace(/\s+/g, ' ') : value;
  });
}

/** Counts what differs between two lists of pieces; where some went and others came they changed. */
export function countChanges(before: readonly string[], after: readonly string[]): ParagraphCounts {
  const counts = { added: 0, changed: 0, removed: 0 };
  let [gone, come] = [0, 0];
  const close = () => {
    const changed = Math.min(gone, come);
    counts.changed += changed;
    counts.removed += gone - changed;
    counts.added += come - changed;
    [gone, come] = [0, 0];
  };
  // The operation is 1 for what only the first list has, and −1 for what only the second has.
  for (const [operation] of diff(before, after)) {
    if (operation === 0) close();
    else if (operation === 1) gone += 1;
    else come += 1;
  }
  close();
  return counts;
}

/** Whether nothing differs. */
export function isNone({ added, changed, removed }: ParagraphCounts): boolean {
  return added + changed + removed === 0;
}
