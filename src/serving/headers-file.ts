import { everywhere, headersOf, type Headers } from './headers.ts';
import type { InlineHashes } from './policy.ts';

/** The file, at the root of the site. */
export const HEADERS = '_headers';

/**
 * The text of `_headers`, as Netlify and Cloudflare Pages read it. Both add up all rules that fit an
 * address, and two policies would both hold; so each header stands in one rule that fits.
 * @param files of the built site, with their paths below its root.
 * @param hashes of all its pages.
 * @param base path below which it is served, with a slash at both ends.
 */
export function headersFile(files: readonly string[], hashes: InlineHashes, base = '/'): string {
  const tops = new Set(files.map((file) => file.replace(/\/.*$/, '/')));
  const rules = [...tops].sort().map((top) => {
    const pattern = top.endsWith('/') ? `${top}*` : top.replace(/^index\.html$/, '');
    return rule(`${base}${pattern}`, headersOf(top, hashes));
  });
  const lone = files.filter((file) => /\/(?:rss\.xml|atom\.xml|feed\.json)$/.test(file));
  const readable = lone.map((file) =>
    rule(`${base}${file}`, {
      'Access-Control-Allow-Origin': headersOf(file, hashes)['Access-Control-Allow-Origin'] ?? '',
    }),
  );
  return [rule(`${base}*`, everywhere), ...rules, ...readable].join('\n');
}

function rule(pattern: string, headers: Headers): string {
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
  return `${pattern}\n${lines.join('')}`;
}
