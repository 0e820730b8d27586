import { createCanvas, loadImage, type ImageData } from '@napi-rs/canvas';
import { words } from '../../src/words/en.ts';
import { openWithFonts } from './fonts.ts';
import { expect, test } from './page.ts';
import { charts } from './paths.ts';

/** How far, in pixels of the screen, a canvas may put the same stroke or letter. */
const REACH = 3;
/** By how much a channel must differ for a colour to be another. */
const ANOTHER = 120;
/** Share of the drawn pixels that a picture may lack: less than one label. */
const LIMIT = 0.002;

async function decode(png: Buffer): Promise<ImageData> {
  const image = await loadImage(png);
  const context = createCanvas(image.width, image.height).getContext('2d');
  context.drawImage(image, 0, 0);
  return context.getImageData(0, 0, image.width, image.height);
}

function differs(a: ImageData, at: number, b: ImageData, other: number): boolean {
  for (let channel = 0; channel < 3; channel += 1) {
    const [one = 0, two = 0] = [a.data[at + channel], b.data[other + channel]];
    if (Math.abs(one - two) > ANOTHER) return true;
  }
  return false;
}

/** Number of pixels that are drawn on, and share of them that the other picture lacks. */
function compare(picture: ImageData, other: ImageData): { drawn: number; lacking: number } {
  let drawn = 0;
  let lacking = 0;
  for (let y = REACH; y < picture.height - REACH; y += 1) {
    for (let x = REACH; x < picture.width - REACH; x += 1) {
      const at = (y * picture.width + x) * 4;
      if (!differs(picture, at, picture, 0)) continue;
      drawn += 1;
      if (differs(picture, at, other, at) && !isNearby(picture, at, other, x, y)) lacking += 1;
    }
  }
  return { drawn, lacking: lacking / drawn };
}

/** Whether the other picture has the same colour at the same place or close to it. */
function isNearby(picture: ImageData, at: number, other: ImageData, x: number, y: number): boolean {
  for (let dy = -REACH; dy <= REACH; dy += 1) {
    for (let dx = -REACH; dx <= REACH; dx += 1) {
      if (!differs(picture, at, other, ((y + dy) * other.width + x + dx) * 4)) return true;
    }
  }
  return false;
}

// Two pixels of the screen for each of the page, so that a thin line fills at least one of them;
// the page’s policy would refuse the style sheet in which we change how it waits for fonts.
test.use({ deviceScaleFactor: 2, bypassCSP: true });

for (const width of [360, 1280]) {
  for (const { id, path } of charts) {
    test(`at ${width} px the canvas of ${id} shows what its drawing shows`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await openWithFonts(page, path);
      const figure = page.locator(`#${id}`);
      const box = figure.locator('.chart-box');
      const drawing = await decode(await box.screenshot());
      await figure.getByRole('button', { name: words.chart.explore }).click();
      await expect(figure.locator('canvas')).toBeVisible();
      const canvas = await decode(await box.screenshot());
      expect([canvas.width, canvas.height]).toEqual([drawing.width, drawing.height]);
      for (const { drawn, lacking } of [compare(drawing, canvas), compare(canvas, drawing)]) {
        expect.soft(drawn).toBeGreaterThan(1000);
        expect.soft(lacking).toBeLessThan(LIMIT);
      }
    });
  }
}

test('the comparison sees a single label that is missing', async ({ page }) => {
  await openWithFonts(page, './');
  const box = page.locator('figure[data-model]').first().getByRole('img');
  const whole = await decode(await box.screenshot());
  expect(compare(whole, whole).lacking).toBe(0);
  await box
    .locator('svg')
    .filter({ visible: true })
    .locator('text')
    .last()
    .evaluate((label) => {
      label.remove();
    });
  expect(compare(whole, await decode(await box.screenshot())).lacking).toBeGreaterThan(LIMIT);
});
