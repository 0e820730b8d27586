import { brotliCompressSync, constants } from 'node:zlib';
import { addressesOf, urlOf } from './addresses.ts';
import { pagesByKind, type BuiltPage, type BuiltSite } from './site.ts';

/** What a page costs before a reader touches it; bytes are after brotli. */
export interface PageCost {
  path: string;
  /** The page without the code of its scripts: HTML, CSS and SVG together. */
  page: number;
  /** The style sheet of its kind alone, which its content does not change. */
  css: number;
  /** Its drawings alone. */
  svg: number;
  /** The code in it alone. */
  script: number;
  /** The page itself and all it loads, but for fonts, pictures, icons and what names those. */
  requests: number;
  /** Addresses of its fonts. */
  fonts: string[];
  /** Scripts and style sheets in files of their own. */
  files: number;
  /** Elements of its document. */
  nodes: number;
}

/** The pages of a kind, the heaviest first. */
export interface KindCost {
  kind: string;
  pages: PageCost[];
}

/** How well every page is packed at first; it comes out some ten per cent heavier than it will be. */
const QUICK = 5;

const PICTURE = /\.(?:avif|gif|jpe?g|png|svg|webp)$/;

/** What machines read of a page is text, and counts as such. */
const CODE = /(<script(?![^>]* type="application\/ld\+json")[^>]*>)([^]*?)(?=<\/script>)/g;

/** Length in bytes after brotli. */
export function packed(data: string | Buffer, quality = 11): number {
  if (data.length === 0) return 0;
  return brotliCompressSync(data, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length;
}

/** Measures one page. */
export function costOf(page: BuiltPage, site: BuiltSite, quality = 11): PageCost {
  const { document, html, path } = page;
  const icons = [
    ...document.querySelectorAll('link[rel=icon], link[rel=apple-touch-icon], link[rel=manifest]'),
  ].map((icon) => icon.getAttribute('href'));
  const loads = addressesOf(page).filter(
    ({ text, use }) => use === 'load' && !icons.includes(text),
  );
  const urls = [...new Set(loads.map((address) => urlOf(address, page, site).href))];
  const fonts = urls.filter((url) => /\.(woff2?|[ot]tf)$/.test(url));
  const alone = (part: RegExp) => packed((html.match(part) ?? []).join(''), quality);
  return {
    path,
    page: packed(html.replace(CODE, '$1'), quality),
    css: alone(/<style>[^]*?<\/style>/),
    svg: alone(/<svg[ >][^]*?<\/svg>/g),
    script: packed([...html.matchAll(CODE)].map(([, , code]) => code).join('\n')),
    requests: 1 + urls.length - fonts.length - urls.filter((url) => PICTURE.test(url)).length,
    fonts,
    files: document.querySelectorAll('script[src], link[rel=stylesheet], link[rel=modulepreload]')
      .length,
    nodes: document.querySelectorAll('*').length,
  };
}

/**
 * Measures all pages of a site, by kind. To pack all as a host would takes long, so that is done for
 * the heaviest of each kind, and for those that look too heavy.
 * @param isHeavy whether a page that was packed quickly looks too heavy.
 */
export function costsByKind(
  site: BuiltSite,
  isHeavy: (cost: PageCost) => boolean = () => false,
): KindCost[] {
  return pagesByKind(site).map(([kind, pages]) => ({
    kind,
    pages: pages
      .map((page) => ({ page, cost: costOf(page, site, QUICK) }))
      .sort((a, b) => b.cost.page - a.cost.page)
      .map(({ page, cost }, index) => (index === 0 || isHeavy(cost) ? costOf(page, site) : cost)),
  }));
}
