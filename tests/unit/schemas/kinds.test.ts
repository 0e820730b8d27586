import { describe, expect, test } from 'vitest';
import { allKinds, kinds, perKind } from '../../../src/schemas/kinds.ts';
import { references, textsAt } from '../../../src/schemas/references.ts';
import {
  cutsChart,
  movesChart,
  scoresChart,
  secondMove,
  secondScore,
  thirdProduct,
  withCharts,
} from '../../fixtures/chart-edits.ts';
import { linesOf, smallContent, smallSiteWith, type Edit } from '../../fixtures/content.ts';

const noTags =
  'tags have no place here; they work in articles, on the home page, in better figures and corrections (found';

test.each<[edit: Edit, line: string]>([
  [
    ['glossary.json', '"What a user sends."', '"What a <Term /> sends."'],
    `content/glossary.json:6:21 error term input/definition: ${noTags} "What a <Term /> sends.")`,
  ],
  [
    ['glossary.json', '"term": "input"', '"term": ""'],
    'content/glossary.json:5:15 error term input/term: must not be empty (found "")',
  ],
  [
    ['glossary.json', '["input"]', '"input"'],
    'content/glossary.json:12:18 error term token/seeAlso: must be a list (found "input")',
  ],
  [
    ['glossary.json', '"seeAlso"', '"seeAlsoo"'],
    'content/glossary.json:12:7 error term token/seeAlsoo: unknown key; did you mean “seeAlso”?',
  ],
  [
    ['corrections.json', '"2024-05-31"', '"2024-05"'],
    'content/corrections.json:5:15 error correction small-price/date: must be a day that exists, as YYYY-MM-DD (found "2024-05")',
  ],
  [
    ['corrections.json', '"was": "0.3 yuan"', '"was": ""'],
    'content/corrections.json:7:14 error correction small-price/was: must not be empty (found "")',
  ],
  [
    ['corrections.json', '"was": "0.3 yuan"', '"was": "0.5 yuan"'],
    'content/corrections.json:8:14 error correction small-price/now: must not be what it was',
  ],
  [
    ['models/models.json', '"name": "Big One"', '"name": "Big One", "aliases": [""]'],
    'content/models/models.json:5:38 error model big-one/aliases.0: must not be empty (found "")',
  ],
  [
    ['companies/companies.json', '"name": "Shop"', '"name": "Shop", "alias": ["S"]'],
    'content/companies/companies.json:25:23 error company shop/alias: unknown key; did you mean “aliases”?',
  ],
  [
    ['figures/lab.json', '"USD million"', '"USD millions"'],
    'content/figures/lab.json:7:15 error figure small-training-cost/unit: must be one of %, rank, points, USD, HKD, EUR, USD million, USD bn, bn yuan, million, people, companies, countries, accounts, interviews, chips, million downloads, trillion tokens, million H800 hours (found "USD millions"); did you mean “USD million”?',
  ],
  [
    ['corrections.json', '      "now": "0.5 yuan",\n', ''],
    'content/corrections.json:3:5 error correction small-price/now: is missing',
  ],
  [
    ['corrections.json', 'of another model', 'of <ModelRef />'],
    `content/corrections.json:9:15 error correction small-price/text: ${noTags} "We had read the price of <ModelRef />.")`,
  ],
  [
    ['sources/2024.json', '["The price followed costs, and nothing else."]', '[""]'],
    'content/sources/2024.json:16:18 error source news/quotes.0: must not be empty (found "")',
  ],
  [
    ['sources/2024.json', '["The price followed costs, and nothing else."]', '"The price"'],
    'content/sources/2024.json:16:17 error source news/quotes: must be a list (found "The price")',
  ],
  [
    [
      'claims/report-a.json',
      '"reason": "Its own page',
      '"betterFigur": "1", "reason": "Its own page',
    ],
    'content/claims/report-a.json:17:7 error claim a-first/betterFigur: unknown key; did you mean “betterFigure”?',
  ],
  [
    ['claims/report-a.json', '"A matter of taste."', '"A matter of <Term />."'],
    `content/claims/report-a.json:30:17 error claim a-second/reason: ${noTags} "A matter of <Term />.")`,
  ],
  [
    ['claims/report-a.json', '"reason": "A matter', '"betterFigure": " ", "reason": "A matter'],
    'content/claims/report-a.json:30:23 error claim a-second/betterFigure: must not be empty (found "")',
  ],
  [
    [
      'people/people.json',
      '          "text": "Said that the price followed costs.",\n',
      '          "asOf": "2024-13", "text": "Said it.",\n',
    ],
    'content/people/people.json:13:19 error person founder/facts.0.asOf: must be a date that exists, as YYYY-MM-DD, YYYY-MM or YYYY (found "2024-13")',
  ],
  [
    ['people/people.json', '          "text": "Said that the price followed costs.",\n', ''],
    'content/people/people.json:10:9 error person founder/facts.0.value: a value or a text must be given',
  ],
  [
    ['workloads.json', '"repeated": 0.5', '"repeated": 50'],
    'content/workloads.json:9:19 error workload letter/repeated: must be a share, from 0 to 1: 0.6 means 60% (found 50)',
  ],
  [
    ['workloads.json', '"reads": 400', '"reads": 0.4'],
    'content/workloads.json:7:16 error workload letter/reads: must be a whole number (found 0.4)',
  ],
  [
    ['workloads.json', '"writes": 200', '"writes": -1'],
    'content/workloads.json:8:17 error workload letter/writes: must be at least 0 (found -1)',
  ],
  [
    ['workloads.json', '"times": 1', '"times": 0'],
    'content/workloads.json:10:16 error workload letter/times: must be above 0 (found 0)',
  ],
  [
    ['workloads.json', '"language": "en"', '"language": "fr"'],
    'content/workloads.json:6:19 error workload letter/language: must be one of en, zh (found "fr")',
  ],
])('%j', (edit, line) => {
  expect(linesOf(smallContent(edit))).toEqual([line]);
});

