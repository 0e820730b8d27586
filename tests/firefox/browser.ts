import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { expect, onTestFinished } from 'vitest';
import { installDebian } from '../judges/debian.ts';

const NAMES = ['firefox-esr', 'firefox'];
const MAC_APP = '/Applications/Firefox.app/Contents/MacOS/firefox';

/** Path of an installed Firefox; undefined if this machine has none. */
function findFirefox(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const installed = folders.flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [...installed, MAC_APP].find((path) => existsSync(path));
}

/** Path of Firefox, installed from Debian first where there is none and this process may. */
export function ensureFirefox(): string | undefined {
  return findFirefox() ?? (installDebian('firefox-esr') ? findFirefox() : undefined);
}

/** Starts Firefox, which we drive by WebDriver BiDi, without a window. */
export function startFirefox(executablePath: string, runsScripts = true): Promise<Browser> {
  return puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    defaultViewport: { width: 1280, height: 800 },
    extraPrefsFirefox: { 'javascript.enabled': runsScripts, 'intl.accept_languages': 'en-GB' },
  });
}

/**
 * Opens a new page. Its test fails when the page asks another host, lacks an answer, breaks its
 * policy, logs a console error or throws.
 */
export async function openPage(browser: Browser, address: string): Promise<Page> {
  const page = await browser.newPage();
  const problems: string[] = [];
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    const isOurs = !protocol.startsWith('http') || origin === new URL(address).origin;
    if (!isOurs) problems.push(`asked another host: ${request.url()}`);
  });
  page.on('requestfailed', (request) => {
    problems.push(`failed: ${request.url()} ${request.failure()?.errorText ?? ''}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) problems.push(`${response.status()}: ${response.url()}`);
  });
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console error: ${message.text()}`);
  });
  page.on('pageerror', (error) => {
    problems.push(`threw: ${String(error)}`);
  });
  onTestFinished(async () => {
    await page.close();
    expect(problems, 'the page misbehaved').toEqual([]);
  });
  await page.goto(address);
  return page;
}
