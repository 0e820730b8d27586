import { words } from '../../src/words/en.ts';
import { waitForFonts } from './fonts.ts';
import { expect, test } from './page.ts';
import { charts } from './paths.ts';

const ids = charts.map(({ id }) => id.replace('chart-', ''));
/** How small the letters of a drawing may become, as a share of their size. */
const SMALLEST = 0.8;

/** A page of someone else with nothing but an embed. */
const HOST = '**/host.html';

test.use({ bypassCSP: true });

for (const width of [320, 360, 480, 700, 1000]) {
  test(`at ${width} px every embed shows all of its chart, in letters that can be read`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await waitForFonts(page);
    for (const id of ids) {
      await page.goto(`charts/${id}/`);
      const snippet = await page.getByLabel(words.chartUse.snippet).inputValue();
      // The built address is that of the site as published.
      const own = snippet.replace(/src="https?:\/\/[^/]+/, 'src="');
      await page.route(HOST, (route) =>
        route.fulfill({
          contentType: 'text/html',
          body: `<!doctype html><html lang="en"><title>Host</title><body>${own}</body></html>`,
        }),
      );
      await page.goto('host.html');
      const frame = page.frameLocator('iframe');
      await expect(frame.getByRole('heading')).toBeVisible();
      const picture = frame.locator('svg').filter({ visible: true });
      await expect(picture).toHaveCount(1);
      const measured = await picture.evaluate(async (svg: SVGSVGElement) => {
        await svg.ownerDocument.fonts.ready;
        const { scrollHeight, clientHeight, scrollWidth, clientWidth } =
          svg.ownerDocument.documentElement;
        const { width: wide, height } = svg.viewBox.baseVal;
        const scale = Math.min(svg.clientWidth / wide, svg.clientHeight / height);
        return { over: [scrollHeight - clientHeight, scrollWidth - clientWidth], scale };
      });
      expect.soft(measured.over, `${id}: scrolls`).toEqual([0, 0]);
      expect.soft(measured.scale, `${id}: scale`).toBeGreaterThanOrEqual(SMALLEST);
      await page.unroute(HOST);
    }
  });
}

test('the link of an embed leads the whole window to the page of the chart', async ({ page }) => {
  const [id = ''] = ids;
  await page.goto(`embed/${id}/`);
  const link = page.getByRole('link', { name: words.chartUse.back });
  await expect(link).toHaveAttribute('target', '_top');
  const { pathname } = new URL((await link.getAttribute('href')) ?? '');
  expect(new URL(`charts/${id}/`, page.url().replace(/embed\/.*/, '')).pathname).toBe(pathname);
});

test('the chart of a page of its own can be explored', async ({ page }) => {
  const [id = ''] = ids;
  await page.goto(`charts/${id}/`);
  await expect(page.locator('figure table')).toBeVisible();
  await page.getByRole('button', { name: words.chart.explore }).click();
  await expect(page.locator('figure canvas')).toBeVisible();
});
