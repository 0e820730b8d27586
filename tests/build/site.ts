import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Window, type Document, type Element } from 'happy-dom';
import { SITE_URL } from '../serve.ts';

/** A built page, read back. */
export interface BuiltPage {
  /** Below the base path: `articles/first/`, `404.html`; the home page is an empty string. */
  readonly path: string;
  readonly html: string;
  readonly document: Document;
}

/** A folder of built files and the address under which a host would serve it. */
export interface BuiltSite {
  folder: string;
  /** With the base path and a final slash. */
  address: URL;
  /** Every file, with `/` on every system, in a fixed order. */
  files: string[];
  pages: BuiltPage[];
}

/** The root of the project. */
export const root = dirname(dirname(import.meta.dirname));

let built: BuiltSite | undefined;

/** The site that `npm run build` left in `dist`; read once. */
export function builtSite(): BuiltSite {
  const origin = process.env.SITE_URL ?? 'https://example.org';
  built ??= readSite(join(root, 'dist'), new URL(new URL(SITE_URL).pathname, origin));
  return built;
}

/**
 * One page of a site.
 * @throws {Error} where there is none.
 */
export function pageAt(path: string, { pages }: BuiltSite = builtSite()): BuiltPage {
  const page = pages.find((one) => one.path === path);
  if (page === undefined) throw new Error(`the site has no page ${path || 'home'}`);
  return page;
}

/** The pages of each kind: `home`, `prices/`, `models/*`. */
export function pagesByKind({ pages }: BuiltSite): [kind: string, pages: BuiltPage[]][] {
  return [...Map.groupBy(pages, ({ path }) => path.replace(/\/.+$/, '/*') || 'home')];
}

/** Reads a built site from a folder. */
export function readSite(folder: string, address: URL): BuiltSite {
  const files = filesIn(folder);
  const pages = files
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const path = file.replace(/(^|\/)index\.html$/, '$1');
      return pageOf(path, readFileSync(join(folder, file), 'utf8'));
    });
  return { folder, address, files, pages };
}

/** A page of this HTML. It is parsed when it is asked for, since few tests need all of them. */
export function pageOf(path: string, html: string): BuiltPage {
  let document: Document | undefined;
  return {
    path,
    html,
    get document() {
      document ??= parse(html);
      return document;
    },
  };
}

/** Every file below a folder, with `/` on every system, in a fixed order. */
export function filesIn(folder: string): string[] {
  return globSync('**/*', { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .map((file) => file.replaceAll('\\', '/'))
    .sort();
}

/** The document of a page or of a made-up snippet. */
export function parse(html: string): Document {
  return new new Window().DOMParser().parseFromString(html, 'text/html');
}

/** The text of an element as a reader sees it: white space is one blank, a word joiner is nothing. */
export function textOf(element: Pick<Element, 'textContent'> | null | undefined): string {
  return (element?.textContent ?? '').replaceAll('\u2060', '').replace(/\s+/g, ' ').trim();
}
