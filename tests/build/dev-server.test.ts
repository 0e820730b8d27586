import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from 'vitest';
import { startBrowser, startDevServer } from './development.ts';
import { copyProject } from './scratch.ts';

const ARTICLE = 'articles/how-one-yuan-started-a-price-war.mdx';
const PRICES = 'prices/deepseek.json';

async function openPage(): Promise<Page> {
  const browser = await startBrowser();
  const context = await browser.newContext();
  return context.newPage();
}

test('an open page follows what an editor saves, and shows what is wrong with it', async () => {
  const folder = copyProject('dev-server');
  const file = (place: string) => join(folder, 'content', place);
  const [prices, article] = [PRICES, ARTICLE].map((place) => readFileSync(file(place), 'utf8'));
  if (prices === undefined || article === undefined) throw new Error('nothing to edit');
  const origin = await startDevServer(folder);
  const page = await openPage();
  const overlay = page.locator('vite-error-overlay');
  const shown = (text: string) => page.getByText(text).first().waitFor();
  const address = `${origin}/articles/how-one-yuan-started-a-price-war/`;

  await page.goto(address);
  await shown('1 yuan');

  // A price that is saved while one page listens and another does not yet: both follow.
  const released = Promise.withResolvers();
  const late = await page.context().newPage();
  await late.route('**/@vite/client', async (route) => {
    await released.promise;
    await route.continue();
  });
  await late.goto(address, { waitUntil: 'commit' });
  await late.getByText('1 yuan').first().waitFor();
  writeFileSync(file(PRICES), prices.replace('"inputPerMTok": 1,', '"inputPerMTok": 1.24,'));
  while (!(await (await fetch(address)).text()).includes('1.24 yuan')) continue;
  released.resolve(undefined);
  await late.getByText('1.24 yuan').first().waitFor();
  await late.close();
  await shown('1.24 yuan');

  // A price: in prose and in the drawing of the chart.
  const asked = '"inputPerMTok": 1,\n      "outputPerMTok": 2,';
  const saved = performance.now();
  writeFileSync(file(PRICES), prices.replace(asked, asked.replace('1,', '1.23,')));
  await shown('1.23 yuan');
  const wait = Math.round(performance.now() - saved);
  console.log(`a saved price was in the open page after ${wait} ms`);
  await page.locator('svg', { hasText: '1.23' }).first().waitFor({ state: 'attached' });

  // Two mistakes: the page stays below the overlay, which names both with their places.
  const wrong = asked.replace('1,', '-1,').replace('outputPerMTok', 'outputPerMtok');
  writeFileSync(file(PRICES), prices.replace(asked, wrong));
  await overlay.waitFor();
  await overlay.getByText('2 problems in content').first().waitFor();
  const said = await overlay.evaluate(({ shadowRoot }) => shadowRoot?.textContent);
  expect(said).toMatch(/content\/prices\/deepseek\.json:13:23 error .*must not be below zero/);
  expect(said).toMatch(/content\/prices\/deepseek\.json:14:7 error .*did you mean/);
  expect(said).toContain('> 13 |');
  expect(await page.locator('h1').first().innerText()).toContain('one yuan');

  // A page that is opened meanwhile says the same.
  const other = await page.context().newPage();
  const answer = await other.goto(`${origin}/prices/`);
  expect(answer?.status()).toBe(500);
  expect(await answer?.text()).toMatch(/deepseek\.json:13:23 error .*must not be below zero/);
  await other.locator('vite-error-overlay').waitFor();

  // Mended: both pages are there again, without a restart.
  writeFileSync(file(PRICES), prices);
  await overlay.waitFor({ state: 'detached' });
  await shown('1 yuan');
  await other.getByRole('heading', { level: 1 }).waitFor();

  // A new tag in an article is bound; a broken one is named; words that look like HTML stay words.
  const tag = '<Price id="deepseek-chat-cn-2024-05" field="output" />';
  writeFileSync(file(ARTICLE), `${article}\nNow with ${tag} in the end.\n`);
  await shown('Now with 2 yuan');
  writeFileSync(file(ARTICLE), `${article}\nNow with <Prise id="x" /> in the end.\n`);
  await overlay
    .getByText('<Prise> is no tag of this site; did you mean “Price”?')
    .first()
    .waitFor();
  writeFileSync(file(ARTICLE), article);
  await overlay.waitFor({ state: 'detached' });

  // A new file: its address and the home page say that readers do not see it. Both are opened
  // afresh, for the others may still be loading again, which would stop them on their way.
  const [home, unborn] = [await page.context().newPage(), await page.context().newPage()];
  await home.goto(`${origin}/`);
  await unborn.goto(`${origin}/articles/a-draft/`);
  const draft = article
    .replace('part: 2\n', 'part: 9\ndraft: true\n')
    .replace(/^title: .*$/m, 'title: A new story');
  writeFileSync(file('articles/a-draft.mdx'), draft);
  // Once its address has a page, that is the article.
  let status = 404;
  while (status === 404) ({ status } = await fetch(`${origin}/articles/a-draft/`));
  expect(status).toBe(200);
  await home.getByText('Draft, not published').first().waitFor();
  await unborn.getByRole('heading', { name: 'A new story' }).waitFor();
  await unborn.getByText('Draft, not published').waitFor();
  rmSync(file('articles/a-draft.mdx'));
  await home.getByText('A new story').waitFor({ state: 'detached' });

  // A file that goes away and comes back.
  renameSync(file('glossary.json'), file('.glossary.json'));
  await home.locator('vite-error-overlay').waitFor();
  renameSync(file('.glossary.json'), file('glossary.json'));
  await home.locator('vite-error-overlay').waitFor({ state: 'detached' });
  await home.getByText('How one yuan started a price war').first().waitFor();
  expect(existsSync(join(folder, 'dist'))).toBe(false);
});
