import type { Page } from '@playwright/test';
import { words } from '../../src/words/en.ts';
import { events, type EventRecord } from '../build/records.ts';
import { expect, test } from './page.ts';

const text = words.timeline;
const all = [...events.values()];
type Test = (event: EventRecord) => boolean;

const isPrice: Test = ({ category }) => category === 'price';
const isBy =
  (company: string): Test =>
  ({ companies = [] }) =>
    companies.includes(company);
const isOf =
  (model: string): Test =>
  ({ models = [] }) =>
    models.includes(model);
const isBoth: Test = (event) => isPrice(event) && isBy('alibaba')(event);

const radio = (page: Page, category: string) =>
  page.getByRole('group', { name: text.category }).locator(`[value="${category}"]`);
const select = (page: Page, name: string) => page.getByRole('combobox', { name, exact: true });
const status = (page: Page) => page.locator('.event-filters').getByRole('status');

/** Expects that these events can be seen, and no others. */
async function expectSeen(page: Page, wanted: Test): Promise<void> {
  const ids = all.filter(wanted).map(({ id }) => id);
  expect(ids.length).toBeGreaterThan(0);
  const seen = page.locator('.event:visible');
  await expect(seen).toHaveCount(ids.length);
  const shown = await seen.evaluateAll((items) => items.map(({ id }) => id));
  expect(shown.toSorted()).toEqual(ids.toSorted());
}

/** Expects the same, the count that says so, and no month or year with nothing in it. */
async function expectTold(page: Page, wanted: Test): Promise<void> {
  await expectSeen(page, wanted);
  const count = String(all.filter(wanted).length);
  await expect(status(page)).toContainText(text.shown(count, String(all.length)));
  const full = new Set(all.filter(wanted).map(({ date }) => date.slice(0, 7)));
  await expect(page.locator('.month:visible')).toHaveCount(full.size);
  const years = new Set([...full].map((month) => month.slice(0, 4)));
  await expect(page.locator('.year:visible')).toHaveCount(years.size);
}

/** An event that a wanted filter hides, in a month that it hides with it. */
function hiddenBy(wanted: Test): EventRecord {
  const full = new Set(all.filter(wanted).map(({ date }) => date.slice(0, 7)));
  const event = all.find(({ date }) => date.length > 4 && !full.has(date.slice(0, 7)));
  if (event === undefined) throw new Error('every month has an event that fits');
  return event;
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the timeline shows what category, company and model ask for together', async ({ page }) => {
    await page.goto('timeline/');
    await expectSeen(page, () => true);
    await radio(page, 'price').check();
    await expectSeen(page, isPrice);
    await select(page, text.company).selectOption('alibaba');
    await expectSeen(page, isBoth);
    await select(page, text.model).selectOption('qwen-long');
    await expectSeen(page, (event) => isBoth(event) && isOf('qwen-long')(event));
    await radio(page, '').check();
    await select(page, text.company).selectOption('');
    await select(page, text.model).selectOption('deepseek-v3');
    await expectSeen(page, isOf('deepseek-v3'));
    await expect(page.locator('.year:visible')).toHaveCount(
      new Set(all.filter(isOf('deepseek-v3')).map(({ date }) => date.slice(0, 4))).size,
    );
  });

  test('every category hides all others', async ({ page }) => {
    await page.goto('timeline/');
    for (const category of Object.keys(text.categories)) {
      await radio(page, category).check();
      await expectSeen(page, (event) => event.category === category);
    }
  });

  test('the strip leads to a month that the filter hides', async ({ page }) => {
    await page.goto('timeline/');
    await select(page, text.company).selectOption('baidu');
    const month = hiddenBy(isBy('baidu')).date.slice(0, 7);
    await page.locator(`.strip a[href="#month-${month}"]`).click();
    await expect(page.locator(':target')).toBeInViewport();
  });
});

for (const javaScriptEnabled of [false, true]) {
  test.describe(javaScriptEnabled ? 'with a script' : 'without one', () => {
    test.use({ javaScriptEnabled });

    test('an event on the page of its category leads to its address', async ({ page }) => {
      await page.goto('timeline/price/');
      const title = page.locator('.event-title a').last();
      const text = await title.innerText();
      await title.click();
      await expect(page.locator('.event:target')).toContainText(text);
      await expect(page.locator('.event:target')).toBeInViewport();
    });
  });
}

