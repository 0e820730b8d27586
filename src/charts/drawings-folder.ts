import { globSync } from 'node:fs';
import { join, relative } from 'node:path';
import { cacheFolder, packageFiles } from '../disk/cache-folder.ts';

/** Pages are loaded by Vite and what starts a build is not, so that they share no module. */
const place = globalThis as { [FOLDER]?: string };
const FOLDER = Symbol.for('the-price-of-a-token.drawings');

/**
 * Lets a build keep its drawings for the next. To be called before Vite reads any code, because what
 * is drawn goes by the code as it is now.
 * @param root folder of the project.
 */
export function keepDrawings(root: string): void {
  const code = globSync('src/**', { cwd: root, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(root, join(parentPath, name)))
    .sort();
  place[FOLDER] = cacheFolder(root, 'drawings', [...packageFiles, 'astro.config.mjs', ...code]);
}

/** Where drawings are kept; undefined where no build has asked for it, as while one edits. */
export function drawingsFolder(): string | undefined {
  return place[FOLDER];
}
