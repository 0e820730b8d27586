import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { joinHashes } from './inline-parts.ts';
import { allowedHashes } from './page-policy.ts';
import type { InlineHashes } from './policy.ts';
import { readParts } from './read-parts.ts';

/**
 * Every file of a built site, `.well-known/` too, in a fixed order, with `/` on every system; none
 * where there is no site.
 */
export function builtFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
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
  return joinHashes(pages.map((file) => allowedHashes(beginningOf(join(folder, file)), file)));
}

/** What a page begins with, where its policy stands, which has no letter beyond ASCII. */
function beginningOf(file: string): string {
  let text = '';
  readParts(file, (part) => {
    text = part.toString('latin1');
    return false;
  });
  return text;
}
