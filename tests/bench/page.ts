import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser } from '@playwright/test';
import lighthouse from 'lighthouse';
import { readContent } from '../../src/check/files.ts';
import { ensureBrowser, LAUNCH_ARGS } from '../browser.ts';
import { fileFor } from '../build/addresses.ts';
import { build, copyOfProject } from '../build/copy.ts';
import { costOf, packed, type PageCost } from '../build/page-cost.ts';
import { pageAt, readSite, type BuiltSite } from '../build/site.ts';
import { findFreePort } from '../free-port.ts';
import { startNginx } from '../judges/nginx.ts';
import { SAME_WORK_PATH, sameWorkFiles } from './same-work.ts';

const SITE_URL = 'https://example.org';
const RUNS = 3;
/** What the page may cost; speed depends on the machine and is only printed. */
const LIMITS = { page: 9_000, script: 1_000, requests: 1, fonts: 2 } as const;

/** What Lighthouse measures as on a phone: milliseconds, but for the shift, which has no unit. */
interface Speed {
  lcp: number;
  tbt: number;
  cls: number;
}

/** What the page of the same work costs before a touch. */
export interface PageBench {
  cost: PageCost;
  /** All that is sent of it, scripts too, after brotli. */
  sent: number;
  /** Bytes of its fonts, which are packed already. */
  fontBytes: number;
  /** The median of three runs. */
  speed: Speed;
}

/**
 * Builds the site with the article of the same work and measures its page behind nginx.
 * @throws {Error} with what was printed, if the build fails or nginx or Lighthouse can’t run.
 */
export async function benchPage(): Promise<PageBench> {
  const folder = copyOfProject('bench-page');
  try {
    for (const { path, text } of sameWorkFiles(readContent(folder))) {
      writeFileSync(join(folder, path), text);
    }
    console.error('builds the site with the article');
    const { exitCode, output } = await build(folder, { SITE_URL });
    if (exitCode !== 0) throw new Error(output);
    const dist = join(folder, 'dist');
    const site = readSite(dist, new URL(SITE_URL));
    const page = pageAt(SAME_WORK_PATH, site);
    const cost = costOf(page, site);
    return {
      cost,
      sent: packed(page.html),
      fontBytes: bytesOf(cost.fonts, site),
      speed: await speedOf(dist),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Which limits it does not keep, one line each. */
export function excessOf({ cost }: PageBench): string[] {
  const found = { ...cost, fonts: cost.fonts.length };
  return (['page', 'script', 'requests', 'fonts'] as const)
    .filter((part) => found[part] > LIMITS[part])
    .map((part) => `${part} ${found[part]}, not ${LIMITS[part]}`);
}

/** The figures as a table in Markdown. */
export function tableOf({ cost, sent, fontBytes, speed }: PageBench): string {
  const rows: [what: string, value: string | number, limit: string | number][] = [
    ['HTML, CSS, SVG and data for machines, bytes', cost.page, LIMITS.page],
    ['CSS packed alone, bytes', cost.css, ''],
    ['SVG packed alone, bytes', cost.svg, ''],
    ['script, bytes', cost.script, LIMITS.script],
    ['the page as it is sent, bytes', sent, ''],
    ['fonts', cost.fonts.length, LIMITS.fonts],
    ['fonts, bytes', fontBytes, ''],
    ['requests beside fonts', cost.requests, LIMITS.requests],
    ['DOM nodes', cost.nodes, ''],
    ['LCP, ms', Math.round(speed.lcp), 'aim 1,000'],
    ['TBT, ms', Math.round(speed.tbt), ''],
    ['CLS', speed.cls.toFixed(3), 'aim 0'],
  ];
  const lines = rows.map((cells) => `| ${cells.map(printed).join(' | ')} |`);
  return [
    '| before a touch, after brotli | found | at most |',
    '| --- | --- | --- |',
    ...lines,
  ].join('\n');
}

function printed(cell: string | number): string {
  return cell.toLocaleString('en-GB');
}

function bytesOf(urls: readonly string[], site: BuiltSite): number {
  const files = urls.map((url) => fileFor(new URL(url), site) ?? '');
  return files.reduce((sum, file) => sum + readFileSync(join(site.folder, file)).length, 0);
}

/** Lighthouse’s own setting of a phone, against the server that readers would meet. */
async function speedOf(dist: string): Promise<Speed> {
  const { origin, stop } = await startNginx(dist);
  let browser: Browser | undefined;
  try {
    const port = await findFreePort();
    browser = await chromium.launch({
      executablePath: ensureBrowser(),
      // The server vouches for itself.
      args: [...LAUNCH_ARGS, '--ignore-certificate-errors', `--remote-debugging-port=${port}`],
    });
    const runs: Speed[] = [];
    for (let run = 1; run <= RUNS; run += 1) {
      console.error(`Lighthouse, run ${run} of ${RUNS}`);
      runs.push(await visit(`${origin}/${SAME_WORK_PATH}`, port));
    }
    const median = (part: keyof Speed) =>
      runs.map((run) => run[part]).sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? NaN;
    return { lcp: median('lcp'), tbt: median('tbt'), cls: median('cls') };
  } finally {
    await browser?.close();
    await stop();
  }
}

async function visit(address: string, port: number): Promise<Speed> {
  const options = { port, onlyCategories: ['performance'], logLevel: 'error' as const };
  const lhr = (await lighthouse(address, options))?.lhr;
  if (lhr === undefined || lhr.runtimeError) {
    throw new Error(
      `Lighthouse failed on ${address}: ${lhr?.runtimeError?.message ?? 'no result'}`,
    );
  }
  const value = (audit: string) => lhr.audits[audit]?.numericValue ?? NaN;
  return {
    lcp: value('largest-contentful-paint'),
    tbt: value('total-blocking-time'),
    cls: value('cumulative-layout-shift'),
  };
}

if (import.meta.main) console.log(tableOf(await benchPage()));
