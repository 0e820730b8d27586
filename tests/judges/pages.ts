import { chromium, type Browser, type Page } from '@playwright/test';
import { availableParallelism } from 'node:os';
import { ensureBrowser, LAUNCH_ARGS } from '../browser.ts';
import { violationsOn } from '../violations.ts';
import { ibmViolationsOn } from './ibm.ts';
import { filesOf, type Judge } from './judge.ts';

/** Chromium, axe and IBM’s engine on every page: one visit each, several side by side. */
export const pages: Judge = {
  name: 'pages',
  mustFind: [
    /axe: html-has-lang/,
    /axe: image-alt/,
    /IBM: html_lang_exists/,
    /IBM: img_alt_valid/,
    /asks another host: https:\/\/elsewhere\.example/,
    /console error: Broken on purpose/,
    /breaks its policy: script-src/,
  ],

  async judge(site) {
    const files = filesOf(site, '**/*.html');
    const browser = await chromium.launch({ executablePath: ensureBrowser(), args: LAUNCH_ARGS });
    const flaws: string[] = [];
    const waiting = files.values();
    const visitor = async (): Promise<void> => {
      const visited = await openVisitor(browser, site.address);
      for (const file of waiting) flaws.push(...(await visited(file)));
    };
    await Promise.all(Array.from({ length: availableParallelism() }, visitor));
    await browser.close();
    return { judged: files.length, flaws: flaws.sort() };
  },
};

/** A tab with its own process; it visits a file of the site and says what is wrong with it. */
async function openVisitor(
  browser: Browser,
  address: string,
): Promise<(file: string) => Promise<string[]>> {
  const page = await browser.newPage();
  let flaws: string[] = [];
  await watch(page, address, (flaw) => flaws.push(flaw));
  return async (file) => {
    flaws = [];
    await page.goto(address + file.replace(/(^|\/)index\.html$/, '$1'), { waitUntil: 'load' });
    // Before the judges, which write into the page.
    const broken = await page.evaluate(() => (globalThis as { broken?: string[] }).broken ?? []);
    flaws.push(...broken.map((rule) => `breaks its policy: ${rule}`));
    const seen = [...flaws];
    seen.push(...(await violationsOn(page)).map((line) => `axe: ${line}`));
    seen.push(...(await ibmViolationsOn(page)).map((line) => `IBM: ${line}`));
    return seen.map((flaw) => `${file} ${flaw}`);
  };
}

/** Notes all that a page does and should not do. */
async function watch(page: Page, address: string, note: (flaw: string) => void): Promise<void> {
  await page.route(
    (url) => url.protocol.startsWith('http') && !url.href.startsWith(new URL('/', address).href),
    (route) => {
      note(`asks another host: ${route.request().url()}`);
      return route.abort();
    },
  );
  page.on('console', (message) => {
    if (message.type() === 'error') note(`console error: ${message.text()}`);
  });
  page.on('pageerror', (error) => {
    note(`throws: ${error.message}`);
  });
  await page.addInitScript(() => {
    const broken: string[] = [];
    Object.assign(globalThis, { broken });
    document.addEventListener('securitypolicyviolation', (event) => {
      broken.push(`${event.effectiveDirective} ${event.blockedURI}`);
    });
  });
}
