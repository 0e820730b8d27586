import { test as base, expect, type ConsoleMessage } from '@playwright/test';

export { expect };

interface Options {
  /** Matches our own addresses that the network refuses, on purpose; undefined: it refuses none. */
  refused: RegExp | undefined;
}

/**
 * Playwright's `test` with a stricter page: a test fails when its page asks any host but ours
 * (the request is blocked too), logs a console error, or throws.
 */
export const test = base.extend<Options>({
  refused: [undefined, { option: true }],

  page: async ({ page, baseURL, refused }, use) => {
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
    if (refused) await page.context().route(refused, (route) => route.abort());
    page.on('request', (request) => {
      if (request.isNavigationRequest()) visited.add(request.url());
    });
    page.on('console', (message) => {
      if (message.type() !== 'error' || isMissOnPurpose(message, visited, refused)) return;
      problems.push(`console error: ${message.text()} (${message.location().url})`);
    });
    page.on('pageerror', (error) => problems.push(`threw: ${error.stack ?? error.message}`));

    await use(page);
    expect(problems, 'the page misbehaved').toEqual([]);
  },
});

/**
 * Chromium logs the 404 of a page that a test opened itself, and an address that the test had
 * refused, which our code logs as well; such a test checks what the reader sees.
 */
function isMissOnPurpose(
  message: ConsoleMessage,
  visited: ReadonlySet<string>,
  refused: RegExp | undefined,
): boolean {
  const { url } = message.location();
  if (refused && message.text().includes('Failed to fetch')) return true;
  return (
    message.text().startsWith('Failed to load resource') &&
    (visited.has(url) || refused?.test(url) === true)
  );
}
