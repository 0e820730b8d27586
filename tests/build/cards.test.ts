import { expect, test } from 'vitest';
import { builtSite } from './site.ts';

test('what a script adds to cards comes once to each page that has cards, and to no other', () => {
  const wrong = builtSite()
    .pages.map(({ path, document }) => ({
      path,
      wanted: document.querySelector('.card') === null ? 0 : 1,
      scripts: document.querySelectorAll('script[data-copy]').length,
    }))
    .filter(({ wanted, scripts }) => wanted !== scripts);
  expect(wrong).toEqual([]);
});
