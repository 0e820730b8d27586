import type { Page } from '@playwright/test';
import { expect, test } from './page.ts';
import { article, paths } from './paths.ts';
import { shiftsOf } from './shifts.ts';

// 320 px is also a window of 1280 px at 400%, and the half of 640 px at 200%.
const WIDTHS = [320, 360, 768, 1280];

/** By how many pixels a page is wider than its window. */
function excessOf(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
}

for (const path of paths) {
  test(`${path} fits, folded or not, and nothing moves while it loads`, async ({ page }) => {
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(path);
      expect.soft(await shiftsOf(page), `shifts at ${width} px`).toBe(0);
      expect.soft(await excessOf(page), `excess at ${width} px`).toBeLessThanOrEqual(0);
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      expect.soft(await excessOf(page), `unfolded at ${width} px`).toBeLessThanOrEqual(0);
    }
  });
}

/** The figures of a page whose raised number begins another line than they end in. */
function tornFigures(page: Page): Promise<string[]> {
  return page.$$eval('.figure > .mark', (marks) =>
    marks
      .filter((mark) => {
        const before = mark.previousElementSibling?.getClientRects();
        const end = before?.[before.length - 1];
        const own = mark.getBoundingClientRect();
        return own.width > 0 && (end === undefined || own.left < end.right - 1);
      })
      .map((mark) => mark.parentElement?.textContent ?? ''),
  );
}

for (const path of ['./', article]) {
  test(`${path} tears no figure from its raised number`, async ({ page }) => {
    await page.goto(path);
    for (let width = 320; width <= 1280; width += 32) {
      await page.setViewportSize({ width, height: 800 });
      expect.soft(await tornFigures(page), `at ${width} px`).toEqual([]);
    }
  });
}

test('nothing moves when the fonts come late', async ({ page }) => {
  const painted = Promise.withResolvers<undefined>();
  const held: string[] = [];
  await page.route('**/*.woff2', async (route) => {
    held.push(route.request().url());
    await painted.promise;
    await route.continue();
  });
  const loaded = page.waitForEvent('load');
  await page.goto(article, { waitUntil: 'domcontentloaded' });
  await expect(page.locator('h1')).toBeVisible();
  await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length);
  expect(held.length).toBeGreaterThan(0);
  expect(await page.evaluate(() => document.fonts.check('16px Inter'))).toBe(false);
  painted.resolve(undefined);
  await loaded;
  await page.evaluate(() => document.fonts.ready);
  expect(await shiftsOf(page)).toBe(0);
});

test('the measure of shifts sees one', async ({ page }) => {
  await page.goto(article);
  // What comes before the first painting has moved nothing.
  expect(await shiftsOf(page)).toBe(0);
  await page.evaluate(() => {
    document
      .querySelector('h1')
      ?.before(Object.assign(document.createElement('p'), { innerText: 'New' }));
  });
  expect(await shiftsOf(page)).toBeGreaterThan(0);
});

test('the measure of width sees an excess', async ({ page }) => {
  await page.goto(article);
  await page.evaluate(() => {
    document.querySelector('h1')?.style.setProperty('width', '200vw');
  });
  expect(await excessOf(page)).toBeGreaterThan(0);
});
