import { expect, test } from 'vitest';
import { linesOf, smallContent, type Edit } from '../../fixtures/content.ts';

test.each<[what: string, edits: Edit[], ...lines: string[]]>([
  [
    'a line without a confirmed price in the days of the chart',
    [['charts.json', '"from": "2024-05-01"', '"from": "2024-08-02", "to": "2024-09-01"']],
    'content/charts.json:9:52 chart small-history/lines.0.products: no confirmed price falls into these days',
    'content/charts.json:11:29 chart small-history/events.0.event: lies outside the days of the chart',
  ],
  [
    'bars of which none has a confirmed price on the day',
    [['charts.json', '"on": "2024-05-10"', '"on": "2024-09-01"']],
    'content/charts.json:19:19 chart both-in-may/products: none of them has a confirmed price on that day',
  ],
  [
    'bars and a line of which the only price is unconfirmed',
    [
      ['charts.json', '"from": "2024-05-01"', '"from": "2024-05-06"'],
      ['prices/lab.json', '"confidence": "primary"', '"confidence": "unconfirmed"'],
    ],
    'content/charts.json:9:52 chart small-history/lines.0.products: no confirmed price falls into these days',
    'content/charts.json:19:19 chart both-in-may/products: none of them has a confirmed price on that day',
  ],
  [
    'a free price on a logarithmic scale',
    [
      ['charts.json', '"linear"', '"log"'],
      ['prices/lab.json', '"inputPerMTok": 0.5', '"inputPerMTok": 0'],
      ['prices/lab.json', '      "cachedInputPerMTok": 0.1,\n', ''],
    ],
    'content/charts.json:9:52 chart small-history/lines.0.products: small-cn is free, which no logarithmic scale can show',
    'content/corrections.json:8:14 correction small-price/now: the tag prints “free” (found “0.5 yuan”)',
  ],
  [
    'two prices on one line at a time',
    [['prices/lab.json', '"to": "2024-05-06"', '"tier": "up to 32k tokens"']],
    'content/charts.json:9:52 chart small-history/lines.0.products: small-cn-before and small-cn hold in the same days, and a line has one price at a time',
  ],
  [
    'an event after the last day',
    [['charts.json', '"from": "2024-05-01"', '"from": "2024-05-01", "to": "2024-05-05"']],
    'content/charts.json:11:29 chart small-history/events.0.event: lies outside the days of the chart',
  ],
  [
    'an event on the last day',
    [['charts.json', '"from": "2024-05-01"', '"from": "2024-05-01", "to": "2024-05-06"']],
  ],
])('%s', (_what, edits, ...lines) => {
  expect(linesOf(smallContent(...edits))).toEqual(lines);
});
