import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { isRunning } from './running.ts';

/** The folder in which sites are built, each in one of its own. */
const BUILDS = '.dist';

/** What shows the last good site: a link to its folder. */
const SHOWN = 'dist';

/**
 * Makes an empty folder to build a site in, and removes what builds that were killed have left.
 * @param root folder of the project.
 * @returns its path from the root: `.dist/4711-1764000000000`.
 */
export function newSiteFolder(root: string): string {
  removeDead(root);
  // The number of a process comes again, perhaps while a site of that name is shown.
  const folder = join(BUILDS, `${process.pid}-${Date.now()}`);
  mkdirSync(join(root, folder), { recursive: true });
  return folder;
}

/**
 * Lets `dist` show a site that is whole. A reader sees the old site or the new one, whenever this is
 * interrupted; only a `dist` that is no link yet is away for a moment.
 * @param folder of the site, from the root.
 */
export function showSite(root: string, folder: string): void {
  const [shown, link, old] = [SHOWN, `${folder}.link`, `${folder}.old`].map((path) =>
    join(root, path),
  ) as [string, string, string];
  const before = shownFolder(root);
  symlinkSync(folder, link, 'junction');
  if (before === undefined && existsSync(shown)) renameSync(shown, old);
  renameSync(link, shown);
  rmSync(before === undefined ? old : join(root, BUILDS, before), { recursive: true, force: true });
}

/** Removes all builds but the one that is shown and those whose process runs. */
function removeDead(root: string): void {
  mkdirSync(join(root, BUILDS), { recursive: true });
  const shown = shownFolder(root);
  for (const name of readdirSync(join(root, BUILDS))) {
    if (name === shown || isRunning(Number.parseInt(name, 10))) continue;
    rmSync(join(root, BUILDS, name), { recursive: true, force: true });
  }
}

/** The name of the folder that `dist` shows; undefined where it is no link. */
function shownFolder(root: string): string | undefined {
  const shown = join(root, SHOWN);
  const isLink = lstatSync(shown, { throwIfNoEntry: false })?.isSymbolicLink() === true;
  return isLink ? basename(readlinkSync(shown)) : undefined;
}
