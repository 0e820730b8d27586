import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';
import { installDebian } from './judges/debian.ts';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const USUAL_FOLDERS = ['/usr/bin', '/usr/local/bin', '/opt/google/chrome', '/snap/bin'];
const MAC_APPS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** What Chromium is started with: it runs as root in containers and must not call home. */
export const LAUNCH_ARGS = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
];

/**
 * Path of a browser that is already on this machine: `CHROMIUM_PATH`, then an installed Chromium
 * or Chrome, then the one Playwright downloaded earlier; undefined if there is none.
 */
export function findBrowser(): string | undefined {
  const wanted = process.env.CHROMIUM_PATH;
  if (wanted) {
    if (existsSync(wanted)) return wanted;
    throw new Error(
      `CHROMIUM_PATH is "${wanted}", but there is no such file; correct or unset it.`,
    );
  }
  const folders = [...(process.env.PATH ?? '').split(delimiter), ...USUAL_FOLDERS];
  const installed = folders.flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [...installed, ...MAC_APPS, chromium.executablePath()].find((path) => existsSync(path));
}

/** Path of a browser; installs Chromium first where this machine has none. */
export function ensureBrowser(): string {
  const path = findBrowser() ?? installFromDebian() ?? installFromPlaywright();
  if (path) return path;
  throw new Error(
    'No browser found and none could be installed: install Chromium or Google Chrome, or set CHROMIUM_PATH to one.',
  );
}

function installFromDebian(): string | undefined {
  return installDebian('chromium') ? findBrowser() : undefined;
}

function installFromPlaywright(): string | undefined {
  spawnSync('npx', ['playwright', 'install', 'chromium'], {
    stdio: ['ignore', 2, 2],
  });
  return findBrowser();
}
