import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { words } from '../../src/words/en.ts';
import { violationsOn } from '../violations.ts';
import { expect, test } from './page.ts';
import { article, shorterPaths } from './paths.ts';

const FIXTURE = join(dirname(import.meta.dirname), 'fixtures/broken-site/index.html');

async function expectNoViolations(page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light' });
  expect.soft(await violationsOn(page), 'light').toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect.soft(await violationsOn(page, 'colours'), 'dark').toEqual([]);
}

// Every page as it comes, in light and at 1,280 px, is audited by the judge of pages; here is what
// differs from that: the narrow layout, dark colours, and what is open.
test.use({ viewport: { width: 320, height: 800 } });

for (const path of shorterPaths) {
  test(`axe finds nothing in the dark on ${path}`, async ({ page }) => {
    // One audit does for both, because the colours of a text do not depend on the width.
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.goto(path);
    expect(await violationsOn(page)).toEqual([]);
  });
}

test('axe finds nothing beside an open card', async ({ page }) => {
  await page.goto(article);
  await page.locator('main .figure button').first().click();
  await expect(page.locator('[popover]:popover-open')).toBeVisible();
  await expectNoViolations(page);
});

test('axe finds nothing in an explored chart with its table open', async ({ page }) => {
  await page.goto(article);
  const figure = page.locator('figure[data-model]').first();
  await figure.getByRole('button', { name: words.chart.explore }).click();
  await expect(figure.locator('canvas')).toBeVisible();
  for (const summary of await figure.locator('summary').all()) await summary.click();
  await expect(figure.locator('table')).toBeVisible();
  await expectNoViolations(page);
});

for (const view of ['day', 'history']) {
  test(`axe finds nothing in the explorer with its ${view} view and table open`, async ({
    page,
  }) => {
    await page.goto(`prices/?view=${view}&list=all&currency=USD&sort=-input`);
    const figure = page.locator('#chart-explorer');
    const box = figure.locator('.chart-box');
    await box.focus();
    await expect(figure.locator('canvas')).toBeVisible();
    await box.press('Home');
    await expect(figure.locator('.point').first()).toBeFocused();
    for (const summary of await page.locator('.explorer summary').all()) await summary.click();
    await expect(figure.locator('table')).toBeVisible();
    await expectNoViolations(page);
  });
}

test('axe sees what is wrong on a broken page', async ({ page }) => {
  await page.setContent(`${readFileSync(FIXTURE, 'utf8')}<p style="color: #999">Too pale</p>`);
  const rules = (await violationsOn(page)).map((line) => line.split(' ')[0]);
  expect(await violationsOn(page, 'colours')).toHaveLength(1);
  expect(rules).toEqual(expect.arrayContaining(['color-contrast', 'html-has-lang', 'image-alt']));
});
