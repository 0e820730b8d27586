import type { Page } from '@playwright/test';

/** How far things have moved on a page, as Chromium scores it, also just after a click. */
export async function shiftsOf(page: Page): Promise<number> {
  return page.evaluate(async () => {
    await new Promise((painted) => {
      requestAnimationFrame(() => requestAnimationFrame(painted));
    });
    const observer = new PerformanceObserver(() => undefined);
    observer.observe({ type: 'layout-shift', buffered: true });
    const shifts = observer.takeRecords() as (PerformanceEntry & { value: number })[];
    return shifts.reduce((sum, { value }) => sum + value, 0);
  });
}
