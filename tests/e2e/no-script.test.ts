import { words } from '../../src/words/en.ts';
import { expect, test } from './page.ts';
import { article, articles, charted } from './paths.ts';

test.use({ javaScriptEnabled: false });

for (const path of charted) {
  test(`${path} is complete without JavaScript`, async ({ page }) => {
    await page.goto(path);
    const figures = await page.locator('figure[data-model]').all();
    expect(figures.length).toBeGreaterThan(0);
    for (const figure of figures) {
      await expect(figure.locator('figcaption')).toBeVisible();
      await expect(figure.locator('svg').filter({ visible: true })).toHaveCount(1);
      const table = figure.locator('table');
      await expect(table).toBeHidden();
      await figure.getByText(words.chart.table, { exact: true }).click();
      await expect(table).toBeVisible();
    }
    // A button that needs a script must not be offered.
    await expect(page.getByRole('button', { name: words.chart.explore })).toHaveCount(0);
    await expect(page.locator('canvas')).toHaveCount(0);
  });
}

test('the explorer and the calculator are complete without JavaScript', async ({ page }) => {
  await page.goto('prices/');
  const figures = await page.locator('.live').all();
  expect(figures).toHaveLength(2);
  for (const figure of figures) {
    await expect(figure.locator('svg').filter({ visible: true })).toHaveCount(1);
    await figure.getByText(words.chart.table, { exact: true }).click();
    await expect(figure.locator('table')).toBeVisible();
  }
  // No control is offered that nothing would follow.
  const controls = page.locator('.explorer').locator('input, select, button:not(th button)');
  await expect(controls.filter({ visible: true })).toHaveCount(0);
  await page.locator('#chart-explorer tbody a').first().click();
  await expect(page.locator(':target')).toBeInViewport();
});

for (const path of ['./', ...articles]) {
  test(`a card of ${path} opens and closes without JavaScript`, async ({ page }) => {
    await page.goto(path);
    const mark = page.locator('main .figure button').first();
    const card = page.locator(`[id="${(await mark.getAttribute('popovertarget')) ?? ''}"]`);
    await expect(card).toBeHidden();
    await mark.click();
    await expect(card).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(card).toBeHidden();
    await mark.click();
    await card.getByRole('button', { name: words.figure.close }).click();
    await expect(card).toBeHidden();
  });
}

test('the card of a computed figure leads to its prices without JavaScript', async ({ page }) => {
  await page.goto(article);
  await page.locator('main .figure').filter({ hasText: '%' }).first().getByRole('button').click();
  const card = page.locator('[popover]:popover-open');
  await card.locator('.card-link').first().click();
  await expect(card.getByRole('link', { name: words.figure.more })).toBeVisible();
});

test('a raised number leads to its source and back without JavaScript', async ({ page }) => {
  await page.goto(article);
  const mark = page.locator('main .cited button').first();
  await mark.click();
  await page.locator('[popover]:popover-open a[href^="#source-"]').first().click();
  const source = page.locator(':target');
  await expect(source).toHaveId(/^source-\d+$/);
  await expect(source).toBeInViewport();
  await source.locator('a[href^="#use-"]').click();
  await expect(mark).toBeInViewport();
});
