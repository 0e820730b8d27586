import { describe, expect, test } from 'vitest';
import { linesOf, smallContent, type Edit } from '../../fixtures/content.ts';

/** A case: one place written wrongly, and all that an editor reads then. */
type Case = [edit: Edit, ...lines: string[]];

function check(edit: Edit, ...lines: string[]): void {
  expect(linesOf(smallContent(edit))).toEqual(lines);
}

describe('a price', () => {
  const file = 'prices/lab.json';
  test.each<Case>([
    [
      [file, '"change": "cut"', '"chang": "cut"'],
      'content/prices/lab.json:33:7 error price small-cn/chang: unknown key; did you mean “change”?',
    ],
    [
      [file, '"change": "cut"', '"colour": "blue"'],
      'content/prices/lab.json:33:7 error price small-cn/colour: unknown key',
    ],
    [
      [file, '"inputPerMTok": 20', '"inputPerMTok": -20'],
      'content/prices/lab.json:11:23 error price small-cn-before/inputPerMTok: must not be below zero (found -20)',
    ],
    [
      [file, '"inputPerMTok": 0.5', '"inputPerMTok": -0.5'],
      'content/prices/lab.json:28:23 error price small-cn/inputPerMTok: must not be below zero (found -0.5)',
    ],
    [
      [file, '"inputPerMTok": 20', '"inputPerMTok": "20"'],
      'content/prices/lab.json:11:23 error price small-cn-before/inputPerMTok: must be a number (found "20"); take its quotes away',
    ],
    [
      [file, '"inputPerMTok": 20', '"inputPerMTok": null'],
      'content/prices/lab.json:11:23 error price small-cn-before/inputPerMTok: must be a number (found null); write a value',
    ],
    [
      [file, '"from": "2024-05-06"', '"from": "2024-02-30"'],
      'content/prices/lab.json:34:15 error price small-cn/from: must be a day that exists, as YYYY-MM-DD (found "2024-02-30")',
    ],
    [
      [file, '"from": "2024-05-06"', '"from": "6 May 2024"'],
      'content/prices/lab.json:34:15 error price small-cn/from: must be a day that exists, as YYYY-MM-DD (found "6 May 2024")',
    ],
    [
      [file, '"lastSeen": "2024-04"', '"lastSeen": "2024-13"'],
      'content/prices/lab.json:16:19 error price small-cn-before/lastSeen: must be a date that exists, as YYYY-MM-DD, YYYY-MM or YYYY (found "2024-13")',
    ],
    [
      [file, '      "lastSeen": "2024-04",\n', ''],
      'content/prices/lab.json:3:5 error price small-cn-before/lastSeen: is missing',
    ],
    [
      [file, '"confidence": "primary"', '"confidence": "primery"'],
      'content/prices/lab.json:39:21 error price small-cn/confidence: must be one of primary, reported, unconfirmed (found "primery"); did you mean “primary”?',
    ],
    [
      [file, '"confidence": "primary"', '"confidence": "certain"'],
      'content/prices/lab.json:39:21 error price small-cn/confidence: must be one of primary, reported, unconfirmed (found "certain")',
    ],
    [
      [file, '"to": "2024-08-02"', '"to": "2024-05-06"'],
      'content/prices/lab.json:37:13 error price small-cn/to: must be after from',
    ],
    [
      [file, '"cachedInputPerMTok": 0.1', '"cachedInputPerMTok": 0.6'],
      'content/prices/lab.json:30:29 error price small-cn/cachedInputPerMTok: must not be above inputPerMTok',
    ],
    [
      [file, '      "inputPerMTok": 0.5,\n', ''],
      'content/prices/lab.json:29:29 error price small-cn/cachedInputPerMTok: must not be above inputPerMTok',
    ],
    [
      [file, '      "inputPerMTok": 20,\n', ''],
      'content/prices/lab.json:3:5 error price small-cn-before/inputPerMTok: an input or an output price must be given',
    ],
    [
      [file, '["lab-page", "news"]', '[]'],
      'content/prices/lab.json:40:18 error price small-cn/sources: a fact has at least one source',
    ],
    [
      [
        file,
        '"currency": "CNY",\n      "inputPerMTok": 20',
        '"currency": "USD",\n      "inputPerMTok": 20',
      ],
      'content/prices/lab.json:10:19 error price small-cn-before/currency: must be CNY for region cn and USD elsewhere',
    ],
    [
      [file, '      "fromBasis": "announced",\n', ''],
      'content/prices/lab.json:20:5 error price small-cn/fromBasis: must say how the first day is known',
    ],
  ])('%j', check);
});

