import { expect, test } from 'vitest';
import { linesOf, smallContent, type Edit } from '../../fixtures/content.ts';

test.each<[edit: Edit, line: string]>([
  [
    ['site.json', '"byline"', '"colour": "red",\n  "byline"'],
    'content/site.json:5:3 site/colour: unknown key',
  ],
  [
    ['site.json', '"asOf": "2024-06-01"', '"asOf": "2024-06-31"'],
    'content/site.json:4:11 site/asOf: must be a day that exists, as YYYY-MM-DD (found "2024-06-31")',
  ],
  [
    ['site.json', '    "kicker": "A story",\n', ''],
    'content/site.json:6:11 site/home.kicker: is missing',
  ],
  [
    ['site.json', ',\n      "fifth-answer"', ''],
    'content/site.json:17:15 site/home.events: must have at least 10 items',
  ],
  [
    ['site.json', '"chart": "small-history"', '"chart": "small-histery"'],
    'content/site.json:10:14 site/home.chart: no chart has the id “small-histery”; did you mean “small-history”?',
  ],
  [
    ['site.json', '"gateway"', '"gatewy"'],
    'content/site.json:21:7 site/home.events.3: no event has the id “gatewy”; did you mean “gateway”?',
  ],
  [
    ['site.json', '["both-in-may", "small-history"]', '["both-in-may", "nothing"]'],
    'content/site.json:30:41 site/prices.charts.1: no chart has the id “nothing”',
  ],
  [
    ['site.json', '<Price id=\\"big-us\\"', '<Price id=\\"big-uk\\"'],
    'content/site.json:14:19 site/home.numbers.2.figure: no price has the id “big-uk”; did you mean “big-us”?',
  ],
  [
    ['site.json', '"abroad"', '"<PriceBars id=\\"both-in-may\\" />"'],
    'content/site.json:14:73 site/home.numbers.2.caption: <PriceBars> has no place here; it stands in the body of an article',
  ],
  [
    ['site.json', 'A lab cut', 'A {lab} cut'],
    'content/site.json:9:19 site/home.standfirst: import, export and {expressions} are not allowed in content',
  ],
])('%j', (edit, line) => {
  expect(linesOf(smallContent(edit))).toEqual([line]);
});
