import GithubSlugger from 'github-slugger';
import { toString } from 'mdast-util-to-string';
import { dataPaths } from '../domain/dataset-files.ts';
import { categories } from '../schemas/event.ts';
import type { ContentFile } from './files.ts';
import type { Known } from './known.ts';
import { didYouMean } from './suggestion.ts';
import { eachNode, readTree } from './tree.ts';

/**
 * Says what is wrong with a link within the site; undefined where it leads somewhere.
 * @param url from the root of the site: `/prices/#page-rates`.
 * @param page the address of the page on which the link stands.
 */
export type CheckAddress = (url: string, page: string) => string | undefined;

/** What the addresses of the site are made of. */
export interface AddressParts {
  known: Pick<Known, 'ids' | 'unread'>;
  /** Articles and pages of plain prose by their addresses, `/articles/<slug>/`. */
  prose: ReadonlyMap<string, ContentFile>;
  /** Addresses of articles that are not published, and why. */
  leftOut: ReadonlyMap<string, string>;
}

/** Anchors of sections that every article has. */
const articleSections = ['page-contents', 'page-in-short', 'page-sources', 'page-unknowns'];

/** Anchors that charts and groups of a list have; whether there is such a group is not looked at. */
const groupAnchor = /^(?:chart|kind|maker|year|job)-/;

/** Makes the judge of links within the site. */
export function addressesOf({ known, prose, leftOut }: AddressParts): CheckAddress {
  const none: ReadonlySet<string> = new Set();
  const anchorsOf = new Map<string, ReadonlySet<string>>([
    ...[...prose.keys()].map((path) => [path, none] as const),
    ...standingPages(known.ids),
    ...pagesOfRecords(known.ids),
  ]);
  const headings = new Map<string, ReadonlySet<string>>();
  const headingsOf = (path: string, { text }: ContentFile): ReadonlySet<string> => {
    const sections = path.startsWith('/articles/') ? articleSections : [];
    const all = headings.get(path) ?? new Set([...sections, ...headingsIn(text)]);
    headings.set(path, all);
    return all;
  };
  return (url, page) => {
    const link = URL.parse(url, 'https://site.example');
    if (link === null) return `“${url}” is no address`;
    const [path, anchor] = [decoded(link.pathname), decoded(link.hash.slice(1))];
    const anchors = anchorsOf.get(path);
    if (anchors === undefined) {
      // Where a file can’t be read, its records may have pages that are not known.
      if (known.unread.size > 0) return undefined;
      return `no page has the address “${path}”${didYouMean(path, anchorsOf.keys())}`;
    }
    const why = leftOut.has(page) ? undefined : leftOut.get(path);
    if (why !== undefined) return `“${path}” is not published yet: ${why}`;
    if (anchor === '' || known.unread.size > 0 || groupAnchor.test(anchor)) return undefined;
    const file = prose.get(path);
    const all = file === undefined ? anchors : headingsOf(path, file);
    if (all.has(anchor)) return undefined;
    return `nothing on ${path} has the anchor “#${anchor}”${didYouMean(anchor, all)}`;
  };
}

/** Addresses at the top of the site that no page of plain prose may have. */
export const reserved: ReadonlySet<string> = new Set(
  ['articles', 'assets', 'benchmarks', 'charts', 'claims', 'companies', 'corrections', 'data']
    .concat(['embed', 'gallery', 'glossary', 'market', 'models', 'people', 'prices', 'sources'])
    .concat(['timeline', '404', 'index'])
    .map((name) => `/${name}/`),
);

/** An address without its escapes; one with broken escapes stays as it is. */
export function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** The pages that are there whatever the content is, and the anchors on them. */
function standingPages(ids: Known['ids']): [string, ReadonlySet<string>][] {
  const sections = (...names: string[]) => names.map((name) => `page-${name}`);
  const pages: [string, Iterable<string>][] = [
    ['/', sections('articles', 'claims', 'key-events', 'latest', 'sources')],
    ['/benchmarks/', [...sections('makers', 'outside', 'sources'), ...ids.scores]],
    ['/claims/', [...sections('facts', 'opinions', 'reports', 'sources'), ...ids.claims]],
    ['/companies/', []],
    ['/corrections/', ids.corrections],
    ['/glossary/', [...sections('sources'), ...ids.terms]],
    ['/market/', [...sections('market', 'sources'), ...ids.moves]],
    ['/models/', []],
    ['/people/', []],
    [
      '/prices/',
      [
        ...sections('calculator', 'explorer', 'rates', 'records', 'sources', 'tokens'),
        ...ids.prices,
        ...ids.exchangeRates,
        ...ids.tokenAssumptions,
      ],
    ],
    ['/sources/', []],
    ['/timeline/', [...sections('sources'), ...ids.events]],
    ...categories.map((category) => [`/timeline/${category}/`, []] as [string, string[]]),
    ...dataPaths.map((path) => [path, []] as [string, string[]]),
  ];
  return pages.map(([path, anchors]) => [path, new Set(anchors)]);
}

/** The pages that records have of their own; facts and training figures have anchors there. */
function pagesOfRecords(ids: Known['ids']): [string, ReadonlySet<string>][] {
  const none: ReadonlySet<string> = new Set();
  const below = (folder: string, of: ReadonlySet<string>, anchors = none) =>
    [...of].map((id): [string, ReadonlySet<string>] => [`/${folder}/${id}/`, anchors]);
  return [
    ...below('models', ids.models, ids.figures),
    ...below('companies', ids.companies, ids.facts),
    ...below('people', ids.people, ids.facts),
    ...below('sources', ids.sources),
    ...below('charts', ids.charts),
    ...below('embed', ids.charts),
    ...[...ids.charts].flatMap((id) =>
      ['csv', 'json', 'png'].map((type): [string, ReadonlySet<string>] => [
        `/charts/${id}.${type}`,
        none,
      ]),
    ),
  ];
}

/** Anchors of the headings of an article, named as its page names them; none where it can’t be read. */
function headingsIn(text: string): string[] {
  const slugger = new GithubSlugger();
  const anchors: string[] = [];
  try {
    eachNode(readTree(text.replace(/^---\n[\s\S]*?\n---\n/, '')), (node) => {
      if (node.type === 'heading') anchors.push(slugger.slug(toString(node)));
    });
  } catch {
    // Its own line says what is wrong with it.
  }
  return anchors;
}
