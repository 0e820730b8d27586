import { expect, test } from 'vitest';
import { addressesOf, fileFor, isOwn, urlOf } from './addresses.ts';
import { companies, models, people, places, sources } from './records.ts';
import { builtSite, pageAt, pageOf, textOf, type BuiltSite } from './site.ts';

// To parse all pages takes a slow machine more than the usual five seconds.

const site = builtSite();

/** How many clicks on links of the pages it takes from the home page to each page. */
function clicksTo({ pages, ...rest }: BuiltSite): Map<string, number> {
  const byPath = new Map(pages.map((page) => [page.path, page]));
  const clicks = new Map([['', 0]]);
  // A map may grow while it is walked; what is added is walked too.
  for (const [path, taken] of clicks) {
    const page = byPath.get(path);
    if (page === undefined) continue;
    for (const address of addressesOf(page)) {
      const url = urlOf(address, page, { pages, ...rest });
      if (address.use !== 'link' || !isOwn(url, { pages, ...rest })) continue;
      const to = fileFor(url, { pages, ...rest })?.replace(/(^|\/)index\.html$/, '$1');
      if (to !== undefined && byPath.has(to) && !clicks.has(to)) clicks.set(to, taken + 1);
    }
  }
  return clicks;
}

/** Places of records that a site lacks, one line each. */
function missingPlaces({ pages }: BuiltSite): string[] {
  const byPath = new Map(pages.map((page) => [page.path, page]));
  const missing = [...places].flatMap(([key, { page, id }]) => {
    const html = byPath.get(page)?.html;
    if (html === undefined) return [`no page ${page}`];
    return id === undefined || html.includes(` id="${id}"`) ? [] : [`no place ${key}`];
  });
  return [...new Set(missing)];
}

test('every model, company, person and source has a page under its own name', () => {
  const named = [
    ...[...models.values()].map(({ id, name }) => [`models/${id}/`, name] as const),
    ...[...companies.values()].map(({ id, name }) => [`companies/${id}/`, name] as const),
    ...[...people.values()].map(({ id, name }) => [`people/${id}/`, name] as const),
    ...[...sources.values()].map(({ id, title }) => [`sources/${id}/`, title] as const),
  ];
  expect(named.length).toBeGreaterThan(350);
  for (const [path, name] of named) {
    const { document } = pageAt(path);
    expect(textOf(document.querySelector('h1'))).toContain(name.replace(/\s+/g, ' ').trim());
  }
  const kinds = /^(models|companies|people|sources)\/./;
  const built = site.pages.map(({ path }) => path).filter((path) => kinds.test(path));
  expect(built.sort()).toEqual(named.map(([path]) => path).sort());
});

test('every record has its address on its page', () => {
  expect(places.size).toBeGreaterThan(800);
  expect(missingPlaces(site)).toEqual([]);
});

test('a record whose row or page is gone is missed', () => {
  const pages = site.pages
    .filter(({ path }) => path !== 'people/joe-tsai/')
    .map((page) =>
      page.path === 'market/'
        ? { ...page, html: page.html.replace(' id="deepseek-app-rank-us"', '') }
        : page,
    );
  expect(missingPlaces({ ...site, pages })).toEqual([
    'no place market/#deepseek-app-rank-us',
    'no page people/joe-tsai/',
  ]);
});

test('every page is three clicks from the home page at most', () => {
  const clicks = clicksTo(site);
  // Nobody leads to the page that a host shows for a wrong address.
  const pages = site.pages.filter(({ path }) => path !== '404.html');
  const far = pages.filter(({ path }) => (clicks.get(path) ?? Infinity) > 3);
  expect(far.map(({ path }) => path)).toEqual([]);
});

test('a page at the end of a chain of four, and one to which nothing leads, are far', () => {
  const chain = ['', 'about/', 'prices/', 'market/', 'timeline/', 'claims/'];
  const pages = chain.map((path, index) =>
    pageOf(path, index < 4 ? `<a href="/${chain[index + 1] ?? ''}">Next</a>` : ''),
  );
  const clicks = clicksTo({ ...site, address: new URL('https://example.org/'), pages });
  expect(chain.map((path) => clicks.get(path))).toEqual([0, 1, 2, 3, 4, undefined]);
});
