import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'astro';
import { keepDrawings } from '../charts/drawings-folder.ts';
import { leftOutLine, whyLeftOut } from '../check/left-out.ts';
import { handOver } from '../data/handed-over.ts';
import { loadSite } from '../data/site.ts';
import { takeCache } from '../publishing/build-cache.ts';
import { newBuildName } from '../publishing/dead-builds.ts';
import { sameModules } from '../publishing/same-modules.ts';
import { tellWhatIsMade } from '../publishing/what-is-made.ts';
import { newSiteFolder, removeOtherSites, showSite } from '../publishing/site-folder.ts';

let isShown = false;

/**
 * Checks all content and hands it to the pages.
 * @throws {ContentError} with a line for each error.
 */
function takeContent(root: string): void {
  const site = loadSite(root);
  handOver(site);
  for (const { article } of site.leftOut) {
    const why = whyLeftOut(article.meta, site.asOf);
    if (why !== undefined) console.log(leftOutLine(`content/articles/${article.slug}.mdx`, why));
  }
}

/**
 * Builds the site in a folder of its own and lets `dist` show it when it is whole. Whatever stops a
 * build, `dist` shows the last good site, and the next build needs no hand.
 */
async function buildSite(root: string): Promise<void> {
  const name = newBuildName();
  const folder = newSiteFolder(root, name);
  const cache = takeCache(root, name);
  process.once('exit', () => {
    if (isShown) return;
    // Before the first file of the site no page in the cache has changed.
    if (readdirSync(join(root, folder)).length === 0) cache.keep();
    else cache.drop();
    removeOtherSites(root);
  });
  takeContent(root);
  keepDrawings(root);
  await build({
    root,
    outDir: folder,
    cacheDir: cache.folder,
    integrations: [tellWhatIsMade()],
    vite: { plugins: [sameModules(folder)] },
  });
  showSite(root, folder);
  isShown = true;
  cache.keep();
  removeOtherSites(root);
}

// A mistake stops a build, and so does an editor who waits no longer; this is said last.
process.once('exit', () => {
  if (!isShown) console.error('The build stopped; dist shows what it showed before.');
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));

try {
  await buildSite(process.cwd());
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