test('the address follows the filters, and Back, Forward and a reload follow it', async ({
  page,
}) => {
  await page.goto('timeline/');
  await expectTold(page, () => true);
  const asked: string[] = [];
  page.on('request', (request) => {
    // Chromium looks for the icon again whenever the address changes.
    if (!request.url().endsWith('/icon.svg')) asked.push(request.url());
  });
  await radio(page, 'price').check();
  await select(page, text.company).selectOption('alibaba');
  await expect(page).toHaveURL(/timeline\/\?category=price&company=alibaba$/);
  await expectTold(page, isBoth);
  expect(asked).toEqual([]);
  await page.goBack();
  await expect(page).toHaveURL(/\?category=price$/);
  await expectTold(page, isPrice);
  await expect(select(page, text.company)).toHaveValue('');
  await page.goBack();
  await expectTold(page, () => true);
  await expect(radio(page, '')).toBeChecked();
  await page.goForward();
  await page.goForward();
  await expectTold(page, isBoth);
  await page.reload();
  await expectTold(page, isBoth);
  await expect(radio(page, 'price')).toBeChecked();
  await select(page, text.company).selectOption('');
  await radio(page, '').check();
  await expect(page).toHaveURL(/timeline\/$/);
  await expectTold(page, () => true);
});

test('one way back leads past all choices of a filter that were passed by', async ({ page }) => {
  await page.goto('timeline/');
  await select(page, text.company).selectOption('alibaba');
  await radio(page, '').focus();
  for (let press = 0; press < 3; press += 1) await page.keyboard.press('ArrowDown');
  await expect(page).toHaveURL(/\?category=[a-z]+&company=alibaba$/);
  await page.goBack();
  await expect(page).toHaveURL(/\?company=alibaba$/);
  await expectTold(page, isBy('alibaba'));
  // A choice after a way back is a step of its own.
  await select(page, text.company).selectOption('deepseek');
  await page.goBack();
  await expect(page).toHaveURL(/\?company=alibaba$/);
});

test('a copied address shows the same', async ({ page }) => {
  await page.goto('timeline/?category=launch&model=deepseek-v3');
  await expectTold(page, (event) => event.category === 'launch' && isOf('deepseek-v3')(event));
  await expect(radio(page, 'launch')).toBeChecked();
  await expect(select(page, text.model)).toHaveValue('deepseek-v3');
});

test('the filters work by keyboard alone', async ({ page }) => {
  await page.goto('timeline/');
  await radio(page, '').focus();
  await page.keyboard.press('ArrowDown');
  const chosen = page.locator('[name=category]:checked');
  await expect(chosen).toBeFocused();
  const category = await chosen.getAttribute('value');
  await expectTold(page, (event) => event.category === category);
  await page.keyboard.press('Tab');
  await expect(select(page, text.company)).toBeFocused();
  await page.keyboard.type('DeepSeek');
  await expectTold(page, (event) => event.category === category && isBy('deepseek')(event));
});

test.describe('a link to what the filter hides lifts the filter', () => {
  const isBaidu = isBy('baidu');
  const event = hiddenBy(isBaidu);
  const places = [event.id, `month-${event.date.slice(0, 7)}`];

  for (const [kind, id] of [
    ['event', places[0] ?? ''],
    ['month', places[1] ?? ''],
  ] as const) {
    test(`in the address: ${kind}`, async ({ page }) => {
      await page.goto(`timeline/?company=baidu#${id}`);
      await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
      await expectTold(page, () => true);
      await expect(page).toHaveURL(new RegExp(`/timeline/#${id}$`));
    });

    test(`on the page: ${kind}`, async ({ page }) => {
      await page.goto('timeline/?company=baidu');
      await expectTold(page, isBaidu);
      await page.evaluate((hash) => {
        location.hash = hash;
      }, id);
      await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
      await expectTold(page, () => true);
    });
  }

  test('and a filter chosen later hides what the address named', async ({ page }) => {
    await page.goto(`timeline/#${event.id}`);
    await expect(page.locator('.event:target')).toBeInViewport();
    await select(page, text.company).selectOption('baidu');
    await expectTold(page, isBaidu);
  });

  test('but one that it shows leaves it', async ({ page }) => {
    const shown = all.filter(isBaidu).at(-1)?.id ?? '';
    await page.goto(`timeline/?company=baidu#${shown}`);
    await expect(page.locator('.event:target')).toBeInViewport();
    await expectTold(page, isBaidu);
  });
});

for (const [query, wanted] of [
  ['category=%3Cscript%3Ealert(1)%3C/script%3E&company=nobody', () => true],
  ['category=price&company=%22%5D,*&model=__proto__', isPrice],
  ['category=%E0%A4%A&company=alibaba&company=baidu', isBy('alibaba')],
] as const) {
  test(`what the timeline does not have is ignored and said: ?${query}`, async ({ page }) => {
    await page.goto(`timeline/?${query}`);
    await expectTold(page, wanted);
    await expect(status(page)).toContainText(text.refused);
    await radio(page, 'research').check();
    await expect(status(page)).not.toContainText(text.refused);
  });
}