describe('any other record', () => {
  test.each<Case>([
    [
      ['timeline/2024.json', '"time": "10:00"', '"time": "24:00"'],
      'content/timeline/2024.json:10:15 error event small-cut/time: must be a time as HH:MM (found "24:00")',
    ],
    [
      ['timeline/2024.json', '      "zone": "Asia/Shanghai",\n', ''],
      'content/timeline/2024.json:7:5 error event small-cut/zone: time and zone stand together',
    ],
    [
      ['timeline/2024.json', '"time": "10:00"', '"time": "10:00", "until": "2024-05-06"'],
      'content/timeline/2024.json:10:33 error event small-cut/until: must be after date',
    ],
    [
      ['claims/report-a.json', '      "verdict": "confirmed",\n', ''],
      'content/claims/report-a.json:10:5 error claim a-first/verdict: a statement of fact has a verdict (confirmed, reported, company-claim, imprecise, disputed, wrong, unverifiable), and an opinion has none',
    ],
    [
      ['claims/report-a.json', '"kind": "opinion"', '"kind": "opinion", "verdict": "wrong"'],
      'content/claims/report-a.json:28:37 error claim a-second/verdict: a statement of fact has a verdict (confirmed, reported, company-claim, imprecise, disputed, wrong, unverifiable), and an opinion has none',
    ],
    [
      ['claims/report-a.json', '"sources": ["lab-page"]', '"sources": []'],
      'content/claims/report-a.json:22:18 error claim a-first/sources: a claim has at least one source, unless it is an opinion or unverifiable',
    ],
    [
      ['companies/companies.json', '"asOf": "2024"', '"asOff": "2024"'],
      'content/companies/companies.json:14:11 error company lab/facts.0.asOff: unknown key; did you mean “asOf”?',
    ],
    [
      ['companies/companies.json', '          "unit": "people",\n', ''],
      'content/companies/companies.json:9:9 error company lab/facts.0.unit: value and unit stand together',
    ],
    [
      [
        'people/people.json',
        '          "confidence": "reported",\n          "sources": ["news"]',
        '          "confidence": "reported",\n          "sources": []',
      ],
      'content/people/people.json:16:22 error person founder/facts.0.sources: a fact has at least one source, unless its confidence is unconfirmed',
    ],
    [
      ['claims/report-a.json', '"sentence": 1', '"sentence": 1.5'],
      'content/claims/report-a.json:13:19 error claim a-first/sentence: must be a whole number (found 1.5)',
    ],
    [
      ['benchmarks/tests.json', '"confidence": "primary"', '"confidence": "unconfirmed"'],
      'content/benchmarks/tests.json:15:21 error score riddles-small-one/comparable: an unconfirmed result is not comparable',
    ],
    [
      ['sources/2024.json', 'https://news.example/war', 'ftp://news.example/war'],
      'content/sources/2024.json:14:14 error source news/url: must be an http or https address (found "ftp://news.example/war")',
    ],
    [
      ['tokens.json', '"tokensHigh": 0.7', '"tokensHigh": 0.5'],
      'content/tokens.json:9:21 error assumption lab-chinese/tokensHigh: must not be below tokensLow',
    ],
    [
      ['tokens.json', '"tokensHigh": 0.7', '"tokensHigh": "-0.7"'],
      'content/tokens.json:9:21 error assumption lab-chinese/tokensHigh: must be a number (found "-0.7"); take its quotes away',
    ],
    [
      ['articles/the-cut.mdx', 'title: The cut', 'title: 590'],
      'content/articles/the-cut.mdx:2:8 error article the-cut/title: must be a string (found 590); write it between quotes',
    ],
    [
      ['tokens.json', '    {\n', '    null,\n    {\n'],
      'content/tokens.json:3:5 error assumption number 1: must be an object (found null); write a value',
    ],
    [
      ['claims/report-a.json', '"id": "a-second"', '"id": "A_Second"'],
      'content/claims/report-a.json:25:13 error claim A_Second/id: must be lower-case letters, digits and single hyphens (found "A_Second")',
    ],
    [
      ['claims/report-a.json', '      "id": "a-second",\n', ''],
      'content/claims/report-a.json:24:5 error claim number 2/id: is missing',
    ],
    [
      ['tokens.json', '{\n  "tokenAssumptions"', '{\n  "note": "By hand",\n  "tokenAssumptions"'],
      'content/tokens.json:2:3 error file/note: unknown key',
    ],
  ])('%j', check);
});

describe('a chart', () => {
  test.each<Case>([
    [
      ['charts.json', '"from": "2024-05-01"', '"from": "2024-05-01", "to": "2024-05-01"'],
      'content/charts.json:12:35 error chart small-history/to: must be after from',
    ],
    [
      ['charts.json', '"on": "2024-05-10"', '"onn": "2024-05-10"'],
      'content/charts.json:18:7 error chart both-in-may/onn: unknown key; did you mean “on”?',
    ],
    [
      ['charts.json', '"label": "Cut"', '"label": "Cut", "lable": "Cut"'],
      'content/charts.json:11:58 error chart small-history/events.0.lable: unknown key; did you mean “label”?',
    ],
    [
      ['charts.json', '"kind": "price-bars"', '"kind": "price-bar"'],
      'content/charts.json:16:15 error chart both-in-may/kind: must be one of price-bars, price-history, price-cuts, test-scores, market-moves, verdicts, events-by-quarter (found "price-bar"); did you mean “price-bars”?',
    ],
    [
      ['charts.json', '      "kind": "price-bars",\n', ''],
      'content/charts.json:14:5 error chart both-in-may/kind: is missing',
    ],
  ])('%j', check);
});
