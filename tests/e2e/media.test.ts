import type { Page } from '@playwright/test';
import { words } from '../../src/words/en.ts';
import { expect, test } from './page.ts';
import { charted } from './paths.ts';

/** What WCAG asks of text of this size (1.4.3) and of what one must see to understand (1.4.11). */
const CONTRAST = { text: 4.5, shape: 3 };

type Setting = Parameters<Page['emulateMedia']>[0];

const settings: Record<string, Setting> = {
  'in light': { colorScheme: 'light' },
  'in dark': { colorScheme: 'dark' },
  'in forced light colours': { colorScheme: 'light', forcedColors: 'active' },
  'in forced dark colours': { colorScheme: 'dark', forcedColors: 'active' },
  'on paper': { media: 'print', colorScheme: 'light' },
};

interface Mark {
  what: string;
  kind: 'text' | 'shape';
  contrast: number;
}

/** Every label and shape of the drawings that can be seen, with its contrast to the ground. */
function marksOn(page: Page): Promise<Mark[]> {
  return page.evaluate(() => {
    const channels = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number);
    const luminance = (colour: string) => {
      const [red = 0, green = 0, blue = 0] = channels(colour).map((channel) => {
        const share = channel / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const ground = luminance(getComputedStyle(document.documentElement).backgroundColor);
    const contrastOf = (colour: string) => {
      const light = luminance(colour);
      return (Math.max(light, ground) + 0.05) / (Math.min(light, ground) + 0.05);
    };
    const drawings = [...document.querySelectorAll('figure svg')].filter((svg) =>
      svg.checkVisibility({ visibilityProperty: true }),
    );
    return drawings.flatMap((svg) =>
      [...svg.querySelectorAll('text, path, rect, circle')].flatMap((node) => {
        const { fill, stroke } = getComputedStyle(node);
        const kind = node.tagName === 'text' ? ('text' as const) : ('shape' as const);
        // Lines of the grid need not stand out, and the ground of an outlined bar must not.
        const isGround = node.closest('.s-rule, .f-paper') !== null;
        const colours = [fill, stroke].filter((colour) => colour !== 'none');
        if (isGround || colours.length === 0) return [];
        const contrast = Math.max(...colours.map(contrastOf));
        return [{ what: node.textContent || node.outerHTML.slice(0, 80), kind, contrast }];
      }),
    );
  });
}

for (const path of charted) {
  test(`the drawings of ${path} can be read in all colours and on paper`, async ({ page }) => {
    await page.goto(path);
    for (const [name, setting] of Object.entries(settings)) {
      await page.emulateMedia({ media: null, forcedColors: null, ...setting });
      const marks = await marksOn(page);
      for (const kind of ['text', 'shape'] as const) {
        expect(marks.filter((mark) => mark.kind === kind).length).toBeGreaterThan(1);
      }
      const faint = marks.filter(({ kind, contrast }) => contrast < CONTRAST[kind]);
      expect
        .soft(
          faint.map(({ what, contrast }) => [what, contrast]),
          name,
        )
        .toEqual([]);
    }
  });
}

for (const path of ['./', 'prices/']) {
  test(`paper shows the drawing of an explored chart of ${path}, not its canvas`, async ({
    page,
  }) => {
    await page.goto(path);
    const figure = page.locator('figure[data-model]').first();
    await figure.getByRole('button', { name: words.chart.explore }).click();
    await expect(figure.locator('canvas')).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    await expect(figure.locator('canvas')).toBeHidden();
    await expect(figure.locator('svg').filter({ visible: true })).toHaveCount(1);
    await expect(figure.getByRole('button')).toHaveCount(0);
  });
}

test('paper shows the canvases of the explorer, and none of its controls', async ({ page }) => {
  await page.goto('prices/?on=2025-01-29&view=history');
  const canvases = page.locator('.live canvas');
  await expect(page.locator('#chart-explorer .chart-finding')).toContainText('million');
  // What has not come into view is drawn for the paper.
  await page.pdf();
  await expect(page.locator('#chart-calculator canvas')).toHaveCount(1);
  await page.emulateMedia({ media: 'print' });
  await expect(canvases).toHaveCount(2);
  for (const canvas of await canvases.all()) await expect(canvas).toBeVisible();
  await expect(page.locator('.live svg').filter({ visible: true })).toHaveCount(0);
  await expect(page.locator('.explorer .controls').filter({ visible: true })).toHaveCount(0);
  await expect(page.locator('.live button').filter({ visible: true })).toHaveCount(0);
});

test('paper shows the drawings of the explorer that nobody has touched', async ({ page }) => {
  await page.goto('prices/');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.live svg').filter({ visible: true })).toHaveCount(2);
});

for (const [name, setting] of Object.entries(settings).filter(([name]) => name !== 'on paper')) {
  test(`a canvas and what is said of its points can be read ${name}`, async ({ page }) => {
    await page.emulateMedia(setting);
    await page.goto('prices/');
    const box = page.locator('#chart-explorer .chart-box');
    await box.focus();
    await expect(box.locator('canvas')).toBeVisible();
    await page.keyboard.press('Home');
    await expect(box.locator('.tip')).toBeVisible();
    const { ink, ring, tip } = await box.evaluate((node) => {
      const context = document.createElement('canvas').getContext('2d', {
        willReadFrequently: true,
      });
      const luminance = ([red = 0, green = 0, blue = 0]: Iterable<number>) => {
        const [r = 0, g = 0, b = 0] = [red, green, blue].map((channel) => {
          const share = channel / 255;
          return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
        });
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
      };
      const ofColour = (colour: string) => {
        if (context === null) return 0;
        context.clearRect(0, 0, 1, 1);
        context.fillStyle = colour;
        context.fillRect(0, 0, 1, 1);
        return luminance(context.getImageData(0, 0, 1, 1).data);
      };
      const contrast = (a: number, b: number) => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
      const ground = ofColour(getComputedStyle(document.documentElement).backgroundColor);
      const canvas = node.querySelector('canvas');
      const { data } = canvas
        ?.getContext('2d')
        ?.getImageData(0, 0, canvas.width, canvas.height) ?? {
        data: [],
      };
      let best = 1;
      for (let at = 0; at < data.length; at += 4) {
        if (data[at + 3] !== 255) continue;
        best = Math.max(best, contrast(ground, luminance(data.slice(at, at + 3))));
      }
      const tipStyle = getComputedStyle(node.querySelector('.tip') ?? node);
      const pointStyle = getComputedStyle(document.activeElement ?? node);
      return {
        ink: best,
        ring: contrast(ground, ofColour(pointStyle.outlineColor)),
        tip: contrast(ofColour(tipStyle.color), ofColour(tipStyle.backgroundColor)),
      };
    });
    expect.soft(ink, 'the text of the canvas').toBeGreaterThanOrEqual(CONTRAST.text);
    expect.soft(tip, 'the box beside a point').toBeGreaterThanOrEqual(CONTRAST.text);
    expect.soft(ring, 'the focus ring').toBeGreaterThanOrEqual(CONTRAST.shape);
  });
}

test('with reduced motion nothing runs when a chart follows its reader', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('prices/?on=2025-01-29');
  await page.locator('#chart-explorer .chart-box').focus();
  await expect(page.locator('#chart-explorer canvas')).toBeVisible();
  await page.getByRole('radio', { name: words.explorer.scales.linear }).check();
  await expect(page.locator('#chart-explorer .chart-measure')).not.toContainText('logarithmic');
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  const scrolling = await page.evaluate(
    () => getComputedStyle(document.documentElement).scrollBehavior,
  );
  expect(scrolling).toBe('auto');
});
