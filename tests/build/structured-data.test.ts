import { describe, expect, test } from 'vitest';
import { fileFor } from './addresses.ts';
import { builtSite, pageAt, textOf, type BuiltPage } from './site.ts';

// To parse all pages takes a slow machine more than the usual five seconds.

const site = builtSite();

/** A thing as it was printed. */
type Printed = Readonly<Record<string, unknown>>;

function graphOf({ html }: BuiltPage): Printed[] {
  const [, json] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? [];
  return json === undefined ? [] : (JSON.parse(json) as { '@graph': Printed[] })['@graph'];
}

const listed = site.pages.filter(({ html }) => !html.includes('content="noindex"'));
const graphs = new Map(listed.map((page) => [page.path, graphOf(page)]));
const ofType = (path: string, type: string) =>
  (graphs.get(path) ?? []).filter((thing) => thing['@type'] === type);

/** Every value under a key, at any depth. */
function valuesOf(thing: unknown, key: string): unknown[] {
  if (typeof thing !== 'object' || thing === null) return [];
  return Object.entries(thing).flatMap(([name, value]) => [
    ...(name === key ? [value as unknown] : []),
    ...valuesOf(value, key),
  ]);
}

test('every page that is listed says who publishes it, and the way to it', () => {
  for (const { path } of listed) {
    expect(ofType(path, 'Organization'), path).toHaveLength(1);
    const [crumbs] = ofType(path, 'BreadcrumbList');
    if (path === '') {
      expect(ofType(path, 'WebSite')).toHaveLength(1);
      continue;
    }
    const steps = crumbs?.['itemListElement'] as { position: number; name: string; item: string }[];
    expect(steps.map(({ position }) => position)).toEqual(steps.map((_, index) => index + 1));
    expect(steps[0]?.item).toBe(site.address.href);
    expect(steps.at(-1)?.item).toBe(new URL(path, site.address).href);
  }
});

test('whatever is named by its id is somewhere on the site, and every own address exists', () => {
  const all = [...graphs.values()].flat();
  const ids = new Set(
    all
      .flatMap((thing) => [thing, ...valuesOf(thing, 'hasDefinedTerm').flat()])
      .flatMap((thing) => {
        const { '@id': id, '@type': type } = thing as Printed;
        return type === undefined ? [] : [id];
      }),
  );
  const named = all.flatMap((thing) => valuesOf(thing, '@id'));
  expect(named.length).toBeGreaterThan(0);
  expect(named.filter((id) => !ids.has(id))).toEqual([]);
  const keys = ['url', 'item', 'contentUrl', 'image', 'logo'];
  const urls = new Set(keys.flatMap((key) => all.flatMap((thing) => valuesOf(thing, key))));
  const own = [...urls].filter((url) => String(url).startsWith(site.address.href));
  expect(own.filter((url) => fileFor(new URL(String(url)), site) === undefined)).toEqual([]);
});

test('days are days', () => {
  const keys = ['datePublished', 'dateModified', 'temporalCoverage'];
  const days = [...graphs.values()]
    .flat()
    .flatMap((thing) => keys.flatMap((key) => valuesOf(thing, key)));
  for (const day of days) expect(day).toMatch(/^\d{4}(-\d\d){0,2}(\/\d{4}(-\d\d){0,2})?$/);
});

describe.each(listed.filter(({ path }) => path.startsWith('articles/')))(
  '$path',
  ({ path, document }) => {
    const [article] = ofType(path, 'NewsArticle');

    test('is a news article with its headline and all the sources that it prints', () => {
      expect(article).toMatchObject({ headline: textOf(document.querySelector('h1')) });
      const printed = [
        ...document.querySelectorAll('#page-sources ~ .sources > li > a:first-child'),
      ];
      const cited = article?.['citation'] as { name: string; url: string }[];
      expect(cited.map(({ url }) => url)).toEqual(printed.map((link) => link.getAttribute('href')));
      expect(cited.map(({ name }) => name)).toEqual(printed.map((link) => textOf(link)));
    });

    test('is based on every chart that it shows', () => {
      const ids = valuesOf(article?.['isBasedOn'], '@id');
      for (const { id } of document.querySelectorAll('figure.chart')) {
        expect(ids).toContain(`${site.address.href}charts/${id.replace('chart-', '')}/#dataset`);
      }
    });
  },
);

test('every chart’s page offers its data, under a licence', () => {
  const charts = listed.filter(({ path }) => path.startsWith('charts/'));
  for (const { path } of charts) {
    const [data] = ofType(path, 'Dataset');
    expect(valuesOf(data, 'encodingFormat')).toEqual(['text/csv', 'application/json', 'image/png']);
    expect(data?.['license']).toMatch(/creativecommons/);
    expect(String(data?.['description']).length).toBeGreaterThanOrEqual(50);
  }
});

test('the ledger reviews every statement of fact, and no opinion, by the words that it prints', () => {
  const { document } = pageAt('claims/', site);
  const reviews = ofType('claims/', 'ClaimReview');
  const rated = [...document.querySelectorAll('.verdict:not(.opinion)')].filter(
    (badge) => badge.closest('[id]:not(main)') !== null,
  );
  const printed = new Map(
    reviews.map(({ url, reviewRating }) => [
      String(url).split('#')[1] ?? '',
      (reviewRating as { alternateName: string }).alternateName,
    ]),
  );
  expect(printed.size).toBe(reviews.length);
  for (const [id, verdict] of printed) {
    expect(textOf(document.getElementById(id)?.querySelector('.verdict'))).toBe(verdict);
  }
  const opinions = [...document.querySelectorAll('.verdict.opinion')].length;
  expect(rated.length).toBeGreaterThanOrEqual(reviews.length);
  expect(opinions).toBeGreaterThan(0);
});

test('the glossary defines every term that it prints', () => {
  const names = valuesOf(ofType('glossary/', 'DefinedTermSet')[0]?.['hasDefinedTerm'], 'name');
  expect(names).toHaveLength(
    pageAt('glossary/', site).document.querySelectorAll('.glossary dt').length,
  );
});
