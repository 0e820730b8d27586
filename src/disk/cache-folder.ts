import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { removeIfPossible } from './remove.ts';

/** Where results are kept that can be made again; each may be lost at any time. */
export const CACHES = 'node_modules/.cache';

/** What says which packages there are; other versions of them may give other results. */
export const packageFiles = ['package.json', 'package-lock.json'];

/**
 * The folder for what some files make, which other files would make otherwise: it has the digest of
 * all of them in its name. Folders of other versions go, and so does what a killed process has half
 * written.
 * @param root folder of the project.
 * @param name of what is kept: `trees`.
 * @param makers paths below the root of the files that make it; one that is missing says nothing.
 */
export function cacheFolder(root: string, name: string, makers: readonly string[]): string {
  const all = join(root, CACHES, name);
  const version = versionOf(root, makers);
  for (const other of namesIn(all)) {
    if (other !== version) removeIfPossible(join(all, other));
  }
  const folder = join(all, version);
  for (const half of namesIn(folder).filter((file) => file.startsWith('.'))) {
    removeIfPossible(join(folder, half));
  }
  return folder;
}

function versionOf(root: string, files: readonly string[]): string {
  // Words and figures are printed as this Node knows them.
  const hash = createHash('sha256').update(process.version);
  for (const file of files) {
    const path = join(root, file);
    // Neither a path nor, with its length before it, a text can be taken for part of another.
    const text = existsSync(path) ? readFileSync(path) : undefined;
    hash.update(`${file}\0${text?.length ?? 'missing'}\0`).update(text ?? '');
  }
  return hash.digest('hex').slice(0, 16);
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    // It is not there yet, or nobody may look.
    return [];
  }
}
