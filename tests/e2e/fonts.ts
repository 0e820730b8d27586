import { expect, type Page } from '@playwright/test';

/**
 * Lets the text of all pages wait for its fonts. As built, a page whose fonts come too late keeps
 * others until the next page, and letters of another width would be compared. The page’s policy
 * would refuse the changed style sheet, so the context must have `bypassCSP`.
 */
export async function waitForFonts(page: Page): Promise<void> {
  await page.route('**', async (route) => {
    if (route.request().resourceType() !== 'document') return route.fallback();
    const response = await route.fetch();
    const html = await response.text();
    return route.fulfill({
      response,
      body: html.replaceAll(/font-display:\s*optional/g, 'font-display:block'),
    });
  });
}

/** Opens a page whose text waits for its fonts; see {@link waitForFonts}. */
export async function openWithFonts(page: Page, address: string): Promise<void> {
  await waitForFonts(page);
  await page.goto(address);
  const waiting = await page.evaluate(async () => {
    await document.fonts.ready;
    return [...document.fonts].filter(({ display }) => display !== 'block').length;
  });
  expect(waiting, 'fonts that the page does not wait for').toBe(0);
}
