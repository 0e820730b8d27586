import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { builtFiles, builtHashes } from './built-pages.ts';
import { HEADERS, headersFile } from './headers-file.ts';
import { MANIFEST, manifestOf } from './manifest.ts';

/**
 * Gives a built site the file of headers that some hosts read, with the hashes of what was really
 * built, and last the list of all files.
 */
export function serving(base: string): AstroIntegration {
  return {
    name: 'serving',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const files = builtFiles(folder);
        const headers = headersFile([...files, MANIFEST], builtHashes(folder, files), base);
        writeFileSync(join(folder, HEADERS), headers);
        writeFileSync(join(folder, MANIFEST), manifestOf(folder, [...files, HEADERS]));
        if (process.env.SITE_URL === undefined) {
          logger.warn(
            'SITE_URL is not set: feeds, downloads and citations name https://example.org',
          );
        }
      },
    },
  };
}
