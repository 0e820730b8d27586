import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { addressesOf, fileFor, urlOf } from './addresses.ts';
import { codeOf, withImports } from './code.ts';
import { builtSite, parse, type BuiltPage } from './site.ts';

/** What a page may weigh, in bytes after brotli, before a reader touches it. */
interface Budget {
  html: number;
  script: number;
  /** The page itself and all it loads, but for fonts and the icon. */
  requests: number;
}

const PROSE: Budget = { html: 30_000, script: 0, requests: 1 };
const CHARTED: Budget = { html: 30_000, script: 1_000, requests: 1 };
const EXPLORER: Budget = { html: 45_000, script: 2_000, requests: 3 };
const FONTS = 2;
const FONT_BYTES = 45_000;
const EXPLORE_BYTES = 62_000;

const site = builtSite();
const table: string[] = [];

function budgetOf(path: string): Budget {
  if (path === '' || path.startsWith('articles/')) return CHARTED;
  return path === 'prices/' || path === 'timeline/' ? EXPLORER : PROSE;
}

function packed(data: string | Buffer): number {
  if (data.length === 0) return 0;
  return brotliCompressSync(data, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
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
    html: packed(html),
    script: packed(scripts.map(({ textContent }) => textContent).join('\n')),
    requests: 1 + urls.length - fonts.length,
    fonts,
    files: document.querySelectorAll('script[src], link[rel=stylesheet], link[rel=modulepreload]')
      .length,
  };
}

/** Each page and its cost. */
const costs = site.pages.map((page) => ({ path: page.path, ...costOf(page) }));

function note(name: string, parts: readonly (readonly [string, number, number])[]): void {
  const cells = parts.map(([what, value, limit]) =>
    `${what} ${value.toLocaleString('en-GB')} of ${limit.toLocaleString('en-GB')}`.padEnd(27),
  );
  table.push(`${name.padEnd(43)} ${cells.join(' ')}`.trimEnd());
}

describe('before a touch, in bytes after brotli,', () => {
  test.each(costs)(
    '$path keeps to its budget',
    ({ path, html, script, requests, fonts, files }) => {
      const budget = budgetOf(path);
      note(path || 'home', [
        ['page', html, budget.html],
        ['script', script, budget.script],
        ['requests', requests, budget.requests],
        ['fonts', fonts.length, FONTS],
      ]);
      expect.soft(html).toBeLessThanOrEqual(budget.html);
      expect.soft(script).toBeLessThanOrEqual(budget.script);
      expect.soft(requests).toBeLessThanOrEqual(budget.requests);
      expect.soft(fonts.length).toBeLessThanOrEqual(FONTS);
      expect.soft(files, 'scripts and stylesheets of their own').toBe(0);
    },
  );

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
  const cost = costOf({ path: '', html, document: parse(html) });
  expect(cost).toMatchObject({ requests: 4, files: 2, script: packed('\ngo()') });
  expect(cost.fonts).toHaveLength(1);
});

afterAll(() => {
  console.log(table.join('\n'));
});
