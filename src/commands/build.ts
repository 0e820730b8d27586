import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'astro';
import { takeCache } from '../publishing/build-cache.ts';
import { newSiteFolder, showSite } from '../publishing/site-folder.ts';

/**
 * Builds the site in a folder of its own and lets `dist` show it when it is whole. Whatever stops a
 * build, `dist` shows the last good site, and the next build needs no hand.
 */
const root = process.cwd();
const folder = newSiteFolder(root);
const cache = takeCache(root);
let isWhole = false;

// A mistake in the content ends the process, and so does an editor who waits no longer.
process.once('exit', () => {
  if (isWhole) return;
  // Nothing of the cache was changed before the first file was written.
  if (readdirSync(join(root, folder)).length === 0) cache.release();
  rmSync(join(root, folder), { recursive: true, force: true });
  console.error('The build stopped; dist shows what it showed before.');
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));

try {
  await build({ root, outDir: folder, cacheDir: cache.folder });
  showSite(root, folder);
  isWhole = true;
  cache.release();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
