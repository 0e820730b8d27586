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
