import { dirname, join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { findBrowser, LAUNCH_ARGS } from './browser.ts';
import { PORT, SITE_URL } from './serve.ts';

if (process.platform !== 'linux') {
  throw new Error(
    'Pictures can be compared on Linux only: each system draws letters in its own way.',
  );
}

const root = dirname(import.meta.dirname);
const cache = join(root, 'node_modules/.cache/pictures');
const executablePath = findBrowser();
const galleryPort = PORT + 1;

/** Pictures of every kind of page in `dist`, and of the gallery, beside those that are committed. */
export default defineConfig({
  testDir: 'pictures',
  outputDir: join(cache, 'results'),
  snapshotPathTemplate: '{testDir}/baselines/{arg}{ext}',
  reporter: [
    ['dot'],
    // Shows each picture that differs beside the committed one.
    ['html', { outputFolder: join(cache, 'report'), open: 'never' }],
    ['json', { outputFile: join(cache, 'report.json') }],
  ],
  fullyParallel: true,
  forbidOnly: process.env.CI !== undefined,
  workers: 2,
  timeout: 60_000,
  expect: {
    // Two Chromiums, nine versions and two makers apart, differ in no pixel. A lost label is forty.
    toMatchSnapshot: { threshold: 0.03, maxDiffPixels: 20 },
  },
  use: {
    baseURL: SITE_URL,
    bypassCSP: true,
    // One pixel for two keeps the pictures light; a thin line still fills one.
    deviceScaleFactor: 0.5,
    locale: 'en-GB',
    timezoneId: 'UTC',
    serviceWorkers: 'block',
    launchOptions: {
      ...(executablePath && { executablePath }),
      // Chromium asks fontconfig how to smooth letters, its headless shell this argument.
      args: [...LAUNCH_ARGS, '--font-render-hinting=slight'],
      env: { ...process.env, FONTCONFIG_FILE: join(import.meta.dirname, 'pictures/fonts.conf') },
    },
  },
  metadata: { gallery: `http://127.0.0.1:${galleryPort}/gallery/` },
  webServer: [
    { command: `"${process.execPath}" tests/serve.ts`, cwd: root, url: SITE_URL },
    {
      command: `"${process.execPath}" node_modules/astro/bin/astro.mjs dev --port ${galleryPort} --host 127.0.0.1`,
      cwd: root,
      url: `http://127.0.0.1:${galleryPort}/gallery/`,
      env: { ASTRO_TELEMETRY_DISABLED: '1' },
      timeout: 120_000,
    },
  ],
});
