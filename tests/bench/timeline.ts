/**
 * Prints how long the timeline takes to follow a filter, with today’s events and with 2,000: from
 * the choice to the end of the layout that it brings. Run it with `npm run bench` after a build.
 */
import { chromium } from '@playwright/test';
import { ensureBrowser, LAUNCH_ARGS } from '../browser.ts';
import { serveSite, SITE_URL } from '../serve.ts';
import { printTimes } from './times.ts';

const MANY = 2000;
const AIM = 100;

/** The page with each month as often as it takes to make so many events. */
function multiplied(html: string, count: number): string {
  const times = Math.ceil(count / html.split('<li class="event ').length);
  return html.replace(/<section class="month"[^]*?<\/section>/g, (month) => month.repeat(times));
}

const server = await serveSite();
const browser = await chromium.launch({ executablePath: ensureBrowser(), args: LAUNCH_ARGS });
const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
for (const count of [undefined, MANY]) {
  if (count !== undefined) {
    await page.route('**/timeline/', async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: multiplied(await response.text(), count) });
    });
  }
  await page.goto(`${SITE_URL}timeline/`);
  const { events, times } = await page.evaluate(() => {
    const selects = [...document.querySelectorAll<HTMLSelectElement>('.event-filters select')];
    const choices = selects.flatMap((select) =>
      [...select.options].slice(1, 11).map(({ value }) => ({ select, value })),
    );
    const measured = choices.map(({ select, value }) => {
      for (const other of selects) other.value = '';
      document.body.getBoundingClientRect();
      const start = performance.now();
      select.value = value;
      select.dispatchEvent(new Event('change', { bubbles: true }));
      // Reading the layout makes the browser do it now.
      document.body.getBoundingClientRect();
      return performance.now() - start;
    });
    return { events: document.querySelectorAll('.event').length, times: measured };
  });
  printTimes(`a filter, ${events.toLocaleString('en-GB')} events`, times, AIM);
}
await browser.close();
server.close();
