import { spawn } from 'node:child_process';
import { chromium, type Browser } from '@playwright/test';
import { onTestFinished } from 'vitest';
import { ensureBrowser, LAUNCH_ARGS } from '../browser.ts';
import { findFreePort } from '../free-port.ts';
import type { AtEnd } from './scratch.ts';

/**
 * Starts the dev server on a copy of the project; resolves with its address once it listens.
 * @param atEnd takes what ends the server; by default it ends with the test that started it.
 */
export async function startDevServer(
  folder: string,
  atEnd: AtEnd = onTestFinished,
): Promise<string> {
  const port = String(await findFreePort());
  const args = ['node_modules/astro/bin/astro.mjs', 'dev', '--port', port, '--host', '127.0.0.1'];
  const { PATH = '', HOME = '' } = process.env;
  const child = spawn(process.execPath, args, {
    cwd: folder,
    env: { PATH, HOME, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  atEnd(async () => {
    // Asked politely, it may finish what it does first, in a folder that is being removed.
    child.kill('SIGKILL');
    await ended;
  });
  await new Promise<void>((resolve, reject) => {
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      if (text.includes('watching for file changes')) resolve();
    });
    child.on('exit', () => {
      reject(new Error('the dev server ended'));
    });
  });
  return `http://127.0.0.1:${port}`;
}

/** Starts a browser, which ends with the test or as `atEnd` says. */
export async function startBrowser(atEnd: AtEnd = onTestFinished): Promise<Browser> {
  const browser = await chromium.launch({ executablePath: ensureBrowser(), args: LAUNCH_ARGS });
  atEnd(() => browser.close());
  return browser;
}
