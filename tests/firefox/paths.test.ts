import type { Browser, Page } from 'puppeteer-core';
import type { Server } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { events } from '../build/records.ts';
import { article } from '../e2e/paths.ts';
import { findFreePort } from '../free-port.ts';
import { addressAt, serveSite } from '../serve.ts';
import { ensureFirefox, openPage, startFirefox } from './browser.ts';

const CARD = '[popover]:popover-open';
const executablePath = ensureFirefox();
let server: Server | undefined;
let firefox: Browser;
let home = '';

beforeAll(async () => {
  if (executablePath === undefined) {
    throw new Error('There is no Firefox: install Debian’s firefox-esr or another.');
  }
  const port = await findFreePort();
  server = await serveSite(undefined, port);
  home = addressAt(port);
  firefox = await startFirefox(executablePath);
});

afterAll(async () => {
  if (server === undefined) return;
  await firefox.close();
  server.close();
});

const open = (path: string): Promise<Page> => openPage(firefox, new URL(path, home).href);

/** The text of the first element that fits. */
const textOf = (page: Page, selector: string): Promise<string> =>
  page.$eval(selector, (element) => element.textContent);

/** How many elements that fit are shown; in one call, because `$$eval` needs the page’s scripts. */
const countOf = (page: Page, selector: string): Promise<number> =>
  page.evaluate(
    (wanted) =>
      [...document.querySelectorAll(wanted)].filter((one) => one.checkVisibility()).length,
    selector,
  );

const focusIsAt = (page: Page, selector: string): Promise<boolean> =>
  page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector);

test('the home page leads to an article', async () => {
  const page = await open('./');
  await Promise.all([page.waitForNavigation(), page.click(`main a[href$="/${article}"]`)]);
  expect(new URL(page.url()).pathname).toBe(`/${article}`);
  expect(await countOf(page, 'h1')).toBe(1);
});

test('the mouse opens and closes the card of a figure', async () => {
  const page = await open(article);
  await page.click('main .figure button');
  await page.waitForSelector(CARD, { visible: true });
  expect(await countOf(page, `${CARD} a[href]`)).toBeGreaterThan(0);
  await page.click(`${CARD} .card-close`);
  expect(await countOf(page, CARD)).toBe(0);
  await page.click('main .figure button');
  await page.mouse.click(2, 2);
  expect(await countOf(page, CARD)).toBe(0);
});

test('the keys open the card of a figure, go into it and lead back', async () => {
  const page = await open(article);
  await page.focus('main .figure button');
  await page.keyboard.press('Enter');
  expect(await countOf(page, CARD)).toBe(1);
  await page.keyboard.press('Tab');
  // Firefox stops at the card itself, since it may scroll.
  expect(await focusIsAt(page, `${CARD}, ${CARD} *`)).toBe(true);
  await page.keyboard.press('Escape');
  expect(await countOf(page, CARD)).toBe(0);
  expect(await focusIsAt(page, 'main .figure button')).toBe(true);
});

test('“Explore” starts a chart, whose points the arrow keys read', async () => {
  const page = await open(article);
  await page.click('figure[data-model] .explore');
  await page.waitForSelector('figure[data-model] canvas', { visible: true });
  await page.focus('figure[data-model] .chart-box');
  const [first, second] = [await pressed('Home'), await pressed('End')];
  expect(first).toMatch(/\d/);
  expect(second).toMatch(/\d/);
  expect(second).not.toBe(first);
  const drawn = await page.$eval('figure[data-model] canvas', (canvas) => {
    const { data } = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? {
      data: [],
    };
    return data.some((channel) => channel !== 0);
  });
  expect(drawn, 'the canvas is drawn on').toBe(true);

  /** What the point says on which a key puts the focus. */
  async function pressed(key: 'Home' | 'End'): Promise<string> {
    await page.keyboard.press(key);
    expect(await focusIsAt(page, '.point')).toBe(true);
    const { name, tip } = await page.evaluate(() => ({
      name: document.activeElement?.getAttribute('aria-label') ?? '',
      tip: document.activeElement?.closest('.chart-box')?.querySelector('.tip')?.textContent,
    }));
    expect(tip).toBe(name);
    return name;
  }
});

