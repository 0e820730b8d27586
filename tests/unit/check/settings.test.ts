import { describe, expect, test } from 'vitest';
import { linesOf, smallContent, typed, type Edit } from '../../fixtures/content.ts';

test.each<[edit: Edit, line: string]>([
  [
    ['site.json', '"byline"', '"colour": "red",\n  "byline"'],
    'content/site.json:5:3 error site/colour: unknown key',
  ],
  [
    ['site.json', '"asOf": "2024-06-01"', '"asOf": "2024-06-31"'],
    'content/site.json:4:11 error site/asOf: must be a day that exists, as YYYY-MM-DD (found "2024-06-31")',
  ],
  [
    ['site.json', '    "kicker": "A story",\n', ''],
    'content/site.json:8:11 error site/home.kicker: is missing',
  ],
  [
    ['site.json', ',\n      "fifth-answer"', ''],
    'content/site.json:19:15 error site/home.events: must have at least 10 items',
  ],
  [
    ['site.json', '"chart": "small-history"', '"chart": "small-histery"'],
    'content/site.json:12:14 error site/home.chart: no chart has the id “small-histery”; did you mean “small-history”?',
  ],
  [
    ['site.json', '"gateway"', '"gatewy"'],
    'content/site.json:23:7 error site/home.events.3: no event has the id “gatewy”; did you mean “gateway”?',
  ],
  [
    ['site.json', '["both-in-may", "small-history"]', '["both-in-may", "nothing"]'],
    'content/site.json:34:31 error site/charts.prices.1: no chart has the id “nothing”',
  ],
  [
    ['site.json', '<Price id=\\"big-us\\"', '<Price id=\\"big-uk\\"'],
    'content/site.json:16:32 error site/home.numbers.2.figure: <Price> id: no price has the id “big-uk”; did you mean “big-us”?',
  ],
  [
    ['site.json', '"abroad"', '"<Chart id=\\"both-in-may\\" />"'],
    'content/site.json:16:74 error site/home.numbers.2.caption: <Chart> has no place here; it stands in the body of an article',
  ],
  [
    ['site.json', 'A lab cut', 'A {lab} cut'],
    'content/site.json:11:22 error site/home.standfirst: import, export and {expressions} are not allowed in content; a brace is written &#123;',
  ],
  [
    ['site.json', '"https://code.example/site"', '"code.example/site"'],
    'content/site.json:6:17 error site/repository: must be an http or https address (found "code.example/site")',
  ],
  [
    ['site.json', '  "repository": "https://code.example/site",\n', ''],
    'content/site.json:1:1 error site/repository: is missing',
  ],
  [
    ['site.json', '["H800"]', '["H800", ""]'],
    'content/site.json:7:21 error site/names.1: must not be empty (found "")',
  ],
  [
    ['site.json', '["H800"]', '"H800"'],
    'content/site.json:7:12 error site/names: must be a list (found "H800")',
  ],
  [
    ['site.json', 'A lab cut', 'A lab of 160 cut'],
    `content/site.json:11:29 error site/home.standfirst: ${typed('160')}`,
  ],
  [
    ['site.json', '"abroad"', '"97% abroad"'],
    `content/site.json:16:74 error site/home.numbers.2.caption: ${typed('97%')}`,
  ],
])('%j', (edit, line) => {
  expect(linesOf(smallContent(edit))).toEqual([line]);
});

describe('the explorer', () => {
  const from = '"from": "2024-05-01"';
  const mark = (event: string, label = 'The cut', first = from) =>
    `{ ${first}, "marks": [{ "event": "${event}", "label": "${label}" }] }`;

  test.each([
    [`{ ${from}, "lines": ["small", "big"], "focus": ["lab"] }`, ''],
    [mark('small-cut'), ''],
    [
      mark('smal-cut'),
      '60 error site/explorer.marks.0.event: no event has the id “smal-cut”; did you mean “small-cut”?',
    ],
    [mark('month'), '60 error site/explorer.marks.0.event: the day of month is not known'],
    [mark('small-cut', ''), '82 error site/explorer.marks.0.label: must not be empty (found "")'],
    // The cut was on 6 May, the site is of 1 June.
    [mark('small-cut', 'The cut', '"from": "2024-05-06"'), ''],
    [
      mark('small-cut', 'The cut', '"from": "2024-05-07"'),
      '60 error site/explorer.marks.0.event: small-cut lies outside the days of the explorer (2024-05-07 to 2024-06-01)',
    ],
    [
      `{ ${from}, "lines": ["small", "bigg"] }`,
      '58 error site/explorer.lines.1: no price is for the product “bigg”; did you mean “big”?',
    ],
    [
      `{ ${from}, "focus": ["labb"] }`,
      '49 error site/explorer.focus.0: no company has the id “labb”; did you mean “lab”?',
    ],
    [
      `{ ${from}, "line": ["small"] }`,
      '39 error site/explorer.line: unknown key; did you mean “lines”?',
    ],
    [`{ ${from}, "focus": "lab" }`, '48 error site/explorer.focus: must be a list (found "lab")'],
    ['{ "lines": ["small"] }', '15 error site/explorer.from: is missing'],
    [
      '{ "from": "2024-05" }',
      '25 error site/explorer.from: must be a day that exists, as YYYY-MM-DD (found "2024-05")',
    ],
  ])('%s: %s', (explorer, line) => {
    const written = '"explorer": { "from": "2024-03-01" }';
    const lines = linesOf(smallContent(['site.json', written, `"explorer": ${explorer}`]));
    expect(lines).toEqual(line === '' ? [] : [`content/site.json:32:${line}`]);
  });

  test('marks no day after the last one', () => {
    const lines = linesOf(
      smallContent(
        ['site.json', '"explorer": { "from": "2024-03-01" }', `"explorer": ${mark('small-cut')}`],
        ['site.json', '"asOf": "2024-06-01"', '"asOf": "2024-05-05"'],
      ),
    );
    expect(lines).toContain(
      'content/site.json:32:60 error site/explorer.marks.0.event: small-cut lies outside the days of the explorer (2024-05-01 to 2024-05-05)',
    );
  });
});

test('a name with digits is a number like any other where the settings do not list it', () => {
  expect(linesOf(smallContent(['site.json', '  "names": ["H800"],\n', '']))).toEqual([
    `content/articles/the-record.mdx:11:14 error article the-record/unknowns.0: ${typed('800')}`,
  ]);
});

describe('a key number', () => {
  const instead = (figure: string) =>
    linesOf(
      smallContent([
        'site.json',
        '<Price id=\\"big-us\\" field=\\"input\\" />',
        figure.replaceAll('"', '\\"'),
      ]),
    );
  const oneTag =
    'content/site.json:16:19 error site/home.numbers.2.figure: must be one tag that prints a figure, or <Cite> around one';

  test.each([
    '<Count id="lab-staff" />',
    '<Between from="small-cut" to="first-answer" />',
    '<Cite source="news">five</Cite>',
  ])('may be %s', (figure) => {
    expect(instead(figure)).toEqual([]);
  });

  test.each([
    'the price',
    'only <Price id="big-us" field="input" />',
    '<Price id="big-us" field="input" /> and <Price id="big-us" field="output" />',
    '<EventDate id="small-cut" />',
    '*<Price id="big-us" field="input" />*',
  ])('may not be %s', (figure) => {
    expect(instead(figure)).toEqual([oneTag]);
  });

  test.each(['$10', '<Prise id="big-us" field="input" />', '<Price id="big-us" field="input">'])(
    'makes one line where it is %s',
    (figure) => {
      expect(instead(figure)).toHaveLength(1);
    },
  );
});
