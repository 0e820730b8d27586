import { describe, expect, test } from 'vitest';
import { addressesOf, deadAddresses, isOwn, urlOf } from './addresses.ts';
import { pageFlaws } from './page-rule.ts';
import { builtSite, pageOf, pagesByKind, parse } from './site.ts';

// To parse all pages takes a slow machine more than the usual five seconds.

const site = builtSite();

/** Pages of which there is one. */
const ALONE = [
  ...['about/', 'benchmarks/', 'claims/', 'companies/', 'corrections/', 'glossary/', 'market/'],
  ...['models/', 'people/', 'prices/', 'sources/', 'timeline/'],
];

/** A page without flaws, to be broken in one place. */
const GOOD = `<!doctype html><html lang="en"><head><title>A</title>
<meta name="description" content="B"></head><body><a href="#text">Skip</a><main id="text">
<h1>One</h1><h2>Two</h2><h3>Three</h3><h2>Two again</h2>
<section aria-labelledby="a b"><p id="a"><button popovertarget="c">1</button></p><p id="b">B</p></section>
<div id="c" popover>Card</div></main></body></html>`;

/** The site with a single page, that of `about/`, of the given HTML, and its real files. */
function siteOf(html: string) {
  return { ...site, pages: [pageOf('about/', html)] };
}

/** What a page is made to load from elsewhere, or where a link leaves the web. */
function strayAddresses({ pages, ...rest }: ReturnType<typeof siteOf>): string[] {
  return pages.flatMap((page) =>
    addressesOf(page).flatMap((address) => {
      const url = urlOf(address, page, { pages, ...rest });
      const fine =
        address.use === 'link'
          ? ['https:', 'http:'].includes(url.protocol)
          : isOwn(url, site) || url.protocol === 'data:';
      return fine ? [] : [`${page.path || 'home'}: ${address.text}`];
    }),
  );
}

describe('the built site', () => {
  test('has every kind of page', () => {
    const paths = site.pages.map(({ path }) => path);
    expect(paths).toEqual(expect.arrayContaining(['', '404.html', ...ALONE]));
    for (const kind of [
      'articles',
      'charts',
      'companies',
      'embed',
      'models',
      'people',
      'sources',
    ]) {
      expect(paths.filter((path) => path.startsWith(`${kind}/`)).length, kind).toBeGreaterThan(5);
    }
  });

  test.each(pagesByKind(site))('%s: each page is well made', (_kind, pages) => {
    const flaws = pages.flatMap(({ path, document }) =>
      pageFlaws(document).map((flaw) => `${path || 'home'}: ${flaw}`),
    );
    expect(flaws).toEqual([]);
  });

  test('has a title and a description of its own on every page', () => {
    for (const selector of ['title', 'meta[name=description]']) {
      const groups = Map.groupBy(site.pages, ({ document }) =>
        document.querySelector(selector)?.outerHTML.replace(/\s+/g, ' '),
      );
      const shared = [...groups].filter(([, pages]) => pages.length > 1);
      expect
        .soft(shared.map(([text, pages]) => [text, ...pages.map(({ path }) => path)]))
        .toEqual([]);
    }
  });

  test('has no link, asset or fragment that leads nowhere', () => {
    expect(deadAddresses(site)).toEqual([]);
  });

  test('loads nothing from another host and links only to the web', () => {
    expect(strayAddresses(site)).toEqual([]);
  });
});

describe('the rule for pages', () => {
  test('accepts a good page', () => {
    expect(pageFlaws(parse(GOOD))).toEqual([]);
  });

  test('asks for no skip link where there is nothing to skip', () => {
    const framed = GOOD.replace('<a href="#text">Skip</a>', '').replace(
      '</h1>',
      '</h1><a href="/">A</a>',
    );
    expect(pageFlaws(parse(framed))).toEqual([]);
    const headed = framed.replace('<main', '<header>Site</header><main');
    expect(pageFlaws(parse(headed))).toEqual(['the first link does not skip to main']);
  });

  test.each([
    [' lang="en"', '', 'no language'],
    ['<title>A</title>', '', 'no title'],
    ['content="B"', 'content=" "', 'no description'],
    ['<main id="text">', '<main id="main">', 'the first link does not skip to main'],
    ['<h1>One</h1>', '<h1>One</h1><h1>One</h1>', '2 h1'],
    ['<h2>Two</h2>', '', 'a level is skipped before “Three”'],
    ['<h3>Three</h3>', '<h3> </h3>', 'an empty h3'],
    ['<p id="b">', '<p id="a">', 'the id a is used twice'],
    ['<p id="b">', '<p>', 'no element has the id b'],
    ['<div id="c" popover>', '<div id="c">', 'no card c'],
    ['<div id="c" popover>Card</div>', '<p><b id="c" popover>Card</b></p>', 'in a paragraph'],
    ['<h1>', '<h1 style="color: red">', 'h1 has the attribute style'],
    ['<button ', '<button onclick="go()" ', 'button has the attribute onclick'],
  ])('rejects %s turned into %s', (part, broken, flaw) => {
    expect(GOOD).toContain(part);
    expect(pageFlaws(parse(GOOD.replace(part, broken))).join('\n')).toContain(flaw);
  });
});

describe('the rule for addresses', () => {
  test.each([
    '<a href="../no-such-page/">A</a>',
    '<a href="../about/#no-such-id">A</a>',
    '<img src="no-such-picture.png">',
    '<img srcset="../icon.svg 1x, no-such-picture.png 2x">',
    '<style>@font-face { src: url("no-such-font.woff2") }</style>',
    '<figure data-model="no-such-model.json"></figure>',
  ])('sees that this leads nowhere: %s', (html) => {
    expect(deadAddresses(siteOf(html))).toHaveLength(1);
  });

  test.each([
    '<script src="https://cdn.example.com/a.js"></script>',
    '<link rel="stylesheet" href="//cdn.example.com/a.css">',
    '<style>@import "https://cdn.example.com/a.css";</style>',
    '<a href="javascript:go()">A</a>',
    '<a href="file:///etc/passwd">A</a>',
    '<a href="https://">A</a>',
  ])('sees what leaves the site: %s', (html) => {
    expect(strayAddresses(siteOf(html))).toHaveLength(1);
  });

  test('accepts what is there', () => {
    const good = siteOf(
      '<h1 id="a">A</h1><a href="../about/#a">B</a><a href="../prices/">C</a><a href="https://example.com/">D</a>',
    );
    expect([...deadAddresses(good), ...strayAddresses(good)]).toEqual([]);
  });
});
