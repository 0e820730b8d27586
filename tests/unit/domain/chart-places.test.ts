import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadSite } from '../../../src/data/site.ts';
import { placesOfChart } from '../../../src/domain/chart-places.ts';

const site = loadSite(join(import.meta.dirname, '../../..'));
const { settings, backlinks } = site;
const none = { prices: [], benchmarks: [], market: [], claims: [], timeline: [] };

test('names the home page and each page whose list has the chart', () => {
  const home = { ...settings.home, chart: 'a' };
  const charts = { ...none, prices: ['b', 'a'], market: ['b'], timeline: ['a'] };
  const { pages } = placesOfChart('a', { settings: { ...settings, home, charts }, backlinks });
  expect(pages).toEqual(['home', 'prices', 'timeline']);
});

test('every chart has an article or a page', () => {
  for (const { id } of site.records.charts) {
    const { articles, pages } = placesOfChart(id, site);
    expect(articles.length + pages.length, id).toBeGreaterThan(0);
  }
});
