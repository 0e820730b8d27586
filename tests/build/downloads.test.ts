import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadImage } from '@napi-rs/canvas';
import { parse as parseCsv } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import type { AnyChartModel } from '../../src/charts/configs.ts';
import { csvColumns, type ChartData } from '../../src/charts/shared/download.ts';
import { addressesOf, fileFor, urlOf } from './addresses.ts';
import { charts, sources } from './records.ts';
import { builtSite, pageAt, parse, textOf } from './site.ts';

const site = builtSite();
const ids = [...charts.keys()];

function read(id: string, format: string): Buffer {
  return readFileSync(join(site.folder, `charts/${id}.${format}`));
}

function dataOf(id: string): ChartData<AnyChartModel> {
  return JSON.parse(read(id, 'json').toString()) as ChartData<AnyChartModel>;
}

/** The full address of a place of the site. */
function at(path: string): string {
  return new URL(path, site.address).href;
}

/** Where the links of a page lead that stand in some part of it. */
function linksIn(path: string, part: string): string[] {
  const links = pageAt(path, site).document.querySelectorAll(`${part} a`);
  return [...links].map((link) => new URL(link.getAttribute('href') ?? '', at(path)).href);
}

describe.each(ids)('the downloads of %s', (id) => {
  const data = dataOf(id);

  test('say where every row comes from', () => {
    expect(data.data.length).toBeGreaterThan(1);
    expect(data).toMatchObject({ page: at(`charts/${id}/`), title: data.drawing.finding });
    for (const part of [data.title, data.page, data.licence.name])
      expect(data.cite).toContain(part);
    const listed = data.sources.map((source) => source.id);
    expect(listed.toSorted()).toEqual([...new Set(data.data.flatMap((row) => row.sources))].sort());
    for (const source of data.sources) {
      const { title, url } = sources.get(source.id) ?? {};
      expect(source).toMatchObject({ title, url });
    }
  });

  test('have columns of different names, none of which is one that every file has', () => {
    const names = data.columns.map(({ name }) => name);
    const own = Object.values(csvColumns);
    expect(new Set([...names, ...own]).size).toBe(names.length + own.length);
    for (const { values } of data.data) expect(values).toHaveLength(names.length);
  });

  test('are the same as CSV and as JSON', () => {
    const rows: Record<string, string>[] = parseCsv(read(id, 'csv'), { columns: true, bom: true });
    const cells = rows.map((row) => Object.values(row).slice(0, data.columns.length));
    const expected = data.data.map((row) =>
      // Only what a spreadsheet might take for a formula is written in another way.
      row.values.map((value) => String(value ?? '').replace(/^(?=[=+@])/, "'")),
    );
    expect(cells).toEqual(expected);
    for (const [index, row] of rows.entries()) {
      const urls = data.data[index]?.sources.map((source) => sources.get(source)?.url) ?? [];
      expect(row).toMatchObject({ sources: urls.join(' '), credit: data.cite });
    }
  });

  test('are a picture, too', async () => {
    const { width, height } = await loadImage(read(id, 'png'));
    expect([width, height]).toEqual([1200, 675]);
    const page = textOf(pageAt(`charts/${id}/`, site).document.body);
    expect(page).toContain('1,200 by 675 pixels');
    expect(read(id, 'png').length).toBeLessThan(250_000);
  });
});

describe.each(ids)('the page of %s', (id) => {
  const path = `charts/${id}/`;
  const { document } = pageAt(path, site);

  test('shows the chart with its table unfolded, its files and its places', () => {
    expect(textOf(document.querySelector('h1'))).toBe(dataOf(id).title);
    expect(document.querySelector(`#chart-${id} details`)?.hasAttribute('open')).toBe(true);
    const links = linksIn(path, 'section');
    for (const format of ['csv', 'json', 'png'])
      expect(links).toContain(at(`charts/${id}.${format}`));
    expect(links).toContain(at(path));
    expect(links).toContain(at(`embed/${id}/`));
  });

  test('says where the chart stands, and there are no other places', () => {
    const shown = site.pages
      .filter(({ path: other, html }) => other !== path && html.includes(`id="chart-${id}"`))
      .map((page) => at(page.path));
    const places = linksIn(path, '[aria-labelledby="page-places"]');
    // A page that shows a part of the timeline stands below the whole.
    const whole = shown.filter((address) => !/\/timeline\/./.test(address));
    expect(places.toSorted()).toEqual(whole.sort());
  });

  test('is offered with the files wherever the chart stands', () => {
    const wanted = [
      ...['csv', 'json', 'png'].map((format) => at(`charts/${id}.${format}`)),
      at(path),
    ];
    const [place = ''] = linksIn(path, '[aria-labelledby="page-places"]');
    expect(linksIn(place.slice(site.address.href.length), `#chart-${id} .chart-use`)).toEqual(
      wanted,
    );
  });

  test('has a snippet that embeds the chart, and the line with which to cite it', () => {
    const [frame] = parse(document.querySelector('#snippet')?.textContent ?? '').body.children;
    expect(frame?.tagName).toBe('IFRAME');
    expect(frame?.getAttribute('src')).toBe(at(`embed/${id}/`));
    expect(frame?.getAttribute('title')).toBe(dataOf(id).title);
    expect(textOf(document.querySelector('#cite'))).toBe(dataOf(id).cite);
  });
});

describe.each(ids)('the embed of %s', (id) => {
  const page = pageAt(`embed/${id}/`, site);
  const { document } = page;

  test('is the chart, its day and a way back, and nothing else', () => {
    const data = dataOf(id);
    expect(textOf(document.querySelector('h1'))).toBe(data.title);
    expect(document.querySelectorAll('[role=img] svg')).toHaveLength(2);
    expect(textOf(document.querySelector('main'))).toContain(`as of `);
    expect(textOf(document.querySelector('main'))).toContain(data.asOf.slice(0, 4));
    for (const note of data.notes) expect(textOf(document.querySelector('main'))).toContain(note);
    expect(document.querySelectorAll('script, header, footer, nav, [data-model]')).toHaveLength(0);
    const [link, ...others] = document.querySelectorAll('a');
    expect(others).toEqual([]);
    expect(link?.getAttribute('href')).toBe(at(`charts/${id}/`));
    expect(link?.getAttribute('target')).toBe('_top');
  });

  test('is for frames, not for search engines', () => {
    expect(document.querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex');
    const canonical = document.querySelector('link[rel=canonical]')?.getAttribute('href');
    expect(canonical).toBe(at(`charts/${id}/`));
  });

  test('loads one font at most beside itself', () => {
    const loads = addressesOf(page).filter(({ use }) => use === 'load');
    const files = new Set(loads.map((address) => fileFor(urlOf(address, page, site), site)));
    expect([...files].filter((file) => file?.endsWith('.woff2') === true).length).toBeLessThan(3);
    expect([...files].every((file) => /\.(woff2|svg)$/.test(file ?? ''))).toBe(true);
  });
});
