import { test as base, expect, type ConsoleMessage } from '@playwright/test';

export { expect };

/**
 * Playwright's `test` with a stricter page: a test fails when its page asks any host but ours
 * (the request is blocked too), logs a console error, or throws.
 */
export const test = base.extend({
  page: async ({ page, baseURL }, use) => {
    const home = new URL(baseURL ?? '').origin;
    const problems: string[] = [];
    const visited = new Set<string>();

    await page.context().route(
      (url) => url.protocol.startsWith('http') && url.origin !== home,
      (route) => {
        problems.push(`asked another host: ${route.request().url()}`);
        return route.abort();
      },
    );
    page.on('request', (request) => {
      if (request.isNavigationRequest()) visited.add(request.url());
    });
    page.on('console', (message) => {
      if (message.type() !== 'error' || isMissOnPurpose(message, visited)) return;
      problems.push(`console error: ${message.text()} (${message.location().url})`);
    });
    page.on('pageerror', (error) => problems.push(`threw: ${error.stack ?? error.message}`));

    await use(page);
    expect(problems, 'the page misbehaved').toEqual([]);
  },
});

/** Chromium logs the 404 of a page that a test opened itself; such a test checks the status. */
function isMissOnPurpose(message: ConsoleMessage, visited: ReadonlySet<string>): boolean {
  return (
    message.text().startsWith('Failed to load resource') && visited.has(message.location().url)
  );
}
