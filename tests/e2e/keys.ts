import type { Locator, Page } from '@playwright/test';

/** Presses Tab, or Shift and Tab, until the focus is on an element that fits. */
export async function tabTo(
  page: Page,
  selector: string,
  { key = 'Tab', most = 80 }: { key?: 'Tab' | 'Shift+Tab'; most?: number } = {},
): Promise<Locator> {
  const focus = page.locator(':focus');
  for (let presses = 1; presses <= most; presses += 1) {
    await page.keyboard.press(key);
    const fits = await page.evaluate(
      (wanted) => document.activeElement?.matches(wanted) === true,
      selector,
    );
    if (fits) return focus;
  }
  throw new Error(`no ${key} of the first ${most} reaches ${selector}`);
}
