import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isRunning } from './running.ts';

/** Where Astro keeps pages from one build to the next; as it does by itself. */
const CACHE = 'node_modules/.astro';

/** Says which process changes the cache. */
const MARK = 'in-use';

/** The cache of one build. */
export interface BuildCache {
  /** Its folder, from the root of the project. */
  folder: string;
  /** To be called when the build has ended well, or before it has changed anything. */
  release: () => void;
}

/**
 * Takes the cache of pages for a build. Astro writes pages into it one by one and last of all the
 * list of them; a build that ends between leaves a list of other pages than there are. So a mark
 * stands while a build runs: behind that of a dead one the list is dropped, and while another build
 * runs this one has a cache of its own.
 * @param root folder of the project.
 */
export function takeCache(root: string): BuildCache {
  const mark = join(root, CACHE, MARK);
  mkdirSync(join(root, CACHE), { recursive: true });
  const holder = readMark(mark);
  if (holder !== undefined && isRunning(holder)) return ownCache(root);
  if (holder !== undefined) {
    rmSync(join(root, CACHE, 'incremental-build.json'), { force: true });
    rmSync(mark);
  }
  try {
    writeFileSync(mark, String(process.pid), { flag: 'wx' });
  } catch (error) {
    // Another build was faster.
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return ownCache(root);
    throw error;
  }
  return {
    folder: CACHE,
    release: () => {
      rmSync(mark, { force: true });
    },
  };
}

function ownCache(root: string): BuildCache {
  const folder = join(CACHE, `own-${process.pid}`);
  return {
    folder,
    release: () => {
      rmSync(join(root, folder), { recursive: true, force: true });
    },
  };
}

function readMark(mark: string): number | undefined {
  try {
    return Number(readFileSync(mark, 'utf8'));
  } catch {
    return undefined;
  }
}
