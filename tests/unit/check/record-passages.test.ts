import { describe, expect, test } from 'vitest';
import { linesOf, smallContent, smallSiteWith, typed, type Edit } from '../../fixtures/content.ts';

const tag = '<Price id=\\"small-cn\\" field=\\"input\\" />';
const corrected = (instead: string): Edit => [
  'corrections.json',
  tag,
  instead.replaceAll('"', '\\"'),
];
const oneTag =
  'content/corrections.json:6:17 error correction small-price/figure: must be one tag that prints a figure';

/** A correction of the same figure that stands in the file before the other. */
const older = (date: string, now: string, figure = tag): Edit => [
  'corrections.json',
  '"corrections": [\n',
  `"corrections": [\n    { "id": "older", "date": "${date}", "figure": "${figure}", "was": "0.2 yuan", "now": "${now}", "text": "A slip." },\n`,
];

test('the passages of records come out by the ids of their records', () => {
  const { betterFigures, corrected: figures } = smallSiteWith().passages;
  const names = [betterFigures, figures].map((passages) =>
    [...passages].map(([id, { tags }]) => [id, tags.map(({ name }) => name)]),
  );
  expect(names).toEqual([[['a-first', ['Price']]], [['small-price', ['Price']]]]);
});

test.each<[edit: Edit, ...lines: string[]]>([
  [
    ['claims/report-a.json', 'on 6 May 2024', 'from 20 yuan'],
    `content/claims/report-a.json:18:74 error claim a-first/betterFigure: ${typed('20')}`,
  ],
  [
    ['claims/report-a.json', 'id=\\"small-cn\\"', 'id=\\"small-c\\"'],
    'content/claims/report-a.json:18:39 error claim a-first/betterFigure: <Price> id: no price has the id “small-c”; did you mean “small-cn”?',
  ],
  [
    ['claims/report-a.json', 'on 6 May 2024', 'on {day}'],
    'content/claims/report-a.json:18:72 error claim a-first/betterFigure: import, export and {expressions} are not allowed in content; a brace is written &#123;',
  ],
  [
    ['claims/report-a.json', 'on 6 May 2024', 'on the [day](elsewhere)'],
    'content/claims/report-a.json:18:76 error claim a-first/betterFigure: a link begins with https:, http:, mailto:, / or # (found “elsewhere”)',
  ],
])('a better figure, %j', (edit, ...lines) => {
  expect(linesOf(smallContent(edit))).toEqual(lines);
});

describe('a correction', () => {
  test.each<[what: string, edit: Edit, ...lines: string[]]>([
    [
      'whose figure is printed otherwise',
      ['corrections.json', '"now": "0.5 yuan"', '"now": "0.6 yuan"'],
      'content/corrections.json:8:14 error correction small-price/now: the tag prints “0.5 yuan” (found “0.6 yuan”)',
    ],
    [
      'whose record has changed since',
      ['prices/lab.json', '"inputPerMTok": 0.5', '"inputPerMTok": 0.4'],
      'content/corrections.json:8:14 error correction small-price/now: the tag prints “0.4 yuan” (found “0.5 yuan”)',
    ],
    ['without a tag', corrected('the price'), oneTag],
    [
      'with two tags',
      corrected('<Rate id="usd-cny-2024-05-06" /> <Score id="riddles-small-one" />'),
      oneTag,
    ],
    ['with a tag that prints no figure', corrected('<EventDate id="small-cut" />'), oneTag],
    ['with a citation', corrected('<Cite source="news">five</Cite>'), oneTag],
    ['with words around its tag', corrected('about <Price id="small-cn" field="input" />'), oneTag],
    [
      'with the id of no record',
      corrected('<Price id="small-c" field="input" />'),
      'content/corrections.json:6:30 error correction small-price/figure: <Price> id: no price has the id “small-c”; did you mean “small-cn”?',
    ],
    [
      'with a mistyped tag',
      corrected('<Prise id="small-cn" field="input" />'),
      'content/corrections.json:6:18 error correction small-price/figure: <Prise> is no tag of this site; did you mean “Price”?',
    ],
    [
      'with a comparison that is not allowed',
      corrected('<Ratio of="big-us" to="small-cn" field="input" />'),
      'content/corrections.json:6:18 error correction small-price/figure: <Ratio>: a Chinese list price and one from abroad are not compared (big-us in USD, small-cn in CNY)',
    ],
    [
      'with a tag that does not end',
      corrected('<Price id="small-cn" field="input">'),
      'content/corrections.json:6:18 error correction small-price/figure: is not valid MDX: Expected a closing tag for `<Price>` (1:1-1:36); a tag that wraps words needs its end, such as </Cite>, and other tags end with />',
    ],
    [
      'of a price with a mistake of its own',
      ['prices/lab.json', '"change": "cut"', '"change": "ct"'],
      'content/prices/lab.json:33:17 error price small-cn/change: must be one of launch, cut, rise, restructure, before (found "ct"); did you mean “cut”?',
    ],
  ])('%s', (_what, edit, ...lines) => {
    expect(linesOf(smallContent(edit))).toEqual(lines);
  });

  test('that a later one has overtaken keeps what it said', () => {
    expect(linesOf(smallContent(older('2024-05-25', '0.3 yuan')))).toEqual([]);
    expect(linesOf(smallContent(older('2024-05-31', '0.3 yuan')))).toEqual([]);
  });

  test('is held to what is printed if it is the latest, wherever it stands in the file', () => {
    expect(linesOf(smallContent(older('2024-06-01', '0.3 yuan')))).toEqual([
      'content/corrections.json:3:125 error correction older/now: the tag prints “0.5 yuan” (found “0.3 yuan”)',
    ]);
  });

  test('that is overtaken may have written the same tag in another way', () => {
    const other = '<Price field=\\"input\\" id=\\"small-cn\\"/>';
    expect(linesOf(smallContent(older('2024-05-25', '0.3 yuan', other)))).toEqual([]);
  });
});