test('what may be left out has a value all the same', () => {
  const { terms, sources, claims } = smallSiteWith().records;
  expect(terms.map(({ seeAlso, sources: cited }) => [seeAlso, cited])).toEqual([
    [[], []],
    [['input'], []],
  ]);
  expect(sources.map(({ language, repost, quotes }) => [language, repost, quotes.length])).toEqual([
    ['en', false, 0],
    ['en', false, 1],
  ]);
  expect(claims.map(({ people }) => people)).toEqual([['founder'], []]);
});

describe('the table of kinds', () => {
  test('has a place of its own for each, with a word for one of them', () => {
    const places = allKinds.map((kind) => kinds[kind].place);
    const overlapping = places.filter((place) =>
      places.some((other) => other !== place && place.startsWith(other)),
    );
    expect(overlapping).toEqual([]);
    expect(new Set(allKinds.map((kind) => kinds[kind].one)).size).toBe(allKinds.length);
  });

  test('has a good record of every kind in the small site, and every field that refers', () => {
    const charts = [
      cutsChart([
        { from: 'small-cn-before', to: 'small-cn' },
        { from: 'third-before', to: 'third-after' },
      ]),
      scoresChart(['riddles-small-one', 'other']),
      movesChart(['shop-falls', 'lab-falls']),
    ];
    const more = withCharts(charts, thirdProduct(), secondScore(), secondMove());
    const { records } = smallSiteWith(...more);
    const missing = allKinds.flatMap((kind) =>
      (references[kind] ?? [])
        .map(([field]) => field)
        .filter((field) => records[kind].every((record) => textsAt(record, field).length === 0))
        .map((field) => `${kind}.${field}`),
    );
    expect(perKind((kind) => records[kind].length > 0)).toEqual(perKind(() => true));
    expect(missing).toEqual([]);
  });
});
