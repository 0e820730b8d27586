import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { builtSite } from './site.ts';

const site = builtSite();
const read = (file: string) => readFileSync(join(site.folder, file), 'utf8');
const locations = (xml: string) =>
  [...xml.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, url]) => url ?? '');

test('names every page that may be listed, each once, and no other', () => {
  const [listOf] = locations(read('sitemap-index.xml'));
  expect(listOf).toBe(`${site.address.href}sitemap-0.xml`);
  const listed = site.pages.filter(
    ({ html }) => !html.includes('<meta name="robots" content="noindex"'),
  );
  const addresses = listed.map(({ path }) => new URL(path, site.address).href);
  expect(locations(read('sitemap-0.xml')).toSorted()).toEqual(addresses.toSorted());
});

test('says of each article on which day it last changed', () => {
  const dated = [...read('sitemap-0.xml').matchAll(/<loc>([^<]*)<\/loc><lastmod>([^<]*)</g)];
  const articles = site.pages.filter(({ html }) => html.includes('"@type":"NewsArticle"'));
  expect(articles.length).toBeGreaterThan(0);
  for (const { path, html } of articles) {
    const [, day] = /"dateModified":"([^"]+)"/.exec(html) ?? [];
    const [, , lastmod] = dated.find(([, url]) => url?.endsWith(`/${path}`) === true) ?? [];
    expect(lastmod, path).toMatch(new RegExp(`^${day ?? 'no day'}`));
  }
});

test('is named in robots.txt, by its full address', () => {
  expect(read('robots.txt')).toContain(`Sitemap: ${site.address.href}sitemap-index.xml`);
});
