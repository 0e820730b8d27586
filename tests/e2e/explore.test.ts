import type { Locator, Page } from '@playwright/test';
import { words } from '../../src/words/en.ts';
import { expect, test } from './page.ts';
import { article } from './paths.ts';
import { shiftsOf } from './shifts.ts';

const CODE = /\.js(\?|$)/;
const MODEL = /\/charts\/[^/]+\.json$/;

/** The paths of all that a page asks for from now on, but for its icon, which may come late. */
function requestsOf(page: Page): string[] {
  const paths: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (!pathname.endsWith('/icon.svg')) paths.push(pathname);
  });
  return paths;
}

function exploreButton(figure: Locator): Locator {
  return figure.getByRole('button', { name: words.chart.explore });
}

/** Where an element stands on its page, however far that is scrolled. */
function placeOf(element: Locator) {
  return element.evaluate((node) => {
    const { left, top, width, height } = node.getBoundingClientRect();
    return { left: left + scrollX, top: top + scrollY, width, height };
  });
}

const touches: Record<string, (figure: Locator) => Promise<void>> = {
  'its drawing': (figure) => figure.getByRole('img').click(),
  'its button': (figure) => exploreButton(figure).click(),
};

for (const width of [320, 480, 768, 1280]) {
  for (const [part, touch] of Object.entries(touches)) {
    test(`at ${width} px a touch on ${part} explores a chart in its place`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      const requests = requestsOf(page);
      await page.goto(width === 1280 ? 'prices/' : article);
      const figure = page.locator('figure[data-model]').first();
      const drawing = figure.locator('svg').filter({ visible: true });
      const before = await placeOf(drawing);
      const height = () => page.evaluate(() => document.documentElement.scrollHeight);
      const heightBefore = await height();
      expect(requests.filter((path) => CODE.test(path) || MODEL.test(path))).toEqual([]);

      requests.length = 0;
      await touch(figure);
      const canvas = figure.locator('canvas');
      await expect(canvas).toBeVisible();
      await expect(drawing).toBeHidden();

      // The code is one file, and one that the explorer of prices shares.
      const [model, ...others] = requests.filter((path) => !CODE.test(path));
      expect(model).toMatch(MODEL);
      expect(others).toEqual([]);
      const code = requests.filter((path) => CODE.test(path));
      expect([1, 2]).toContain(code.length);
      expect(new Set(code).size).toBe(code.length);
      const after = await placeOf(canvas);
      for (const side of ['left', 'top', 'width', 'height'] as const) {
        expect.soft(Math.abs(after[side] - before[side]), side).toBeLessThanOrEqual(1);
      }
      expect(await height()).toBe(heightBefore);
      expect(await shiftsOf(page)).toBe(0);
    });
  }
}

test('a chart that is touched twice is explored once', async ({ page }) => {
  await page.goto(article);
  const figure = page.locator('figure[data-model]').first();
  await exploreButton(figure).click();
  await expect(figure.locator('canvas')).toBeVisible();
  const requests = requestsOf(page);
  await figure.locator('.chart-box').click();
  await expect(figure).not.toHaveAttribute('aria-busy');
  await expect(figure.locator('canvas')).toHaveCount(1);
  expect(requests).toEqual([]);
});

test('a second chart needs only its own data', async ({ page }) => {
  await page.goto('prices/');
  const [first, second] = await page.locator('figure[data-model]').all();
  if (first === undefined || second === undefined) throw new Error('the page needs two charts');
  await exploreButton(first).click();
  await expect(first.locator('canvas')).toBeVisible();
  const requests = requestsOf(page);
  await exploreButton(second).click();
  await expect(second.locator('canvas')).toBeVisible();
  expect(requests).toEqual([expect.stringMatching(MODEL)]);
});

for (const [from, to] of [
  [360, 740],
  [740, 360],
] as const) {
  test(`a chart explored at ${from} px is still one whole picture at ${to} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: from, height: 740 });
    await page.goto(article);
    const figure = page.locator('figure[data-model]').first();
    await exploreButton(figure).click();
    await expect(figure.locator('canvas')).toBeVisible();
    await page.setViewportSize({ width: to, height: 740 });
    const picture = figure.locator('svg, canvas').filter({ visible: true });
    await expect(picture).toHaveCount(1);
    const [inner, outer] = [await placeOf(picture), await placeOf(figure.locator('.chart-box'))];
    expect(inner.height).toBeCloseTo(outer.height, 0);
  });
}

test('the keyboard explores a chart and keeps its place', async ({ page }) => {
  await page.goto(article);
  const figure = page.locator('figure[data-model]').first();
  await exploreButton(figure).press('Enter');
  await expect(figure.locator('canvas')).toBeVisible();
  const kept = await figure.evaluate((element) => element.contains(document.activeElement));
  expect(kept, 'the focus is still in the chart').toBe(true);
});

for (const [what, refused] of Object.entries({ data: MODEL, code: CODE })) {
  test.describe(`when the ${what} can’t be fetched`, () => {
    test.use({ refused });

    test('the reader is told so and the drawing stays', async ({ page }) => {
      await page.goto(article);
      const figure = page.locator('figure[data-model]').first();
      await exploreButton(figure).click();
      await expect(figure.getByText(words.chart.failed)).toBeVisible();
      await expect(figure.locator('svg').filter({ visible: true })).toHaveCount(1);
      await expect(figure.locator('canvas')).toHaveCount(0);
      await expect(figure).not.toHaveAttribute('aria-busy');
    });
  });
}
