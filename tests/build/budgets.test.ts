import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { addressesOf, fileFor, urlOf } from './addresses.ts';
import { codeOf, withImports } from './code.ts';
import { builtSite, pageOf, pagesByKind, type BuiltPage } from './site.ts';

/** What a page may weigh, in bytes after brotli, before a reader touches it. */
interface Budget {
  html: number;
  script: number;
  /** The page itself and all it loads, but for fonts and the icon. */
  requests: number;
  /** Scripts and stylesheets of its own. */
  files: number;
}

const PROSE: Budget = { html: 30_000, script: 0, requests: 1, files: 0 };
const CHARTED: Budget = { html: 30_000, script: 1_000, requests: 1, files: 0 };
const EXPLORER: Budget = { html: 45_000, script: 2_000, requests: 3, files: 0 };
/** Its filters work without a script by a stylesheet, which follows the records. */
const TIMELINE: Budget = { ...EXPLORER, files: 1 };
const FONTS = 2;
const FONT_BYTES = 45_000;
const EXPLORE_BYTES = 62_000;

/** How well every page is packed at first; it comes out some ten per cent heavier than it will be. */
const QUICK = 5;

const site = builtSite();
const table: string[] = [];

function budgetOf(path: string): Budget {
  const charted = ['', 'benchmarks/', 'market/', 'claims/'];
  if (charted.includes(path) || /^(articles|charts)\//.test(path)) return CHARTED;
  if (path === 'timeline/') return TIMELINE;
  return path === 'prices/' ? EXPLORER : PROSE;
}

function packed(data: string | Buffer, quality = 11): number {
  if (data.length === 0) return 0;
  return brotliCompressSync(data, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length;
}

function read(file: string): Buffer {
  return readFileSync(join(site.folder, file));
}

/** What a page costs before a touch. */
function costOf(page: BuiltPage) {
  const { document, html } = page;
  const scripts = [...document.querySelectorAll('script')];
  const icons = [...document.querySelectorAll('link[rel=icon]')].map((icon) =>
    icon.getAttribute('href'),
  );
  const loads = addressesOf(page).filter(
    ({ text, use }) => use === 'load' && !icons.includes(text),
  );
  const urls = [...new Set(loads.map((address) => urlOf(address, page, site).href))];
  const fonts = urls.filter((url) => /\.(woff2?|[ot]tf)$/.test(url));
  return {
    html: packed(html, QUICK),
    script: packed(scripts.map(({ textContent }) => textContent).join('\n')),
    requests: 1 + urls.length - fonts.length,
    fonts,
    files: document.querySelectorAll('script[src], link[rel=stylesheet], link[rel=modulepreload]')
      .length,
  };
}

/** The pages of each kind and their costs, the heaviest first. */
const kinds = pagesByKind(site).map(([kind, pages]) => ({
  kind,
  pages: pages
    .map((page) => ({ page, cost: { path: page.path, ...costOf(page) } }))
    .sort((a, b) => b.cost.html - a.cost.html)
    // To pack all as a host would takes long, and the light ones need not be known to the byte.
    .map(({ page, cost }, index) =>
      index === 0 || cost.html > budgetOf(cost.path).html
        ? { ...cost, html: packed(page.html) }
        : cost,
    ),
}));
const costs = kinds.flatMap(({ pages }) => pages);

function note(name: string, parts: readonly (readonly [string, number, number])[]): void {
  const cells = parts.map(([what, value, limit]) =>
    `${what} ${value.toLocaleString('en-GB')} of ${limit.toLocaleString('en-GB')}`.padEnd(27),
  );
  table.push(`${name.padEnd(62)} ${cells.join(' ')}`.trimEnd());
}

/** A kind of page by its heaviest: `models/* (66), models/deepseek-v3/`. */
function titleOf(kind: string, [heaviest, ...others]: readonly { path: string }[]): string {
  return others.length === 0 ? kind : `${kind} (${others.length + 1}), ${heaviest?.path ?? ''}`;
}

/** By how much a page is above its budget, one line for each part. */
function excessOf({ path, html, script, requests, fonts, files }: (typeof costs)[number]) {
  const budget = budgetOf(path);
  const parts = [
    ['bytes of page', html, budget.html],
    ['bytes of script', script, budget.script],
    ['requests', requests, budget.requests],
    ['fonts', fonts.length, FONTS],
    ['scripts and stylesheets of their own', files, budget.files],
  ] as const;
  return parts
    .filter(([, value, limit]) => value > limit)
    .map(([what, value, limit]) => `${path || 'home'}: ${value} ${what}, not ${limit}`);
}

describe('before a touch, in bytes after brotli,', () => {
  test.each(kinds)('$kind keeps to its budget, page by page', ({ kind, pages }) => {
    const most = (part: (cost: (typeof costs)[number]) => number) => Math.max(...pages.map(part));
    const budget = budgetOf(pages[0]?.path ?? '');
    note(titleOf(kind, pages), [
      ['page', pages[0]?.html ?? 0, budget.html],
      ['script', most(({ script }) => script), budget.script],
      ['requests', most(({ requests }) => requests), budget.requests],
      ['fonts', most(({ fonts }) => fonts.length), FONTS],
    ]);
    expect(pages.flatMap(excessOf)).toEqual([]);
  });

  test('the fonts of all pages together keep to theirs', () => {
    const urls = new Set(costs.flatMap(({ fonts }) => fonts));
    const sizes = [...urls].map((url) => read(fileFor(new URL(url), site) ?? '').length);
    const sum = sizes.reduce((total, size) => total + size, 0);
    note('fonts', [['bytes', sum, FONT_BYTES]]);
    expect(sizes.length).toBeLessThanOrEqual(FONTS);
    expect(sum).toBeGreaterThan(0);
    expect(sum).toBeLessThanOrEqual(FONT_BYTES);
  });

  test('the code behind “Explore” keeps to its own', () => {
    const entries = new Set(site.pages.flatMap((page) => codeOf(page, site)));
    expect(entries.size).toBeGreaterThan(0);
    for (const entry of entries) {
      const sum = withImports(entry, site).reduce((total, file) => total + packed(read(file)), 0);
      note('code behind “Explore”', [['bytes', sum, EXPLORE_BYTES]]);
      expect(sum).toBeLessThanOrEqual(EXPLORE_BYTES);
    }
  });
});

test('counts what a page loads, and no link, icon or font twice', () => {
  const html = `<link rel="icon" href="icon.svg"><link rel="canonical" href="https://example.org/">
    <link rel="preload" as="font" href="a.woff2"><style>@font-face { src: url(a.woff2) }</style>
    <link rel="stylesheet" href="a.css"><script src="a.js"></script><script>go()</script>
    <img src="a.png"><a href="b.html">B</a><figure data-model="c.json"></figure>`;
  const cost = costOf(pageOf('', html));
  expect(cost).toMatchObject({ requests: 4, files: 2, script: packed('\ngo()') });
  expect(cost.fonts).toHaveLength(1);
  expect(excessOf({ path: 'about/', ...cost })).toEqual([
    'about/: 9 bytes of script, not 0',
    'about/: 4 requests, not 1',
    'about/: 2 scripts and stylesheets of their own, not 0',
  ]);
  const heavy = { path: 'about/', ...cost, html: 30_001, script: 0, requests: 1, files: 0 };
  expect(excessOf(heavy)).toEqual(['about/: 30001 bytes of page, not 30000']);
  expect(excessOf({ ...heavy, path: 'prices/' })).toEqual([]);
});

afterAll(() => {
  console.log(table.join('\n'));
});
