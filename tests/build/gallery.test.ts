import type { Page } from '@playwright/test';
import { HtmlValidate } from 'html-validate';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { galleryWords } from '../../src/words/en/gallery.ts';
import { galleryTexts } from '../fixtures/gallery-texts.ts';
import htmlRules from '../html-validate.config.mjs';
import { violationsOn } from '../violations.ts';
import { startBrowser, startDevServer } from './development.ts';
import { flawsIn } from './drawn-flaws.ts';
import { atEndOfFile, copyProject } from './scratch.ts';
import { builtSite } from './site.ts';

const SHOWN = '.shown-page';
const atEnd = atEndOfFile();
let page: Page;
let address = '';
/** The addresses at which the examples and frames stand alone. */
let alone: string[] = [];

beforeAll(async () => {
  address = `${await startDevServer(copyProject('gallery', atEnd), atEnd)}/gallery/`;
  const browser = await startBrowser(atEnd);
  const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
  page = await context.newPage();
  // The second time the fonts are there.
  await page.goto(address);
  await page.goto(address);
  // What stands alone is looked at alone.
  alone = await page.evaluate(() =>
    [...document.querySelectorAll('iframe')].map((frame) => {
      frame.remove();
      return frame.src;
    }),
  );
});

test('each example prints what it says', async () => {
  const printed = await page.evaluate(() =>
    [...document.querySelectorAll('.shown:has(.source)')].map((shown) => {
      const copy = shown.querySelector('.shown-page')?.cloneNode(true) as Element;
      for (const mark of copy.querySelectorAll('.mark')) mark.remove();
      const heads = copy.querySelectorAll('.chart-finding, .event-date, .event-title');
      const parts = heads.length > 0 ? heads : copy.querySelectorAll('p, figcaption, th, td');
      const texts = [...parts].map(({ textContent }) =>
        textContent.replaceAll('\u2060', '').replaceAll(/\s+/g, ' ').trim(),
      );
      return [shown.querySelector('h3')?.id, texts.join(' | ')] as const;
    }),
  );
  expect(Object.fromEntries(printed)).toEqual(galleryTexts);
});

test('every mark opens a card, and each address is there once', async () => {
  const { dangling, twice } = await page.evaluate(() => {
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    const targets = [...document.querySelectorAll('[popovertarget]')].map(
      (button) => button.getAttribute('popovertarget') ?? '',
    );
    return {
      dangling: targets.filter((target) => !ids.includes(target)),
      twice: ids.filter((id, index) => ids.indexOf(id) < index),
    };
  });
  expect({ dangling, twice }).toEqual({ dangling: [], twice: [] });
});

test('a source is copied as it stands', async () => {
  const shown = page.locator('.shown', { has: page.locator('#price-unconfirmed') });
  await shown.getByRole('button', { name: galleryWords.copy }).click();
  await shown.getByText(galleryWords.copied).waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    'The preview is said to cost <Price id="preview-cn-2024-06" field="output" />, which no list shows.',
  );
});

describe.each([320, 1280])('at %i px', (width) => {
  test('nothing is cut, stands out or stands on another', async () => {
    await page.setViewportSize({ width, height: 900 });
    expect(await flawsIn(page, SHOWN)).toEqual([]);
    const excess = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(excess).toBeLessThanOrEqual(0);
  });

  test('axe finds nothing, light and dark', async () => {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme: 'light' });
    expect(await violationsOn(page), 'light').toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violationsOn(page, 'colours'), 'dark').toEqual([]);
  });
});

test('each stands alone in its frame, narrow and dark, and fits', async () => {
  expect(alone.length).toBeGreaterThan(Object.keys(galleryTexts).length);
  await page.setViewportSize({ width: 360, height: 500 });
  await page.emulateMedia({ colorScheme: 'light' });
  const flaws: string[] = [];
  for (const src of alone) {
    await page.goto(src);
    flaws.push(...(await flawsIn(page, '.alone')));
    const { excess, paper, open } = await page.evaluate(() => ({
      excess: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      paper: getComputedStyle(document.documentElement).backgroundColor,
      open: document.querySelectorAll(':popover-open').length,
    }));
    if (excess > 0) flaws.push(`${src} is wider than its frame`);
    if (paper !== 'rgb(22, 21, 18)') flaws.push(`${src} is not dark: ${paper}`);
    if (open !== (src.includes('frame-card-') ? 1 : 0)) flaws.push(`${src} has ${open} open cards`);
  }
  expect(flaws).toEqual([]);
});

test('the measure sees what is cut, stands out or stands on another', async () => {
  await page.setContent(`<div class="part">
    <p style="width: 200vw">Wide</p>
    <p style="overflow: hidden; width: 2em; white-space: nowrap">Long words</p>
    <svg width="100" height="50"><text x="80" y="20">Leaves</text><text x="82" y="22">On</text></svg>
  </div>`);
  const flaws = await flawsIn(page, '.part');
  for (const what of [
    '“Wide” stands out',
    '“Long words” is cut',
    '“Leaves” leaves',
    'stands on “On”',
  ]) {
    expect(flaws.join('\n')).toContain(what);
  }
});

test('the HTML is valid but for what the dev server adds', async () => {
  const html = await (await fetch(address)).text();
  const { results } = await new HtmlValidate(htmlRules).validateString(
    html.replaceAll(/<script type="module"[^>]*><\/script>/g, ''),
  );
  const lines = results.flatMap(({ messages }) =>
    messages.map(({ ruleId, line, message }) => `${line} ${ruleId}: ${message}`),
  );
  expect(lines).toEqual([]);
});

test('nothing of it is published', () => {
  const { folder, files } = builtSite();
  expect(files.filter((file) => /gallery/i.test(file))).toEqual([]);
  const naming = files
    .filter((file) => /\.(html|js|json|css|txt|xml)$/.test(file))
    .filter((file) =>
      /\/gallery\/|small-cn-2024-05/.test(readFileSync(join(folder, file), 'utf8')),
    );
  expect(naming).toEqual([]);
});
