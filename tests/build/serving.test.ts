import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Document } from 'happy-dom';
import { builtHashes } from '../../src/serving/built-pages.ts';
import { withPolicies } from '../../src/serving/configured-policies.ts';
import { everywhere, headersOf, type Headers } from '../../src/serving/headers.ts';
import { metaPolicy, policyKind, type InlineHashes } from '../../src/serving/policy.ts';
import { builtSite, root } from './site.ts';

const { folder, files, pages, address } = builtSite();
const hashes = builtHashes(folder);

/** The first test that asks for the documents of all pages waits until they are read. */

test('each page carries a policy that allows its own inline parts, before them', () => {
  for (const { path, html, document } of pages) {
    const meta = document.querySelector('meta[http-equiv=content-security-policy]');
    expect(meta?.getAttribute('content'), path).toBe(
      metaPolicy(policyKind(path), inlineParts(document)),
    );
    expect(html.indexOf('content-security-policy'), path).toBeLessThan(html.indexOf('<style'));
  }
});

/** The hashes of what a page may run and be styled by, as a parser finds it. */
function inlineParts(document: Document): InlineHashes {
  const hashes = (selector: string) => [
    ...new Set(
      [...document.querySelectorAll(selector)].map(
        ({ textContent }) => `sha256-${createHash('sha256').update(textContent).digest('base64')}`,
      ),
    ),
  ];
  return {
    scripts: hashes('script:not([src], [type="application/ld+json"])'),
    styles: hashes('style'),
  };
}

test('no page has what no hash can allow', () => {
  const forbidden = pages.flatMap(({ path, document }) =>
    [...document.querySelectorAll('*')].flatMap((element) =>
      element
        .getAttributeNames()
        .filter((name) => name === 'style' || name.startsWith('on'))
        .map((name) => `${path}: ${element.localName} ${name}`),
    ),
  );
  expect(forbidden).toEqual([]);
});

test('few inline parts serve all pages, so that one header can allow them', () => {
  // A style sheet for each kind of page, four for what few pages show, and the listeners.
  expect(hashes.scripts.length + hashes.styles.length).toBeLessThanOrEqual(19);
});

test.each(['deploy/nginx.conf', 'deploy/Caddyfile'])(
  '%s allows what the pages hold; else run `npm run build && npm run policies`',
  (path) => {
    const text = readFileSync(join(root, path), 'utf8');
    expect(withPolicies(text, hashes)).toBe(text);
  },
);

describe('the file _headers', () => {
  const rules = readFileSync(join(folder, '_headers'), 'utf8')
    .trim()
    .split('\n\n')
    .map((rule) => {
      const [pattern = '', ...lines] = rule.trim().split('\n');
      return { pattern, headers: lines.map((line) => line.trim().split(/: (.*)/s, 2)) };
    });
  const fits = (pattern: string, place: string) =>
    pattern.endsWith('*') ? place.startsWith(pattern.slice(0, -1)) : place === pattern;

  test('gives each file each of its headers once', () => {
    for (const file of files.filter((one) => one !== '_headers')) {
      const place = `${address.pathname}${file.replace(/(^|\/)index\.html$/, '$1')}`;
      const sent = rules
        .filter(({ pattern }) => fits(pattern, place))
        .flatMap(({ headers }) => headers);
      const wanted: Headers = { ...everywhere, ...headersOf(file, hashes) };
      expect(Object.fromEntries(sent) as Headers, file).toEqual(wanted);
      expect(sent, `${file}: one header twice`).toHaveLength(Object.keys(wanted).length);
    }
  });

  test('keeps to what its readers take', () => {
    // Cloudflare’s limits: rules in a file, letters in a line.
    expect(rules.length).toBeLessThanOrEqual(100);
    const lines = rules.flatMap(({ headers }) => headers.map((header) => header.join(': ')));
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(2_000);
  });
});
