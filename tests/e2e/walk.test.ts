import type { Locator, Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { AnyChartModel } from '../../src/charts/configs.ts';
import type { ChartData } from '../../src/charts/shared/download.ts';
import { tabTo } from './keys.ts';
import { expect, test } from './page.ts';
import { charts } from './paths.ts';

const dist = join(dirname(dirname(import.meta.dirname)), 'dist');

function modelOf(id: string): AnyChartModel {
  const file = join(dist, 'charts', `${id.replace('chart-', '')}.json`);
  return (JSON.parse(readFileSync(file, 'utf8')) as ChartData<AnyChartModel>).drawing;
}

/** What the name of each point must hold, series by series. */
function partsOf(model: AnyChartModel): string[][][] {
  switch (model.form) {
    case 'bars':
      return model.series.map(({ name }, series) =>
        model.rows.map((row) => [row.name, name, row.bars[series]?.spoken ?? '']),
      );
    case 'steps':
      return model.lines.map(({ name, steps }) =>
        steps.map(({ period, spoken }) => [name, period, spoken]),
      );
    case 'columns':
      return [model.columns.map(({ spoken }) => [spoken])];
  }
}

/** The keys that go along a series, and those that go from series to series. */
const keysOf = {
  bars: { next: 'ArrowDown', back: 'ArrowUp', other: 'ArrowRight', first: 'ArrowLeft' },
  steps: { next: 'ArrowRight', back: 'ArrowLeft', other: 'ArrowDown', first: 'ArrowUp' },
  columns: { next: 'ArrowRight', back: 'ArrowLeft', other: 'ArrowDown', first: 'ArrowUp' },
} as const;

/** One chart of each form, with as many series as there are, on a page that shows it. */
const chosen = (['bars', 'steps', 'columns'] as const).map((form) => {
  const [chart] = charts
    .map(({ id, path }) => ({ id, path, form, model: modelOf(id) }))
    .filter(({ model }) => model.form === form)
    .sort((a, b) => partsOf(b.model).length - partsOf(a.model).length);
  if (chart === undefined) throw new Error(`no chart has the form ${form}`);
  return chart;
});

/** How the point that has the focus stands on the page. */
function ringOf(page: Page) {
  return page.locator(':focus').evaluate((point) => {
    const { width, height } = point.getBoundingClientRect();
    const { outlineStyle, outlineWidth } = getComputedStyle(point);
    const seen = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
    return { width, height, seen };
  });
}

/** Moves the mouse to a place in an element, given as parts of its width and height. */
async function moveOnto(element: Locator, x: number, y: number): Promise<void> {
  const box = await element.boundingBox();
  if (box === null) throw new Error('the element is not shown');
  await element.page().mouse.move(box.x + box.width * x, box.y + box.height * y);
}

function excessOf(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
}

for (const { id, path, form, model } of chosen) {
  const box = `#${id} .chart-box`;
  const { next, back, other, first } = keysOf[form];
  const parts = partsOf(model);

  test(`the keys walk ${form}: ${id}`, async ({ page }) => {
    await page.goto(path);
    const focus = page.locator(':focus');
    const expectAt = async (series: number, index: number) => {
      await expect(focus).toHaveClass('point');
      await expect(focus).toHaveRole('img');
      const name = (await focus.getAttribute('aria-label')) ?? '';
      for (const part of parts.at(series)?.at(index) ?? ['a point']) expect(name).toContain(part);
    };
    await tabTo(page, box, { most: 300 });
    await expect(page.locator(`#${id} canvas`)).toHaveCount(0);
    await page.keyboard.press(next);
    await expect(page.locator(`#${id} canvas`)).toBeVisible();
    await expectAt(0, 0);
    const ring = await ringOf(page);
    expect(ring.seen).toBe(true);
    expect(Math.min(ring.width, ring.height)).toBeGreaterThanOrEqual(24);
    await expect(focus).toBeInViewport({ ratio: 1 });

    const own = parts[0] ?? [];
    for (let index = 1; index < own.length; index += 1) {
      await page.keyboard.press(next);
      await expectAt(0, index);
    }
    await page.keyboard.press(next);
    await expectAt(0, -1);
    await page.keyboard.press('Home');
    await expectAt(0, 0);
    await page.keyboard.press(back);
    await expectAt(0, 0);
    await page.keyboard.press('End');
    await expectAt(0, -1);
    for (let series = 1; series < parts.length; series += 1) {
      await page.keyboard.press(other);
      await page.keyboard.press('End');
      await expectAt(series, -1);
    }
    for (let series = parts.length - 2; series >= 0; series -= 1) {
      await page.keyboard.press(first);
      await page.keyboard.press('Home');
      await expectAt(series, 0);
    }
    await page.keyboard.press('Home');
    await page.keyboard.press('Escape');
    await expect(page.locator(box)).toBeFocused();
    await page.keyboard.press(next);
    await expectAt(0, 0);
    await page.keyboard.press('Tab');
    await expect(page.locator(`${box} :focus, ${box}:focus`)).toHaveCount(0);
    await page.keyboard.press('Shift+Tab');
    await expect(page.locator(box)).toBeFocused();

    const names = await page
      .locator(`${box} .point`)
      .evaluateAll((points) => points.map(({ ariaLabel }) => ariaLabel));
    expect(names).toHaveLength(parts.flat().length);
    expect(names.filter((name) => (name ?? '').trim() === '')).toEqual([]);
  });

  test(`turning the screen and new colours keep the focus in ${id}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.setViewportSize({ width: 740, height: 360 });
    await page.goto(path);
    const canvas = page.locator(`#${id} canvas`);
    await page.locator(`#${id} .explore`).press('Enter');
    await expect(page.locator(':focus')).toHaveClass('point');
    await page.setViewportSize({ width: 360, height: 740 });
    await expect(canvas).toHaveClass('chart-narrow');
    await expect(page.locator(box)).toBeFocused();
    await page.keyboard.press('Home');
    await expect(page.locator(':focus')).toHaveClass('point');

    const pictureOf = () => canvas.evaluate((drawn: HTMLCanvasElement) => drawn.toDataURL());
    const light = await pictureOf();
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect.poll(pictureOf).not.toBe(light);
    await expect(page.locator(box)).toBeFocused();
  });

  for (const width of [320, 1024, 1280]) {
    test(`at ${width} px a box says what a point of ${id} is`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(path);
      const tip = page.locator(`${box} .tip`);
      const canvas = page.locator(`#${id} canvas`);
      await page.locator(`#${id} .explore`).click();
      await expect(canvas).toBeVisible();
      await expect(tip).toBeHidden();
      // A screen reader must find the points before any key is pressed.
      await expect(page.locator(`${box} .point`)).toHaveCount(parts.flat().length);
      expect(await excessOf(page), 'of the page itself').toBeLessThanOrEqual(0);
      const seen = new Set<string>();
      for (const [x, y] of [
        [0.05, 0.1],
        [0.5, 0.3],
        [0.95, 0.5],
        [0.5, 0.95],
      ] as const) {
        // What is said of one point may cover the next.
        await page.mouse.move(1, 1);
        // In the middle, all that is said is in view: scrolling would take the point from the mouse.
        await canvas.evaluate((element) => {
          element.scrollIntoView({ block: 'center', behavior: 'instant' });
        });
        await moveOnto(canvas, x, y);
        await expect(tip).toBeVisible();
        await expect(tip).toBeInViewport();
        seen.add((await tip.textContent()) ?? '');
        await moveOnto(tip, 0.5, 0.5);
        await expect(tip).toBeVisible();
        await page.keyboard.press('Escape');
        await expect(tip).toBeHidden();
        expect(await excessOf(page)).toBeLessThanOrEqual(0);
      }
      expect(seen.size).toBeGreaterThan(1);
      for (const text of seen) {
        const points = parts.flat().filter((own) => own.every((part) => text.includes(part)));
        expect(points.length).toBeGreaterThan(0);
      }
      await page.mouse.move(1, 1);
      await expect(tip).toBeHidden();

      await page.locator(box).press('Home');
      const told = await page.locator(`${box} .point`).evaluateAll((points) =>
        points.map((point) => {
          point.focus({ preventScroll: true });
          const { scrollWidth, clientWidth } = document.documentElement;
          const text = point.closest('.chart-box')?.querySelector('.tip')?.textContent;
          return { excess: scrollWidth - clientWidth, same: text === point.ariaLabel };
        }),
      );
      expect(told).toHaveLength(parts.flat().length);
      expect(told.filter(({ excess }) => excess > 0)).toEqual([]);
      expect(told.filter(({ same }) => !same)).toEqual([]);
    });
  }
}
