import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ExplorerData } from '../../src/charts/explorer/data.ts';
import { models, prices } from './records.ts';
import { builtSite, pageAt, textOf } from './site.ts';

const site = builtSite();
const { document } = pageAt('prices/');
const read = (file: string) => readFileSync(join(site.folder, file), 'utf8');
const data = JSON.parse(read('data/explorer.json')) as ExplorerData;
const explorer = document.querySelector('#chart-explorer');
const calculator = document.querySelector('#chart-calculator');
const rowsOf = (figure: typeof explorer) => [...(figure?.querySelectorAll('tbody tr') ?? [])];

/** Confirmed prices in China that hold on a day, by our own reading of the records. */
const onDay = (day: string) =>
  data.prices.filter(
    ({ from = '', to = '9', region, confidence }) =>
      region === 'cn' && confidence !== 'unconfirmed' && from <= day && day < to,
  );

describe('the explorer without a script', () => {
  test('has a row for every price in China of the day, which leads to its record', () => {
    const links = rowsOf(explorer).map((row) => row.querySelector('th a')?.getAttribute('href'));
    const today = onDay(data.asOf).map(({ id }) => `#${id}`);
    expect(today.length).toBeGreaterThan(10);
    expect(links.toSorted()).toEqual(today.sort());
    for (const link of links)
      expect(document.querySelector(`tr[id="${link?.slice(1) ?? ''}"]`)).not.toBeNull();
  });

  test.each([
    ['explorer', explorer],
    ['calculator', calculator],
  ])('the %s is drawn for phones and for wider pages', (_, figure) => {
    for (const format of ['narrow', 'wide']) {
      const [svg, ...more] = figure?.querySelectorAll(`svg.chart-${format}`) ?? [];
      expect(more).toEqual([]);
      const texts = [...(svg?.querySelectorAll('text') ?? [])].map(textOf);
      // A phone’s names may take two lines.
      const names = rowsOf(figure).map((row) => textOf(row.querySelector('th')));
      expect(names.length).toBeGreaterThan(10);
      const all = texts.join(' ');
      expect(names.filter((name) => !all.includes(name.split(/[ ,]/)[0] ?? ''))).toEqual([]);
    }
    expect(textOf(figure?.querySelector('.chart-finding'))).toMatch(/\d/);
    expect(figure?.querySelector('.chart-box')?.getAttribute('aria-labelledby')).toBe(
      figure?.querySelector('.chart-finding')?.id,
    );
  });

  test('asks for its data where they are, and offers days that its events have', () => {
    const address = document.querySelector('.explorer')?.getAttribute('data-prices') ?? '';
    const file = new URL(address, site.address).pathname.slice(site.address.pathname.length);
    expect(file).toBe('data/explorer.json');
    const jumps = [...document.querySelectorAll('.jumps button')].map((button) =>
      button.getAttribute('data-set'),
    );
    const days = [...data.marks.map(({ day }) => day), data.asOf];
    expect(jumps).toEqual(days.map((day) => `on=${day}`));
    const slider = document.querySelector('#explorer-slider');
    const ends = ['min', 'max', 'value'].map((name) =>
      new Date(Number(slider?.getAttribute(name)) * 86_400_000).toISOString().slice(0, 10),
    );
    expect(ends).toEqual([data.firstDay, data.asOf, data.asOf]);
  });

  test('Enter in a field presses no button that changes something', () => {
    const first = document.querySelector('form.explorer button');
    expect(first?.hasAttribute('disabled')).toBe(true);
  });

  test('lists every job with its assumptions', () => {
    const jobs = [...document.querySelectorAll('.jobs > *')].map(({ id }) => id);
    const options = [...document.querySelectorAll('#explorer-job option')].map((option) =>
      option.getAttribute('value'),
    );
    expect(jobs).toEqual(data.workloads.map(({ id }) => `job-${id}`));
    expect(options).toEqual(data.workloads.map(({ id }) => id));
  });

  test('has heads of plain text, since nothing can sort', () => {
    const heads = [...(explorer?.querySelectorAll('thead th') ?? [])];
    expect(heads.length).toBeGreaterThan(4);
    expect(explorer?.querySelectorAll('thead :is(button, a)')).toHaveLength(0);
    expect(heads.filter((head) => textOf(head) === '')).toEqual([]);
  });

  test('tells the choices apart from the charts of other pages', () => {
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });
});

describe('/data/explorer.json', () => {
  test('holds every record as it stands in the content', () => {
    expect(data.prices).toHaveLength(prices.size);
    for (const price of data.prices) expect(price).toEqual(prices.get(price.id));
  });

  test('names all models, companies and sources of its records', () => {
    const named = (all: { id: string }[]) => new Set(all.map(({ id }) => id));
    const [models, companies, sources] = [data.models, data.companies, data.sources].map(named);
    const missing = data.prices.flatMap((price) => [
      ...price.models.filter((id) => !models?.has(id)),
      ...[price.maker, price.host].filter((id) => !companies?.has(id)),
      ...price.sources.filter((id) => !sources?.has(id)),
    ]);
    expect(missing).toEqual([]);
    expect(data.sources.filter(({ title, url }) => title === '' || !URL.canParse(url))).toEqual([]);
  });

  test('says what each model takes at once, as its record does', () => {
    const known = data.models.filter(({ context }) => context !== undefined);
    expect(known.length).toBeGreaterThan(5);
    for (const { id, context } of known) {
      const { contextTokens, contextConfidence } = models.get(id) ?? {};
      expect([context, contextConfidence === 'unconfirmed']).toEqual([contextTokens, false]);
    }
  });

  test('says how to cite it, and from which day it is', () => {
    expect(data.cite).toContain(data.licence.name);
    expect(data.cite).toContain(new URL('prices/', site.address).href);
    expect(existsSync(join(site.folder, 'prices/index.html'))).toBe(true);
    const lines = data.lines.filter((one) => !data.prices.some(({ product }) => product === one));
    expect(lines).toEqual([]);
  });
});
