import { mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { removeIfPossible } from '../disk/remove.ts';
import { deadIn } from './dead-builds.ts';

/** Where Astro keeps pages and pictures from one build to the next. */
const PAGE_CACHES = 'node_modules/.astro';

/** What the last build that ended well has left there. */
const LAST = 'last';

/** The cache of one build. */
export interface BuildCache {
  /** Its folder, from the root of the project. */
  folder: string;
  /** To be called when the build has ended well, or before it has changed anything. */
  keep: () => void;
  /** To be called when it has failed. */
  drop: () => void;
}

/**
 * Takes the cache for a build. Astro writes its files in place, so that a build which is killed
 * leaves half a picture, or a list of other pages than there are. So a build takes the cache away by
 * renaming it, and brings it back when it has ended well: nobody else can have it meanwhile, and what
 * died with its build is never read.
 * @param root folder of the project.
 * @param name of the build.
 * @throws {Error} on a full or locked disk.
 */
export function takeCache(root: string, name: string): BuildCache {
  const caches = join(root, PAGE_CACHES);
  mkdirSync(caches, { recursive: true });
  for (const dead of deadIn(caches)) removeIfPossible(join(caches, dead));
  const [own, last] = [join(caches, name), join(caches, LAST)];
  try {
    renameSync(last, own);
  } catch {
    // There is none yet, or another build has it.
    mkdirSync(own);
  }
  return {
    folder: join(PAGE_CACHES, name),
    keep: () => {
      try {
        renameSync(own, last);
      } catch {
        // Another build that ran at the same time has left one already.
        removeIfPossible(own);
      }
    },
    drop: () => {
      removeIfPossible(own);
    },
  };
}
