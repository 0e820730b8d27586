import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { joinHashes } from './inline-parts.ts';
import { allowedHashes } from './page-policy.ts';
import type { InlineHashes } from './policy.ts';

/** Every file of a built site, `.well-known/` too, in a fixed order, with `/` on every system. */
export function builtFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length))
    .map((file) => file.replaceAll('\\', '/'))
    .sort();
}

/**
 * Hashes of the inline parts of all pages of a built site, as their policies allow them.
 * @param files of the site, where they are known.
 */
export function builtHashes(folder: string, files = builtFiles(folder)): InlineHashes {
  const pages = files.filter((file) => file.endsWith('.html'));
  // A policy has no letter beyond ASCII, and other text need not be read right.
  return joinHashes(
    pages.map((file) => allowedHashes(readFileSync(join(folder, file), 'latin1'), file)),
  );
}
