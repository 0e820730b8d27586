import { expect, test } from 'vitest';
import { fileFor } from './addresses.ts';
import { claims } from './records.ts';
import { builtSite, pageAt, textOf } from './site.ts';

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

test('no claim stands in the list without what came of it', () => {
  const section = document.querySelector('.search-index h3 + ul:has([href*="/claims/"])');
  const items = [...(section?.querySelectorAll('li') ?? [])];
  expect(items).toHaveLength(claims.size);
  const unanswered = items.filter((item) => textOf(item.querySelector('.aside')) === '');
  expect(unanswered.map(textOf)).toEqual([]);
});

test('the index is there, without Pagefind’s own interface', () => {
  const files = site.files.filter((file) => file.startsWith('pagefind/'));
  expect(files).toEqual(
    expect.arrayContaining(['pagefind/pagefind.js', 'pagefind/pagefind-entry.json']),
  );
  expect(files.filter((file) => /ui|highlight|component|\.css$/.test(file))).toEqual([]);
});
