/**
 * Prints how long readers wait for charts: from a tap to a usable canvas once the code is there,
 * and from a move of the slider to the redrawn page, with today’s records and with 5,000.
 * Run it with `npm run bench` after a build.
 */
import { chromium, type Page } from '@playwright/test';
import type { ExplorerData } from '../../src/charts/explorer/data.ts';
import { ensureBrowser, LAUNCH_ARGS } from '../browser.ts';
import { serveSite, SITE_URL } from '../serve.ts';
import { printTimes } from './times.ts';

const TAPS = 12;
const MOVES = 60;
const MANY = 5000;

/** From a click on a drawing to the frame in which its canvas stands; the code is loaded before. */
async function taps(page: Page): Promise<number[]> {
  await page.goto(`${SITE_URL}prices/`);
  await page.locator('[data-model] .chart-box').first().click();
  await page.locator('[data-explored] canvas').waitFor();
  const times: number[] = [];
  for (let tap = 0; tap < TAPS; tap += 1) {
    const time = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          const figures = [...document.querySelectorAll<HTMLElement>('[data-model]')];
          // An explored figure is put back, so that it can be tapped again.
          const figure = figures[0];
          const box = figure?.querySelector<HTMLElement>('.chart-box');
          if (figure === undefined || !box) throw new Error('there is no chart');
          for (const part of box.querySelectorAll('canvas, .points')) part.remove();
          delete figure.dataset['explored'];
          const start = performance.now();
          const look = () => {
            if (box.querySelector('canvas') === null) requestAnimationFrame(look);
            else resolve(performance.now() - start);
          };
          box.click();
          requestAnimationFrame(look);
        }),
    );
    times.push(time);
  }
  return times;
}

/** From a move of the slider to the end of its redraw of all: chart, calculator, open table. */
async function moves(page: Page, tableOpen: boolean): Promise<number[]> {
  await page.goto(`${SITE_URL}prices/?on=2025-01-29`);
  await page.locator('#chart-explorer canvas').waitFor();
  if (tableOpen) {
    await page.locator('#chart-explorer summary').click();
    // What is out of view is not redrawn.
    await page.evaluate(() => {
      scrollTo(0, 0);
    });
  }
  return page.evaluate(async (count) => {
    const slider = document.querySelector<HTMLInputElement>('#explorer-slider');
    if (slider === null) throw new Error('there is no slider');
    const times: number[] = [];
    for (let move = 0; move < count; move += 1) {
      slider.valueAsNumber = Number(slider.max) - 13 * move;
      times.push(
        await new Promise<number>((resolve) => {
          // What is asked for first comes first in the frame: the clock, the redraw, the clock.
          let begun = 0;
          requestAnimationFrame(() => {
            begun = performance.now();
          });
          slider.dispatchEvent(new Event('input', { bubbles: true }));
          requestAnimationFrame(() => {
            // Reading the layout makes the browser do it now.
            document.body.getBoundingClientRect();
            resolve(performance.now() - begun);
          });
        }),
      );
    }
    return times;
  }, MOVES);
}

/** Today’s records as often as it takes to make so many, each copy a product of its own. */
function multiplied(data: ExplorerData, count: number): ExplorerData {
  const prices = Array.from({ length: count }, (_, index) => {
    const price = data.prices[index % data.prices.length];
    if (price === undefined) throw new Error('there are no prices');
    const copy = Math.floor(index / data.prices.length);
    return { ...price, id: `${price.id}-${copy}`, product: `${price.product}-${copy}` };
  });
  return { ...data, prices };
}

const server = await serveSite();
const browser = await chromium.launch({ executablePath: ensureBrowser(), args: LAUNCH_ARGS });
const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
printTimes('a tap, to a usable canvas', await taps(page), 100);
printTimes('the slider, today’s records', await moves(page, false), 16);
printTimes('the slider, today’s records, table open', await moves(page, true), 16);
await page.route('**/data/explorer.json', async (route) => {
  const response = await route.fetch();
  await route.fulfill({ json: multiplied((await response.json()) as ExplorerData, MANY) });
});
printTimes(`the slider, ${MANY.toLocaleString('en-GB')} records`, await moves(page, false), 50);
printTimes(
  `the slider, ${MANY.toLocaleString('en-GB')} records, table open`,
  await moves(page, true),
  50,
);
await browser.close();
server.close();
