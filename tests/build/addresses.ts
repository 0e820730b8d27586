import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { BuiltPage, BuiltSite } from './site.ts';

/** An address that a page names. */
export interface Address {
  /** As written. */
  text: string;
  /**
   * `link`: a reader may follow it; `load`: the browser fetches it with the page; `later`: a
   * script fetches it when a reader asks for it.
   */
  use: 'link' | 'load' | 'later';
}

/** Kinds of `<link>` that only say where something is. */
const RELATIONS = ['canonical', 'alternate', 'next', 'prev', 'license'];

/** Every address that a page names, in elements and in its styles. */
export function addressesOf({ document }: BuiltPage): Address[] {
  const all = (selector: string, attribute: string, use: Address['use']): Address[] =>
    [...document.querySelectorAll(selector)].map((element) => ({
      text: element.getAttribute(attribute) ?? '',
      use: RELATIONS.includes(element.getAttribute('rel') ?? '') ? 'link' : use,
    }));
  const styles = [...document.querySelectorAll('style')].map((style) => style.textContent);
  return [
    ...all('a[href], area[href]', 'href', 'link'),
    ...all('form[action]', 'action', 'link'),
    ...all('meta[property="og:image"]', 'content', 'link'),
    ...all('link[href]', 'href', 'load'),
    ...all('[src]', 'src', 'load'),
    ...all('[poster]', 'poster', 'load'),
    ...all('use[href], image[href]', 'href', 'load'),
    ...all('object[data]', 'data', 'load'),
    ...[...document.querySelectorAll('[srcset]')].flatMap((element) =>
      (element.getAttribute('srcset') ?? '').split(',').map((part): Address => {
        const [text = ''] = part.trim().split(/\s+/);
        return { text, use: 'load' };
      }),
    ),
    ...styles.flatMap((css) =>
      [...css.matchAll(/url\(\s*["']?([^"')]+)["']?\s*\)|@import\s+["']([^"']+)/g)].map(
        ([, url, sheet]): Address => ({ text: url ?? sheet ?? '', use: 'load' }),
      ),
    ),
    ...all('[data-model]', 'data-model', 'later'),
    ...all('[data-code]', 'data-code', 'later'),
    ...all('[data-prices]', 'data-prices', 'later'),
  ];
}

/** The full URL of an address; one that can’t be read becomes `invalid:`. */
export function urlOf({ text }: Address, page: BuiltPage, { address }: BuiltSite): URL {
  const from = new URL(page.path, address);
  return URL.canParse(text, from.href) ? new URL(text, from) : new URL(`invalid:${text}`);
}

/** Whether a URL is on the site’s own host, below its base path or not. */
export function isOwn(url: URL, { address }: BuiltSite): boolean {
  return url.origin === address.origin;
}

/**
 * The file that a host would serve for a URL, from the site’s folder; undefined where there is
 * none, or where the URL leaves the base path.
 */
export function fileFor(url: URL, { address, folder }: BuiltSite): string | undefined {
  if (url.origin !== address.origin || !url.pathname.startsWith(address.pathname)) return undefined;
  const path = decodeURIComponent(url.pathname.slice(address.pathname.length));
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  const place = join(folder, file);
  return existsSync(place) && statSync(place).isFile() ? file : undefined;
}

/** Addresses within the site that lead nowhere, one line each. */
export function deadAddresses(site: BuiltSite): string[] {
  const idsOf = new Map(
    site.pages.map(({ path, document }) => [
      path,
      new Set([...document.querySelectorAll('[id]')].map(({ id }) => id)),
    ]),
  );
  return site.pages.flatMap((page) =>
    addressesOf(page).flatMap((address) => {
      const url = urlOf(address, page, site);
      if (!isOwn(url, site)) return [];
      const file = fileFor(url, site);
      const place = `${page.path || 'home'}: ${address.text}`;
      if (file === undefined) return [`${place} leads to no file`];
      if (url.hash === '' || url.hash === '#') return [];
      const ids = idsOf.get(file.replace(/(^|\/)index\.html$/, '$1'));
      const id = decodeURIComponent(url.hash.slice(1));
      return ids?.has(id) === true ? [] : [`${place} leads to no element`];
    }),
  );
}
