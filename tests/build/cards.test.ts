import { expect, test } from 'vitest';
import { builtSite } from './site.ts';

const site = builtSite();

test('what a script adds to cards comes once to each page that has cards, and to no other', () => {
  // The text tells it; to parse every page would take far longer.
  const pages = site.pages.map(({ path, html }) => ({
    path,
    wanted: html.includes('<div class="card"') ? 1 : 0,
    scripts: html.split('<script data-copy=').length - 1,
  }));
  expect(pages.filter(({ wanted }) => wanted > 0).length).toBeGreaterThan(5);
  expect(pages.filter(({ wanted, scripts }) => wanted !== scripts)).toEqual([]);
});
