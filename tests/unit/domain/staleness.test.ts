import { expect, test } from 'vitest';
import type { Site } from '../../../src/domain/site.ts';
import { stalePrices } from '../../../src/domain/staleness.ts';
import { smallSiteWith, type Edit } from '../../fixtures/content.ts';

/** The price `small-cn`, seen in May 2024, with another end, or with none. */
const endOfSmall = (end: string): Edit => ['prices/lab.json', '"to": "2024-08-02",', end];

const ids = (site: Site, day: string) => stalePrices(site, day).map(({ price }) => price.id);

test('a price is stale from its 91st day without being seen, a month counted to its end', () => {
  const open = smallSiteWith(endOfSmall(''));
  expect(ids(open, '2024-08-12')).toEqual([]);
  expect(ids(open, '2024-08-13')).toEqual(['big-us']);
  expect(ids(open, '2024-08-29')).toEqual(['big-us']);
  expect(ids(open, '2024-08-30')).toEqual(['small-cn', 'big-us']);
});

test('a price that has ended is history; one whose end is ahead is not', () => {
  const site = smallSiteWith(endOfSmall('"to": "2024-10-01",'));
  expect(ids(site, '2024-09-30')).toContain('small-cn');
  expect(ids(site, '2024-10-01')).toEqual(['big-us']);
});

test('says where readers meet it, and what the story rests on comes before what was unseen longer', () => {
  const [first, second] = stalePrices(smallSiteWith(endOfSmall('')), '2024-08-30');
  // Ledger, model, company, home, claims, corrections; both charts stand on the first of them.
  expect(first).toMatchObject({ days: 91, articles: 3, charts: 2, pages: 6 });
  expect(second).toMatchObject({ days: 108, articles: 0, charts: 0, pages: 4 });
});

test('of two that weigh the same the longest unseen comes first', () => {
  const twin: Edit = [
    'prices/shop.json',
    '  "prices": [\n',
    `  "prices": [
    {
      "id": "big-intl", "product": "big", "models": ["big-one"], "maker": "shop", "host": "shop",
      "region": "intl", "currency": "USD", "inputPerMTok": 10, "hours": "any", "terms": "list",
      "from": "2024-04-10", "fromBasis": "observed", "lastSeen": "2024-05-20",
      "confidence": "reported", "sources": ["news"]
    },\n`,
  ];
  const onHome: Edit = [
    'site.json',
    '"caption": "for input"',
    '"caption": "or <Price id=\\"big-intl\\" field=\\"input\\" />"',
  ];
  expect(ids(smallSiteWith(twin, onHome), '2024-12-01')).toEqual(['big-us', 'big-intl']);
});
