import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { fileFor } from './addresses.ts';
import {
  change,
  changes,
  growth,
  historyOf,
  readHistory,
  type HistoryRow,
} from './budget-history.ts';
import { codeOf, withImports } from './code.ts';
import { costOf, costsByKind, packed, type PageCost } from './page-cost.ts';
import { builtSite, pageOf } from './site.ts';

/** What a page may cost before a reader touches it. */
type Budget = Pick<PageCost, 'page' | 'script' | 'requests' | 'files'>;

const PROSE: Budget = { page: 30_000, script: 0, requests: 1, files: 0 };
const CHARTED: Budget = { page: 30_000, script: 1_000, requests: 1, files: 0 };
const EXPLORER: Budget = { page: 45_000, script: 2_000, requests: 3, files: 0 };
/** Its filters work without a script by a stylesheet, which follows the records. */
const TIMELINE: Budget = { ...EXPLORER, files: 1 };
/** The index of the search is fetched when a reader asks something. */
const SEARCH: Budget = { page: 45_000, script: 2_000, requests: 1, files: 0 };
const FONTS = 2;
const FONT_BYTES = 45_000;
const EXPLORE_BYTES = 58_000;

const site = builtSite();
const table = [
  line(
    'kind, heaviest page',
    'page',
    'since',
    'css',
    'svg',
    'script',
    'fonts',
    'requests',
    'nodes',
  ),
];

function line(name: string, ...cells: readonly (string | number)[]): string {
  const text = (cell: string | number) => cell.toLocaleString('en-GB').padStart(9);
  return name.padEnd(62) + cells.map(text).join('');
}

function budgetOf(path: string): Budget {
  const charted = ['', 'benchmarks/', 'market/', 'claims/'];
  if (charted.includes(path) || /^(articles|charts)\//.test(path)) return CHARTED;
  if (path === 'timeline/') return TIMELINE;
  if (path === 'search/') return SEARCH;
  return path === 'prices/' ? EXPLORER : PROSE;
}

function read(file: string): Buffer {
  return readFileSync(join(site.folder, file));
}

const kinds = costsByKind(site, ({ path, page }) => page > budgetOf(path).page);
const before = readHistory();
const costs = kinds.flatMap(({ pages }) => pages);

/** A kind of page by its heaviest: `models/* (66), models/deepseek-v3/`. */
function titleOf(kind: string, [heaviest, ...others]: readonly { path: string }[]): string {
  return others.length === 0 ? kind : `${kind} (${others.length + 1}), ${heaviest?.path ?? ''}`;
}

/** By how much a page is above its budget, one line for each part. */
function excessOf({ path, page, script, requests, fonts, files }: PageCost) {
  const budget = budgetOf(path);
  const parts = [
    ['bytes of page', page, budget.page],
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
    const most = (part: 'script' | 'requests' | 'nodes') =>
      Math.max(...pages.map((cost) => cost[part]));
    const [heaviest] = pages;
    table.push(
      line(
        titleOf(kind, pages),
        ...[heaviest?.page ?? 0, ...historyOf([{ kind, pages }]).map((row) => change(before, row))],
        ...[heaviest?.css ?? 0, heaviest?.svg ?? 0, most('script')],
        ...[heaviest?.fonts.length ?? 0, most('requests'), most('nodes')],
      ),
    );
    expect(pages.flatMap(excessOf)).toEqual([]);
  });

  test('the fonts of all pages together keep to theirs', () => {
    const urls = new Set(costs.flatMap(({ fonts }) => fonts));
    const sizes = [...urls].map((url) => read(fileFor(new URL(url), site) ?? '').length);
    const sum = sizes.reduce((total, size) => total + size, 0);
    table.push(line('fonts, all together', sum));
    expect(sizes.length).toBeLessThanOrEqual(FONTS);
    expect(sum).toBeGreaterThan(0);
    expect(sum).toBeLessThanOrEqual(FONT_BYTES);
  });

  test('the code behind “Explore” keeps to its own', () => {
    const entries = new Set(site.pages.flatMap((page) => codeOf(page, site)));
    expect(entries.size).toBeGreaterThan(0);
    for (const entry of entries) {
      const sum = withImports(entry, site).reduce((total, file) => total + packed(read(file)), 0);
      table.push(line('code behind “Explore”', sum));
      expect(sum).toBeLessThanOrEqual(EXPLORE_BYTES);
    }
  });
});

test('code has made no kind of page grow by more than three per cent since docs/budgets.csv', () => {
  expect(growth(before, historyOf(kinds))).toEqual([]);
});

test('says what code has made grow and what accepts it, and how a kind has changed', () => {
  const costs = { page: 15_000, css: 3_000, svg: 800, script: 870, requests: 1, nodes: 900 };
  const row: HistoryRow = { kind: 'home', ...costs };
  const accept = '`npm run budgets` accepts it';
  expect(growth([row], [{ ...row, css: 3_100, script: 880, requests: 2 }])).toEqual([
    `home: css grew from 3000 to 3100; ${accept}`,
    `home: requests grew from 1 to 2; ${accept}`,
  ]);
  // An editor who adds an article with drawings need accept nothing.
  expect(growth([row], [{ ...row, page: 20_000, svg: 1_200, nodes: 2_000 }])).toEqual([]);
  expect(growth([], [row])).toEqual([`home is not in docs/budgets.csv; ${accept}`]);
  expect(change([row], { ...row, page: 15_500 })).toBe('+3%');
  expect(change([row], { ...row, page: 14_000 })).toBe('−7%');
  expect(change([row], { ...row, page: 15_030 })).toBe('');
  expect(change([], row)).toBe('new');
  expect(
    changes(
      [row, { ...row, kind: 'old' }],
      [
        { ...row, nodes: 910 },
        { ...row, kind: 'new' },
      ],
    ),
  ).toEqual(['home: nodes from 900 to 910', 'new is new', 'old is gone']);
});

test('counts what a page loads, and no link, icon or font twice', () => {
  const style = '<style>@font-face { src: url(a.woff2) }</style>';
  const html = `<link rel="icon" href="icon.svg"><link rel="apple-touch-icon" href="a.png">
    <link rel="manifest" href="m.webmanifest"><link rel="canonical" href="https://example.org/">
    <link rel="preload" as="font" href="a.woff2">${style}
    <link rel="stylesheet" href="a.css"><script src="a.js"></script><script>go()</script>
    <img src="b.png"><a href="b.html">B</a><figure data-model="c.json"></figure>`;
  const cost = costOf(pageOf('about/', html), site);
  expect(cost).toMatchObject({
    requests: 3,
    files: 2,
    script: packed('\ngo()'),
    css: packed(style),
  });
  expect(cost.fonts).toHaveLength(1);
  expect(excessOf(cost)).toEqual([
    'about/: 9 bytes of script, not 0',
    'about/: 3 requests, not 1',
    'about/: 2 scripts and stylesheets of their own, not 0',
  ]);
  const heavy = { ...cost, page: 30_001, script: 0, requests: 1, files: 0 };
  expect(excessOf(heavy)).toEqual(['about/: 30001 bytes of page, not 30000']);
  expect(excessOf({ ...heavy, path: 'prices/' })).toEqual([]);
});

afterAll(() => {
  console.log(table.join('\n'));
});
