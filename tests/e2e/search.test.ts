import { expect, test } from './page.ts';
import { violationsOn } from '../violations.ts';

const path = 'search/';

test('asks for nothing of the search before it is touched', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(path, { waitUntil: 'networkidle' });
  expect(asked.filter((url) => url.includes('pagefind'))).toEqual([]);
  await page.getByRole('searchbox').focus();
  await expect
    .poll(() => asked.filter((url) => url.includes('pagefind')).length)
    .toBeGreaterThan(0);
});

test('answers while one types, in groups, says how many, and keeps the question in the address', async ({
  page,
}) => {
  await page.goto(path);
  await page.getByRole('searchbox').fill('price war');
  await expect(page.getByRole('status')).toHaveText(/^\d+ results for “price war”\.$/);
  const results = page.locator('#search-results');
  const headings = await results.getByRole('heading').allInnerTexts();
  expect(headings.length).toBeGreaterThan(2);
  await expect(
    results.getByRole('link', { name: 'How one yuan started a price war' }),
  ).toBeVisible();
  expect(new URL(page.url()).searchParams.get('q')).toBe('price war');
});

const names = [
  ['梁文锋', 'people/liang-wenfeng/'],
  ['梁', 'people/liang-wenfeng/'],
  ['通义千问', 'models/qwen/'],
  ['千问', 'models/qwen/'],
  ['阿里巴巴', 'companies/alibaba/'],
  ['阿里', 'companies/alibaba/'],
] as const;
for (const [name, target] of names) {
  test(`finds ${name}, from an address that asks for it`, async ({ page }) => {
    await page.goto(`${path}?q=${encodeURIComponent(name)}`);
    await expect(page.getByRole('searchbox')).toHaveValue(name);
    const links = page.locator('#search-results a');
    await expect(links.first()).toBeVisible();
    const found = await links.evaluateAll((all) =>
      all.map((link) => (link as HTMLAnchorElement).pathname),
    );
    expect(found.some((one) => one.endsWith(`/${target}`))).toBe(true);
  });
}

test('every result leads to what it names', async ({ page }) => {
  await page.goto(`${path}?q=deepseek`);
  const links = page.locator('#search-results a');
  await expect(links.first()).toBeVisible();
  const index = await page
    .locator('.search-index a')
    .evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href));
  const found = await links.evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href));
  expect(found.filter((href) => !index.includes(href))).toEqual([]);
});

test('can be used by keys alone', async ({ page }) => {
  await page.goto(path);
  await page.keyboard.press('/');
  const field = page.getByRole('searchbox');
  await expect(field).toBeFocused();
  await page.keyboard.type('token');
  const links = page.locator('#search-results a');
  await expect(links.first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(links.first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(links.nth(1)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(field).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(field).toHaveValue('');
  await expect(links).toHaveCount(0);
  expect(new URL(page.url()).search).toBe('');
});

test('lists a few of a group, then all, and goes on from the first new one', async ({ page }) => {
  await page.goto(`${path}?q=price`);
  const events = page.locator('#search-results section').filter({ hasText: /^Events/ });
  const links = events.getByRole('link');
  await expect(links).toHaveCount(6);
  const button = events.getByRole('button', { name: /^All \d+ events$/ });
  const all = Number(/\d+/.exec(await button.innerText())?.[0]);
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(links).toHaveCount(all);
  await expect(links.nth(6)).toBeFocused();
  await expect(button).toHaveCount(0);
});

test('who comes back from a result finds the list where it was left', async ({ page }) => {
  await page.goto(`${path}?q=deepseek`);
  const link = page.locator('#search-results section:last-of-type a').first();
  await link.scrollIntoViewIfNeeded();
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(100);
  await link.click();
  await expect(page).not.toHaveURL(/search/);
  await page.goBack();
  await expect(link).toBeInViewport();
});

test('says what to do where nothing is found', async ({ page }) => {
  await page.goto(`${path}?q=zqxjkv`);
  await expect(page.getByRole('status')).toHaveText(/^Nothing found for “zqxjkv”\. Try/);
});

test('prints a question as text, whatever is in it', async ({ page }) => {
  await page.goto(`${path}?q=${encodeURIComponent('<img src=x onerror=alert(1)>')}`);
  await expect(page.getByRole('status')).toHaveText(/“<img src=x onerror=alert\(1\)>”/);
  await expect(page.locator('main img')).toHaveCount(0);
});

test.describe('without its index', () => {
  test.use({ refused: /pagefind\.js/ });

  test('says so, and has everything by name', async ({ page }) => {
    await page.goto(`${path}?q=qwen`);
    await expect(page.getByRole('status')).toHaveText(/could not be loaded/);
    await expect(page.locator('.search-index a').first()).toBeVisible();
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('has everything by name, and the form leads to the same page', async ({ page }) => {
    await page.goto(path);
    await expect(page.getByText('Searching needs JavaScript')).toBeVisible();
    expect(await page.locator('.search-index a').count()).toBeGreaterThan(300);
    await page.getByRole('searchbox').fill('qwen');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/search\/\?q=qwen$/);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Search');
  });
});

for (const [colorScheme, width] of [
  ['light', 1280],
  ['dark', 320],
] as const) {
  test(`axe finds nothing in ${colorScheme} results at ${width} px`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 800 });
    await page.goto(`${path}?q=qwen`);
    await expect(page.locator('#search-results a').first()).toBeVisible();
    expect(await violationsOn(page)).toEqual([]);
  });
}
