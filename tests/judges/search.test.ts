import { chromium } from '@playwright/test';
import { expect, inject, onTestFinished, test } from 'vitest';
import { ensureBrowser, LAUNCH_ARGS } from '../browser.ts';

test('the search answers behind the headers of the server, and no policy stops a part of it', async () => {
  const browser = await chromium.launch({
    executablePath: ensureBrowser(),
    // The server vouches for itself.
    args: [...LAUNCH_ARGS, '--ignore-certificate-errors'],
  });
  onTestFinished(() => browser.close());
  const page = await browser.newPage();
  const errors: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await page.goto(`${inject('nginx').origin}/search/?q=qwen`);
  await page.locator('#search-results a').first().waitFor({ timeout: 20_000 });
  expect(errors).toEqual([]);
});
