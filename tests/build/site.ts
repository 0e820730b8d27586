import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Window, type Document } from 'happy-dom';
import { SITE_URL } from '../serve.ts';

/** A built page, read back. */
export interface BuiltPage {
  /** Below the base path: `articles/first/`, `404.html`; the home page is an empty string. */
  path: string;
  html: string;
  document: Document;
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

/** The site that `npm run build` left in `dist`. */
export function builtSite(): BuiltSite {
  const origin = process.env.SITE_URL ?? 'https://example.org';
  return readSite(join(root, 'dist'), new URL(new URL(SITE_URL).pathname, origin));
}

/** Reads a built site from a folder. */
export function readSite(folder: string, address: URL): BuiltSite {
  const files = filesIn(folder);
  const pages = files
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const html = readFileSync(join(folder, file), 'utf8');
      return { path: file.replace(/(^|\/)index\.html$/, '$1'), html, document: parse(html) };
    });
  return { folder, address, files, pages };
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
