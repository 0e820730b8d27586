import GithubSlugger from 'github-slugger';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { categories } from '../schemas/event.ts';
import type { ContentFile } from './files.ts';
import type { Known } from './known.ts';
import { didYouMean } from './suggestion.ts';
import { readTree } from './tree.ts';

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
  /** Addresses of articles that are not published. */
  leftOut: ReadonlySet<string>;
}

/** Anchors of sections that every article has. */
const articleSections = ['page-contents', 'page-in-short', 'page-sources', 'page-unknowns'];

/** Anchors that charts and groups of a list have; whether there is such a group is not looked at. */
const groupAnchor = /^(?:chart|kind|maker|year|job)-/;

/** Makes the judge of links within the site. */
export function addressesOf({ known, prose, leftOut }: AddressParts): CheckAddress {
  const anchorsOf = new Map<string, Iterable<string>>([
    ...standingPages(known.ids),
    ...pagesOfRecords(known.ids),
    ...[...prose.keys()].map((path) => [path, []] as const),
  ]);
  const headings = new Map<string, string[]>();
  const headingsOf = (path: string, { text }: ContentFile): string[] => {
    const own = headings.get(path) ?? headingsIn(text);
    headings.set(path, own);
    return path.startsWith('/articles/') ? [...articleSections, ...own] : own;
  };
  return (url, page) => {
    const [path = '', anchor] = url.split('#');
    const anchors = anchorsOf.get(path);
    if (anchors === undefined) {
      // Where a file can’t be read, its records may have pages that are not known.
      if (known.unread.size > 0) return undefined;
      return `no page has the address “${path}”${didYouMean(path, anchorsOf.keys())}`;
    }
    if (leftOut.has(path) && !leftOut.has(page)) return `“${path}” is not published yet`;
    if (anchor === undefined || known.unread.size > 0 || groupAnchor.test(anchor)) return undefined;
    const file = prose.get(path);
    const all = file === undefined ? anchors : headingsOf(path, file);
    if (new Set(all).has(anchor)) return undefined;
    return `nothing on ${path} has the anchor “#${anchor}”${didYouMean(anchor, all)}`;
  };
}

/** The pages that are there whatever the content is, and the anchors on them. */
function standingPages(ids: Known['ids']): [string, Iterable<string>][] {
  const sections = (...names: string[]) => names.map((name) => `page-${name}`);
  return [
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
    ['/data/prices.csv', []],
    ['/data/prices.json', []],
  ];
}

/** The pages that records have of their own; facts and training figures have anchors there. */
function pagesOfRecords(ids: Known['ids']): [string, Iterable<string>][] {
  return [
    ...[...ids.models].map((id) => [`/models/${id}/`, ids.figures] as const),
    ...[...ids.companies].map((id) => [`/companies/${id}/`, ids.facts] as const),
    ...[...ids.people].map((id) => [`/people/${id}/`, ids.facts] as const),
    ...[...ids.sources].map((id) => [`/sources/${id}/`, []] as const),
    ...[...ids.charts].flatMap((id) =>
      [
        `/charts/${id}/`,
        `/embed/${id}/`,
        ...['csv', 'json', 'png'].map((type) => `/charts/${id}.${type}`),
      ].map((path) => [path, []] as const),
    ),
  ].map(([path, anchors]) => [path, anchors]);
}

/** Anchors of the headings of an article, named as its page names them; none where it can’t be read. */
function headingsIn(text: string): string[] {
  const slugger = new GithubSlugger();
  const anchors: string[] = [];
  try {
    visit(readTree(text.replace(/^---\n[\s\S]*?\n---\n/, '')), 'heading', (heading) => {
      anchors.push(slugger.slug(toString(heading)));
    });
  } catch {
    // Its own line says what is wrong with it.
  }
  return anchors;
}
