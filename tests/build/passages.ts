import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { parse as parseYaml } from 'yaml';
import { eachElement, readTree, type Element } from '../../src/check/tree.ts';
import { claims, readJson } from './records.ts';
import { root } from './site.ts';

/** A text with tags, of an article or of the home page. */
interface ArticleMeta {
  part: number;
  title: string;
  standfirst: string;
  takeaways: string[];
  unknowns: string[];
}

interface HomeSettings {
  home: { standfirst: string; numbers: { figure: string; caption: string }[] };
}

const folder = join(root, 'content');

/** The articles as they stand in `content/`. */
export const articles = globSync('articles/*.mdx', { cwd: folder })
  .sort()
  .map((file) => {
    const [, meta = '', ...body] = readFileSync(join(folder, file), 'utf8').split(/^---$/m);
    return {
      path: file.replaceAll('\\', '/').replace('.mdx', '/'),
      meta: parseYaml(meta) as ArticleMeta,
      body: body.join('---'),
    };
  });

/** The texts with tags of each page that has some, in the order in which a reader meets them. */
export const passages: ReadonlyMap<string, readonly string[]> = new Map([
  ['', homePassages()],
  ['claims/', ledgerPassages()],
  ...articles.map(({ path, meta, body }): [string, string[]] => [
    path,
    [meta.standfirst, ...meta.takeaways, body, ...meta.unknowns],
  ]),
]);

function homePassages(): string[] {
  const { home } = readJson('site.json') as HomeSettings;
  const inOrder = articles.toSorted((a, b) => a.meta.part - b.meta.part);
  return [
    home.standfirst,
    ...home.numbers.flatMap(({ figure, caption }) => [figure, caption]),
    ...inOrder.map(({ meta }) => meta.standfirst),
  ];
}

/** The better figures, in the order of the ledger: facts, then opinions. */
function ledgerPassages(): string[] {
  const kinds = Map.groupBy(claims.values(), ({ kind }) => kind);
  return [...(kinds.get('fact') ?? []), ...(kinds.get('opinion') ?? [])].flatMap(
    ({ betterFigure }) => betterFigure ?? [],
  );
}

/** Tags that print a figure. */
export const FIGURES = ['Price', 'Change', 'Ratio', 'Between', 'Score', 'Move', 'Count', 'Rate'];
/** Tags that carry a raised number. */
const MARKED = [...FIGURES, 'Cite', 'Quote'];

/** The tags of a text that carry a raised number, in the order of the page. */
export function tagsOf(text: string): Element[] {
  return allTags(text).filter(({ name }) => MARKED.includes(name ?? ''));
}

/** The tags of an article that carry a raised number, in the order of the page. */
export function markedTagsOf({ meta, body }: (typeof articles)[number]): Element[] {
  return [meta.standfirst, ...meta.takeaways, body, ...meta.unknowns].flatMap(tagsOf);
}

/** The articles that print a price, or a figure computed from it: one field of it, or any. */
export function articlesPrinting(id: string, field?: string): typeof articles {
  return articles.filter((article) =>
    markedTagsOf(article).some(
      (tag) =>
        ['id', 'from', 'to', 'of'].some((name) => attribute(tag, name) === id) &&
        (field === undefined || attribute(tag, 'field') === field),
    ),
  );
}

/** All tags of a text, in the order of the page. */
export function allTags(text: string): Element[] {
  const tags: Element[] = [];
  eachElement(inPrintedOrder(readTree(text)), (element) => tags.push(element));
  return tags;
}

/** A page prints the notes after the text, in the order in which the text refers to them. */
function inPrintedOrder(tree: Root): Root {
  const references: string[] = [];
  visit(tree, 'footnoteReference', ({ identifier }) => {
    references.push(identifier);
  });
  const [notes, text] = [true, false].map((wanted) =>
    tree.children.filter(({ type }) => (type === 'footnoteDefinition') === wanted),
  );
  const placeOf = (note: RootContent) =>
    note.type === 'footnoteDefinition' ? references.indexOf(note.identifier) : -1;
  return {
    ...tree,
    children: [...(text ?? []), ...(notes ?? []).sort((a, b) => placeOf(a) - placeOf(b))],
  };
}

/** An attribute of a tag; undefined where it has none, an empty text where it is a flag. */
export function attribute({ attributes }: Element, name: string): string | undefined {
  const found = attributes.find((item) => item.type === 'mdxJsxAttribute' && item.name === name);
  if (found === undefined) return undefined;
  return typeof found.value === 'string' ? found.value : '';
}
