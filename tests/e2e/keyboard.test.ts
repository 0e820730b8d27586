import { tabTo } from './keys.ts';
import { expect, test } from './page.ts';
import { article, paths } from './paths.ts';

test('the first Tab offers to skip to the text', async ({ page }) => {
  await page.goto(article);
  await page.keyboard.press('Tab');
  const skip = page.locator(':focus');
  const main = page.locator('main');
  await expect(skip).toHaveAttribute('href', `#${(await main.getAttribute('id')) ?? ''}`);
  await expect(skip).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Enter');
  await expect(main).toBeFocused();
});

test('Enter opens the card of a figure, Tab goes into it, Escape leads back', async ({ page }) => {
  await page.goto(article);
  await tabTo(page, 'main .figure button');
  const mark = page.locator(':focus');
  const id = (await mark.getAttribute('popovertarget')) ?? '';
  await page.keyboard.press('Enter');
  const card = page.locator(`[id="${id}"]`);
  await expect(card).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(card.locator(':focus')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
  await expect(page.locator(`main button[popovertarget="${id}"]`).first()).toBeFocused();
});

test('Enter opens the card of a term, Tab goes into it, Escape closes it', async ({ page }) => {
  await page.goto(article);
  await tabTo(page, 'main button.term');
  const term = page.locator(':focus');
  const card = page.locator(`[id="${(await term.getAttribute('popovertarget')) ?? ''}"]`);
  await expect(card).toBeHidden();
  await page.keyboard.press('Enter');
  await expect(card).toBeVisible();
  await expect(card).toHaveRole('dialog');
  await expect(card).toHaveAccessibleName(/./);
  await page.keyboard.press('Tab');
  await expect(card.locator(':focus')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
  await expect(page.locator('main button.term').first()).toBeFocused();
});

/** An embedded chart has no way to go but the link to its page. */
const isEmbed = (path: string) => path.startsWith('embed/');

for (const path of paths) {
  test(`Tab follows the text of ${path}, and the focus can be seen on all`, async ({ page }) => {
    await page.goto(path);
    await page.evaluate(() => {
      addEventListener('focusin', ({ target }) => {
        (target as HTMLElement).dataset['stop'] ??= String(
          document.querySelectorAll('[data-stop]').length,
        );
      });
    });
    for (let presses = 1; presses <= 16; presses += 1) await page.keyboard.press('Tab');
    // A page with fewer stops is left at its end and begun again.
    const stops = page.locator('[data-stop]');
    const order = await stops.evaluateAll((all) => all.map(({ dataset }) => Number(dataset.stop)));
    expect(order).toEqual(order.map((_, index) => index));
    if (isEmbed(path)) expect(order).toHaveLength(1);
    else {
      expect(order.length).toBeGreaterThan(12);
      await expect(stops.first()).toHaveAttribute('href', /^#/);
    }
    const main = page.locator('main [data-stop]');
    expect(await main.count(), 'stops in the text').toBeGreaterThan(0);

    // After a key, as here, Chromium shows the focus also where a script sets it.
    const focused = await page.evaluate(() =>
      [
        ...document.querySelectorAll<HTMLElement>(
          'a[href], button, summary, input, select, [tabindex]',
        ),
      ]
        .filter((element) => {
          element.focus({ preventScroll: true });
          return element === document.activeElement && element.tabIndex >= 0;
        })
        .map((element) => {
          element.focus({ preventScroll: true });
          const { outlineStyle, outlineWidth } = getComputedStyle(element);
          const seen = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
          return { what: element.outerHTML.slice(0, 80), seen };
        }),
    );
    expect(focused.length).toBeGreaterThan(isEmbed(path) ? 0 : 5);
    expect(focused.filter(({ seen }) => !seen)).toEqual([]);
  });
}
