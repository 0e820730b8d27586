import { dirname, join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { findBrowser, LAUNCH_ARGS } from './browser.ts';
import { SITE_URL } from './serve.ts';

const root = dirname(import.meta.dirname);
const executablePath = findBrowser();

/** Tests in a real browser, against `dist` as a static host would serve it. */
export default defineConfig({
  testDir: 'e2e',
  outputDir: join(root, 'node_modules/.cache/playwright'),
  fullyParallel: true,
  forbidOnly: process.env.CI !== undefined,
  workers: 2,
  // An audit of the longest page takes half a minute on a slow machine.
  timeout: 90_000,
  expect: { timeout: 15_000 },
  retries: 0,
  use: {
    baseURL: SITE_URL,
    locale: 'en-GB',
    timezoneId: 'UTC',
    serviceWorkers: 'block',
    launchOptions: { args: LAUNCH_ARGS, ...(executablePath && { executablePath }) },
  },
  webServer: {
    command: `"${process.execPath}" tests/serve.ts`,
    cwd: root,
    url: SITE_URL,
    reuseExistingServer: false,
    timeout: 15_000,
  },
});
