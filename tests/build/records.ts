import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { parse as parseYaml } from 'yaml';
import { eachElement, readTree, type Element } from '../../src/check/tree.ts';
import { root } from './site.ts';

/** A price as it stands in `content/`, read without the site’s code. */
export interface PriceRecord {
  id: string;
  currency: string;
  sources: string[];
  [amount: `${string}PerMTok`]: number | undefined;
}

interface SourceRecord {
  id: string;
  url: string;
}

/** A text with tags, of an article or of the home page. */
interface ArticleMeta {
  part: number;
  standfirst: string;
  takeaways: string[];
  unknowns: string[];
}

interface HomeSettings {
  home: { standfirst: string; numbers: { figure: string; caption: string }[] };
}

const content = join(root, 'content');

function read(file: string): string {
  return readFileSync(join(content, file), 'utf8');
}

function recordsOf<T extends { id: string }>(folder: string): Map<string, T> {
  const files = globSync(`${folder}/*.json`, { cwd: content });
  const records = files.flatMap(
    (file) => (JSON.parse(read(file)) as Record<string, T[]>)[folder] ?? [],
  );
  return new Map(records.map((record) => [record.id, record]));
}

export const prices = recordsOf<PriceRecord>('prices');
export const sources = recordsOf<SourceRecord>('sources');

const articles = globSync('articles/*.mdx', { cwd: content }).map((file) => {
  const [, meta = '', ...body] = read(file).split(/^---$/m);
  return {
    path: file.replaceAll('\\', '/').replace('.mdx', '/'),
    meta: parseYaml(meta) as ArticleMeta,
    body: body.join('---'),
  };
});

/** The texts with tags of each page that has some, in the order in which a reader meets them. */
export const passages: ReadonlyMap<string, readonly string[]> = new Map([
  ['', homePassages()],
  ...articles.map(({ path, meta, body }): [string, string[]] => [
    path,
    [meta.standfirst, ...meta.takeaways, body, ...meta.unknowns],
  ]),
]);

function homePassages(): string[] {
  const { home } = JSON.parse(read('site.json')) as HomeSettings;
  const inOrder = articles.toSorted((a, b) => a.meta.part - b.meta.part);
  return [
    home.standfirst,
    ...home.numbers.flatMap(({ figure, caption }) => [figure, caption]),
    ...inOrder.map(({ meta }) => meta.standfirst),
  ];
}

/** The tags of a text that carry a raised number, in the order of the page. */
export function tagsOf(text: string): Element[] {
  const tags: Element[] = [];
  eachElement(inPrintedOrder(readTree(text)), (element) => {
    if (['Price', 'Change', 'Ratio', 'Cite'].includes(element.name ?? '')) tags.push(element);
  });
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

/** An attribute of a tag. */
export function attribute({ attributes }: Element, name: string): string {
  const found = attributes.find((item) => item.type === 'mdxJsxAttribute' && item.name === name);
  return typeof found?.value === 'string' ? found.value : '';
}

/** A printed number: `−97.5%` is −97.5; the English point and comma. */
export function numberIn(text: string): number {
  return Number(/[−+]?[\d.,]+/.exec(text)?.[0].replace('−', '-').replaceAll(',', ''));
}
