import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { readParts } from './read-parts.ts';

/** The file that lists all others, at the root of the site. */
export const MANIFEST = 'manifest.json';

/** What the file says. */
export interface Manifest {
  /** How a hash is made; `sha256sum` prints the same. */
  algorithm: 'sha256';
  /** Every other file, by its path below the root, in the order of the paths. */
  files: { path: string; bytes: number; hash: string }[];
}

/**
 * The text of the list of files of a built site, by which anybody can check a copy.
 * @param files of the site, by their paths below its folder; the list itself is not in it.
 */
export function manifestOf(folder: string, files: readonly string[]): string {
  const listed = [...new Set(files)].filter((file) => file !== MANIFEST).sort();
  const manifest: Manifest = {
    algorithm: 'sha256',
    files: listed.map((path) => {
      const hash = createHash('sha256');
      let bytes = 0;
      readParts(join(folder, path), (part) => {
        hash.update(part);
        bytes += part.length;
        return true;
      });
      return { path, bytes, hash: hash.digest('hex') };
    }),
  };
  return `${JSON.stringify(manifest, null, 1)}\n`;
}
