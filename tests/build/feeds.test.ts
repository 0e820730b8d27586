import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toString } from 'mdast-util-to-string';
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { fileFor } from './addresses.ts';
import { prices } from './records.ts';
import { builtSite, pageAt, parse, textOf } from './site.ts';

const site = builtSite();
const read = (file: string) => readFileSync(join(site.folder, file), 'utf8');
const articles = site.pages.filter(({ path }) => /^articles\/.+\/$/.test(path));

describe.each(['', 'prices/', 'corrections/'])('the feeds in /%s', (folder) => {
  const json = parseJsonFeed(read(`${folder}feed.json`));
  const items = json.items ?? [];
  const documents = items.map(({ content_html: html = '' }) => parse(html));

  test('hold the same entries in all three formats', () => {
    const ids = items.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeLessThanOrEqual(30);
    const rss = parseRssFeed(read(`${folder}rss.xml`)).items ?? [];
    const atom = parseAtomFeed(read(`${folder}atom.xml`)).entries ?? [];
    expect(rss.map(({ guid }) => guid?.value)).toEqual(ids);
    expect(atom.map(({ id }) => id)).toEqual(ids);
    expect(rss.map(({ content }) => content?.encoded)).toEqual(
      items.map(({ content_html: html }) => html),
    );
  });

  test('begin with the newest', () => {
    const days = items.map((item) => item.date_modified ?? item.date_published ?? '');
    expect(days).toEqual(days.toSorted().reverse());
  });

  test('hold plain HTML that needs nothing else', () => {
    for (const document of documents) {
      expect([...document.querySelectorAll('script, style, link, button, iframe, svg')]).toEqual(
        [],
      );
      expect(document.body.textContent).not.toMatch(/<[A-Z]|undefined|\[object/);
    }
  });

  test('lead everywhere by full addresses, and within the site to what is there', () => {
    for (const document of documents) {
      const links = [...document.querySelectorAll('a[href]')].map((a) => a.getAttribute('href'));
      for (const href of links) {
        if (href?.startsWith('#') === true) {
          expect(document.getElementById(href.slice(1)), href).not.toBeNull();
          continue;
        }
        const url = new URL(href ?? '');
        if (url.origin === site.address.origin)
          expect(fileFor(url, site), href ?? '').toBeDefined();
      }
      for (const image of document.querySelectorAll('img')) {
        expect(image.getAttribute('alt')).toMatch(/\w{3}/);
        expect(image.getAttribute('width')).toMatch(/^\d+$/);
        expect(fileFor(new URL(image.getAttribute('src') ?? ''), site)).toMatch(/\.png$/);
      }
    }
    const items404 = items.filter(({ url }) => fileFor(new URL(url ?? ''), site) === undefined);
    expect(items404).toEqual([]);
  });

  test('are named in the head of their page', () => {
    const { document } = pageAt(folder, site);
    const named = [...document.querySelectorAll('link[rel=alternate]')].map((one) => [
      one.getAttribute('type'),
      one.getAttribute('href'),
    ]);
    const at = site.address.pathname + folder;
    expect(named).toEqual(
      expect.arrayContaining([
        ['application/rss+xml', `${at}rss.xml`],
        ['application/atom+xml', `${at}atom.xml`],
        ['application/feed+json', `${at}feed.json`],
      ]),
    );
  });
});

test('ids of footnotes differ between all entries of a feed', () => {
  const ids = (parseJsonFeed(read('feed.json')).items ?? []).flatMap(
    ({ content_html: html = '' }) => [...parse(html).querySelectorAll('[id]')].map(({ id }) => id),
  );
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
  expect(twice.filter((id) => id !== 'footnote-label')).toEqual([]);
});

test('every change of a price says of which list it is, in that list’s own currency', () => {
  for (const { title = '', summary = '' } of parseJsonFeed(read('prices/feed.json')).items ?? []) {
    expect(summary, title).toMatch(title.includes(', China,') ? /yuan|free/ : /\$|free/);
    expect(summary, title).not.toMatch(title.includes(', China,') ? /\$/ : /yuan/);
  }
});

test('the title of a price change rests on nothing unconfirmed, and names no day that is unknown', () => {
  const items = parseJsonFeed(read('prices/feed.json')).items ?? [];
  const entries = items.map(({ url = '', title = '' }) => ({
    title,
    price: prices.get(url.replace(/^.*#/, '')),
  }));
  for (const { title, price } of entries) {
    expect(price?.confidence, title).toMatch(/primary|reported/);
    const ending = price?.fromPrecision === 'month' ? /, \p{L}+ \d{4}$/u : /, \d+ \p{L}+ \d{4}$/u;
    expect(title).toMatch(ending);
  }
  expect(entries.length).toBeGreaterThan(10);
});

describe.each(articles)('$path', ({ path, document }) => {
  const slug = path.replace(/^articles\/|\/$/g, '');
  const item = (parseJsonFeed(read('feed.json')).items ?? []).find(({ url }) =>
    url?.endsWith(`/${path}`),
  );
  const twin = unified()
    .use(remarkParse)
    .use(remarkGfm)
    .parse(read(`articles/${slug}.md`));
  const told = {
    'the Markdown': toString(twin),
    'the feed': textOf(parse(item?.content_html ?? '').body),
  };
  /** Each figure as the page prints it, with what makes it doubtful. */
  const figures = [...document.querySelectorAll('main .figure')].map((figure) => {
    const doubt = textOf(figure.querySelector('.figure-doubt'));
    return `${textOf(figure.querySelector('data'))}${doubt === '' ? '' : ` ${doubt}`}`;
  });

  test.each(Object.entries(told))(
    '%s has every figure, in the order of the page',
    (_name, text) => {
      const flat = text.replaceAll(/\s+/g, ' ');
      let from = 0;
      expect(figures.length).toBeGreaterThan(0);
      for (const figure of figures) {
        const place = flat.indexOf(figure, from);
        expect(place, `${figure} after ${flat.slice(from, from + 60)}`).toBeGreaterThan(-1);
        from = place + figure.length;
      }
    },
  );

  test('the Markdown has every source of the page, and each chart with its table', () => {
    const urls = new Set<string>();
    visit(twin, 'link', ({ url }) => {
      urls.add(url);
    });
    for (const link of document.querySelectorAll('#page-sources ~ .sources a[href^=http]')) {
      expect(urls).toContain(link.getAttribute('href'));
    }
    for (const chart of document.querySelectorAll('main figure.chart')) {
      expect(urls).toContain(`${site.address.href}charts/${chart.id.replace('chart-', '')}/`);
      for (const head of chart.querySelectorAll('tbody th'))
        expect(told['the Markdown']).toContain(textOf(head));
    }
  });

  test('the feed has each chart as a picture', () => {
    const pictures = [...parse(item?.content_html ?? '').querySelectorAll('img')];
    const charts = document.querySelectorAll('main figure.chart');
    expect(pictures).toHaveLength(charts.length);
  });

  test('the page leads to the Markdown', () => {
    const href = `${site.address.pathname}articles/${slug}.md`;
    expect(document.querySelector(`link[rel=alternate][href="${href}"]`)).not.toBeNull();
    expect(document.querySelector(`main a[href="${href}"]`)).not.toBeNull();
  });
});

test('llms.txt leads to every article and says of which day the data are', () => {
  const text = read('llms.txt');
  for (const { path } of articles)
    expect(text).toContain(`${site.address.href}${path.slice(0, -1)}.md`);
  for (const [, url = ''] of text.matchAll(/\]\((.+?)\)/g)) {
    expect(fileFor(new URL(url), site), url).toBeDefined();
  }
  expect(text).toMatch(/Data as of \d+ \w+ \d{4}/);
});
