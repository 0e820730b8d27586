import { expect, test } from 'vitest';
import { fileFor } from './addresses.ts';
import { builtSite, pageAt } from './site.ts';

const site = builtSite();
const { document } = pageAt('search/', site);

test('without a script everything can be found by name', () => {
  const links = [...document.querySelectorAll('.search-index a')].map(
    (link) => new URL(link.getAttribute('href') ?? '', site.address),
  );
  const named = new Set(links.map(({ href }) => href));
  const pages = site.pages.filter(({ path }) =>
    /^(articles|models|companies|people)\/./.test(path),
  );
  const unnamed = pages.filter(({ path }) => !named.has(new URL(path, site.address).href));
  expect(unnamed.map(({ path }) => path)).toEqual([]);
  expect(links.filter((link) => fileFor(link, site) === undefined)).toEqual([]);
});

test('the index is there, without Pagefind’s own interface', () => {
  const files = site.files.filter((file) => file.startsWith('pagefind/'));
  expect(files).toEqual(
    expect.arrayContaining(['pagefind/pagefind.js', 'pagefind/pagefind-entry.json']),
  );
  expect(files.filter((file) => /ui|highlight|component|\.css$/.test(file))).toEqual([]);
});
