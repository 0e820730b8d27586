import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { addressesOf, fileFor, urlOf } from './addresses.ts';
import { codeOf, withImports } from './code.ts';
import { builtSite, readSite } from './site.ts';

const site = builtSite();

/** Files that a host, a reader or a program asks for without a link. */
const CONVENTIONS = [
  'index.html',
  '404.html',
  '_headers',
  'llms.txt',
  'robots.txt',
  'sitemap-index.xml',
  'sitemap-0.xml',
  '.well-known/security.txt',
];

const named = new Set(
  site.pages.flatMap((page) =>
    addressesOf(page)
      .map((address) => fileFor(urlOf(address, page, site), site))
      .filter((file) => file !== undefined),
  ),
);

test('holds no file that no page names', () => {
  const code = new Set(site.pages.flatMap((page) => codeOf(page, site)));
  const imported = [...code].flatMap((entry) => withImports(entry, site));
  const known = new Set([...CONVENTIONS, ...named, ...imported]);
  // The index of the search and the manifest name their own parts; the manifest’s are tested.
  const files = site.files.filter((file) => !/^(pagefind\/|icon-)/.test(file));
  expect(files.filter((file) => !known.has(file))).toEqual([]);
});

test('holds no source map', () => {
  const code = site.files.filter((file) => /\.(m?js|css|html)$/.test(file));
  expect(code.some((file) => file.endsWith('js'))).toBe(true);
  expect(site.files.filter((file) => file.endsWith('.map'))).toEqual([]);
  const mapped = code.filter((file) =>
    readFileSync(join(site.folder, file), 'utf8').includes('sourceMappingURL='),
  );
  expect(mapped).toEqual([]);
});

test('finds what code imports, at once and later, and sees what is missing', ({
  onTestFinished,
}) => {
  const folder = mkdtempSync(join(tmpdir(), 'token-code-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  const write = (name: string, text: string) => {
    writeFileSync(join(folder, name), text);
  };
  write('a.js', 'import{x as y}from"./b.js";const z=()=>import("./c.js");y(z)');
  write('b.js', 'import"./a.js";export const x=1;');
  write('c.js', 'export*from"./d.js"');
  const made = readSite(folder, new URL('https://example.org/'));
  expect(() => withImports('a.js', made)).toThrow('c.js imports ./d.js');
  write('d.js', 'export{}');
  expect(withImports('a.js', made)).toEqual(['a.js', 'b.js', 'c.js', 'd.js']);
});
