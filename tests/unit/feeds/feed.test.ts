import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import { expect, test } from 'vitest';
import { printers, type Feed } from '../../../src/feeds/feed.ts';

const feed: Feed = {
  title: 'Prices & more',
  description: 'All of them.',
  home: 'https://a.example/prices/',
  icon: 'https://a.example/icon.svg',
  author: 'The desk',
  language: 'en-GB',
  licence: 'CC BY 4.0',
  asOf: '2024-05-30',
  items: [
    {
      address: 'https://a.example/articles/b/',
      title: 'Less than 1 < 2',
      summary: 'It fell & fell.',
      html: '<p>It &lt; fell. ]]></p>',
      published: '2024-05-06',
      updated: '2024-05-08',
      categories: ['prices'],
    },
    {
      address: 'https://a.example/articles/a/',
      title: 'First',
      summary: 'One.',
      html: '<p>One.</p>',
      published: '2024-05-07',
    },
  ],
};

test('the three formats say the same', () => {
  const rss = parseRssFeed(printers.rss(feed));
  const atom = parseAtomFeed(printers.atom(feed));
  const json = parseJsonFeed(printers.json(feed));
  const addresses = feed.items.map(({ address }) => address);
  expect(rss.items?.map(({ guid }) => guid?.value)).toEqual(addresses);
  expect(atom.entries?.map(({ id }) => id)).toEqual(addresses);
  expect(json.items?.map(({ id }) => id)).toEqual(addresses);
  const html = feed.items.map((item) => item.html);
  expect(rss.items?.map(({ content }) => content?.encoded)).toEqual(html);
  expect(atom.entries?.map(({ content }) => content?.value)).toEqual(html);
  expect(json.items?.map(({ content_html: content }) => content)).toEqual(html);
  const titles = feed.items.map(({ title }) => title);
  expect(rss.items?.map(({ title }) => title)).toEqual(titles);
  expect(atom.entries?.map(({ title }) => title?.value)).toEqual(titles);
});

test.each(['Pacific/Honolulu', 'America/New_York', 'Asia/Shanghai', 'Pacific/Auckland'])(
  'a day stays the same day in %s',
  (timeZone) => {
    const [item] = parseJsonFeed(printers.json(feed)).items ?? [];
    const day = (moment = '') =>
      new Intl.DateTimeFormat('en-CA', { timeZone }).format(new Date(moment));
    expect(day(item?.date_published)).toBe('2024-05-06');
    expect(day(item?.date_modified)).toBe('2024-05-08');
  },
);

test('a feed is as new as its newest change, and without an entry as its data', () => {
  const updated = (of: Feed) => parseAtomFeed(printers.atom(of)).updated;
  expect(updated(feed)).toContain('2024-05-08');
  expect(updated({ ...feed, items: [] })).toContain('2024-05-30');
  expect(printers.rss({ ...feed, items: [] })).toContain('<channel>');
  expect(JSON.parse(printers.json({ ...feed, items: [] }))).toMatchObject({ items: [] });
});
