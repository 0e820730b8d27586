import { existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { chromium } from '@playwright/test';
import { ensureBrowser, LAUNCH_ARGS } from './browser.ts';
import { paths } from './e2e/paths.ts';
import { serveSite, SITE_URL } from './serve.ts';

const root = dirname(import.meta.dirname);
const dist = join(root, 'dist');
const folder = join(root, 'node_modules/.cache/shots');
const WIDTHS = [360, 1280];
const SCHEMES = ['light', 'dark'] as const;

/** Paths of the pages to show (`/articles/first/`): the arguments, or one of each kind. */
function choosePages(): string[] {
  const chosen = process.argv.slice(2);
  return (chosen.length > 0 ? chosen : paths).map((path) => `/${path.replace(/^\.?\//, '')}`);
}

/** `/articles/first/` → `articles-first`; the home page is `home`. */
function nameOf(path: string): string {
  return (
    path
      .replace(/\.html$/, '')
      .split('/')
      .filter(Boolean)
      .join('-') || 'home'
  );
}

if (!existsSync(dist)) {
  console.error('There is no built site to take pictures of: run `npm run build` first.');
  process.exit(1);
}
mkdirSync(folder, { recursive: true });
const server = await serveSite();
const browser = await chromium.launch({ executablePath: ensureBrowser(), args: LAUNCH_ARGS });
for (const path of choosePages()) {
  for (const width of WIDTHS) {
    for (const colorScheme of SCHEMES) {
      const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
      const response = await page.goto(SITE_URL + path.slice(1), { waitUntil: 'networkidle' });
      if (!response?.ok()) throw new Error(`There is no page ${path} in dist.`);
      const file = join(folder, `${nameOf(path)}-${width}-${colorScheme}.png`);
      await page.screenshot({ path: file, fullPage: true, animations: 'disabled' });
      console.log(file);
      await page.close();
    }
  }
}
await browser.close();
server.close();
