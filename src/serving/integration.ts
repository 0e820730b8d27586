import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { builtFiles } from './built-pages.ts';
import { headersFile } from './headers-file.ts';
import { inlineHashes, joinHashes } from './inline-parts.ts';
import { MANIFEST, manifestOf } from './manifest.ts';
import { metaPolicy, policyKind } from './policy.ts';

/** The first thing in the head of every page; the policy follows it, before anything that it rules. */
const CHARSET = '<meta charset="utf-8">';

/**
 * Gives every built page its content security policy, and the site the file of headers that some
 * hosts read. The hashes are those of what was really built. Last comes the list of all files.
 */
export function serving(base: string): AstroIntegration {
  return {
    name: 'serving',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const files = builtFiles(folder);
        const hashes = files
          .filter((file) => file.endsWith('.html'))
          .map((file) => givePolicy(join(folder, file), file));
        writeFileSync(
          join(folder, '_headers'),
          headersFile([...files, MANIFEST], joinHashes(hashes), base),
        );
        writeFileSync(join(folder, MANIFEST), manifestOf(folder));
        if (process.env.SITE_URL === undefined) {
          logger.warn(
            'SITE_URL is not set: feeds, downloads and citations name https://example.org',
          );
        }
      },
    },
  };
}

/** Writes its policy into a page; returns the hashes. */
function givePolicy(place: string, file: string) {
  const html = readFileSync(place, 'utf8');
  const hashes = inlineHashes(html);
  const policy = metaPolicy(policyKind(file), hashes);
  const meta = `<meta http-equiv="content-security-policy" content="${policy}">`;
  if (!html.includes(CHARSET)) throw new Error(`${file} does not begin its head with ${CHARSET}`);
  writeFileSync(
    place,
    html.replace(CHARSET, () => CHARSET + meta),
  );
  return hashes;
}