test('the explorer filters and sorts, and its address follows', async () => {
  const page = await open('prices/');
  const finding = () => textOf(page, '#chart-explorer .chart-finding');
  const before = await finding();
  await page.focus('#explorer-slider');
  await page.waitForSelector('#chart-explorer canvas', { visible: true });
  await page.click('.explorer [name=list][value=abroad]');
  await expect.poll(finding).not.toBe(before);
  await expect.poll(() => new URL(page.url()).search).toBe('?list=abroad');
  await page.click('#chart-explorer summary');
  const heads = () =>
    page.$$eval('#chart-explorer tbody th', (all) => all.map((one) => one.textContent));
  const rows = await heads();
  expect(rows.length).toBeGreaterThan(5);
  await page.click('#chart-explorer thead th:nth-of-type(3) button');
  await page.click('#chart-explorer thead th:nth-of-type(3) button');
  await expect.poll(() => new URL(page.url()).searchParams.get('sort')).toBe('-output');
  const sorted = await heads();
  expect(sorted).not.toEqual(rows);
  expect(sorted.toSorted()).toEqual(rows.toSorted());
  // The two clicks on one head are one step.
  await page.goBack();
  await page.goBack();
  await expect.poll(finding).toBe(before);
});

test('the calculator counts what is typed', async () => {
  const page = await open('prices/');
  const finding = () => textOf(page, '#chart-calculator .chart-finding');
  const before = await finding();
  await page.focus('.explorer [name=reads]');
  await page.$eval('.explorer [name=reads]', (field) => {
    (field as HTMLInputElement).select();
  });
  await page.keyboard.type('5000000');
  await page.keyboard.press('Tab');
  await expect.poll(finding).not.toBe(before);
  await expect.poll(() => new URL(page.url()).searchParams.get('reads')).toBe('5000000');
});

test('the timeline shows one category', async () => {
  const page = await open('timeline/');
  expect(await countOf(page, '.event')).toBe(events.size);
  await page.click('.event-filters [value=price]');
  const prices = [...events.values()].filter(({ category }) => category === 'price');
  await expect.poll(() => countOf(page, '.event')).toBe(prices.length);
  expect(new URL(page.url()).search).toBe('?category=price');
});

test('the search finds a Chinese name', async () => {
  const page = await open('search/');
  await page.focus('input[type=search]');
  await page.keyboard.type('阿里');
  const found = '#search-results a[href$="/companies/alibaba/"]';
  await expect.poll(() => countOf(page, found)).toBe(1);
  await Promise.all([page.waitForNavigation(), page.click(found)]);
  expect(await textOf(page, 'h1')).toContain('Alibaba');
});

test('without JavaScript an article is whole, and its cards open', async () => {
  const scriptless = await startFirefox(executablePath ?? '', false);
  try {
    const page = await openPage(scriptless, new URL(article, home).href);
    const figures = await countOf(page, 'figure[data-model]');
    expect(figures).toBeGreaterThan(0);
    expect(await countOf(page, 'figure[data-model] svg')).toBe(figures);
    expect(await countOf(page, '.explore, canvas')).toBe(0);
    await pressOn(page, 'figure[data-model] summary');
    expect(await countOf(page, 'figure[data-model] table')).toBe(1);
    await pressOn(page, 'main .figure button');
    expect(await countOf(page, CARD)).toBe(1);
    await pressOn(page, `${CARD} .card-close`);
    expect(await countOf(page, CARD)).toBe(0);
  } finally {
    await scriptless.close();
  }
});

/** Focuses the first that fits and presses Enter: a click waits for what needs scripts. */
async function pressOn(page: Page, selector: string): Promise<void> {
  await page.$eval(selector, (element) => {
    (element as HTMLElement).focus();
  });
  await page.keyboard.press('Enter');
}
