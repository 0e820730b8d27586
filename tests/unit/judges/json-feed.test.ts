import { expect, test } from 'vitest';
import { jsonFeedFlaws } from '../../judges/json-feed.ts';

const item = {
  id: 'one',
  url: 'https://example.org/one/',
  title: 'One',
  content_html: '<p>One.</p>',
  date_published: '2026-11-22T00:00:00Z',
};
const feed = {
  version: 'https://jsonfeed.org/version/1.1',
  title: 'A feed',
  home_page_url: 'https://example.org/',
  feed_url: 'https://example.org/feed.json',
  items: [item, { ...item, id: 'two', date_published: '2026-11-22T08:00:00+08:00' }],
};

test('accepts a feed that holds to the rules', () => {
  expect(jsonFeedFlaws(feed)).toEqual([]);
});

test('a feed may be empty yet', () => {
  expect(jsonFeedFlaws({ ...feed, items: [] })).toEqual([]);
});

test.each([
  ['version', { ...feed, version: 'https://jsonfeed.org/version/1' }],
  ['title', { ...feed, title: undefined }],
  ['items', { ...feed, items: undefined }],
  ['items: two', { ...feed, items: [item, item] }],
  ['items[0].id', { ...feed, items: [{ ...item, id: 1 }] }],
  ['items[0].date_published', { ...feed, items: [{ ...item, date_published: '2026-11-22' }] }],
  ['items[0].content_html', { ...feed, items: [{ ...item, content_html: '' }] }],
])('names %s', (place, broken) => {
  expect(jsonFeedFlaws(broken)).toEqual([expect.stringContaining(place)]);
});
