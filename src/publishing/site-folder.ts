import { lstatSync, mkdirSync, readlinkSync, renameSync, symlinkSync } from 'node:fs';
import { basename, join } from 'node:path';
import { removeIfPossible } from '../disk/remove.ts';
import { deadIn } from './dead-builds.ts';

/** The folder in which sites are built, each in one of its own. */
const BUILDS = '.dist';

/** What shows the last good site: a link to its folder. */
const SHOWN = 'dist';

/** Ends the name of a `dist` that was no link, on its way out. */
const OLD = '.old';

/**
 * Makes an empty folder to build a site in.
 * @param root folder of the project.
 * @param name of the build.
 * @returns its path from the root: `.dist/4711-1764000000000`.
 * @throws {Error} on a full or locked disk.
 */
export function newSiteFolder(root: string, name: string): string {
  mkdirSync(join(root, BUILDS), { recursive: true });
  putBack(root);
  removeOtherSites(root);
  const folder = join(BUILDS, name);
  mkdirSync(join(root, folder));
  return folder;
}

/**
 * Lets `dist` show a site that is whole. A reader sees the old site or the new one, whenever this is
 * interrupted; only a `dist` that is no link yet is away for a moment, and the next build puts it back.
 * @param folder of the site, from the root.
 */
export function showSite(root: string, folder: string): void {
  const shown = join(root, SHOWN);
  const link = join(root, `${folder}.link`);
  symlinkSync(folder, link, 'junction');
  if (shownFolder(root) === undefined && isThere(shown)) {
    renameSync(shown, join(root, `${folder}${OLD}`));
  }
  renameSync(link, shown);
}

/** Removes all sites but the one that is shown and those that are being built. */
export function removeOtherSites(root: string): void {
  const builds = join(root, BUILDS);
  for (const name of deadIn(builds)) {
    // Asked for each, because another build may have ended meanwhile.
    if (name !== shownFolder(root)) removeIfPossible(join(builds, name));
  }
}

/** Puts back a `dist` whose build was killed between the two renamings that replace it. */
function putBack(root: string): void {
  const builds = join(root, BUILDS);
  const old = isThere(join(root, SHOWN))
    ? undefined
    : deadIn(builds).find((name) => name.endsWith(OLD));
  if (old !== undefined) renameSync(join(builds, old), join(root, SHOWN));
}

/** The name of the folder that `dist` shows; undefined where it is no link. */
function shownFolder(root: string): string | undefined {
  const shown = join(root, SHOWN);
  const isLink = lstatSync(shown, { throwIfNoEntry: false })?.isSymbolicLink() === true;
  return isLink ? basename(readlinkSync(shown)) : undefined;
}

function isThere(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}
