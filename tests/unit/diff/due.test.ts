import { expect, test } from 'vitest';
import { linesOf, smallContent, type Edit } from '../../fixtures/content.ts';
import { changesBy } from './compared.ts';

const dueBy = (edits: Edit[], earlier: Edit[] = []) => changesBy(edits, earlier).due;

const output: Edit = ['prices/lab.json', '"outputPerMTok": 2,', '"outputPerMTok": 3,'];
const before: Edit = ['prices/lab.json', '"inputPerMTok": 20', '"inputPerMTok": 25'];

test('a corrected figure is due with the record to paste', () => {
  expect(dueBy([output])).toMatchObject([
    {
      pages: ['/', '/articles/the-answer/'],
      record: {
        id: 'small-cn-output-2024-06-01',
        date: '2024-06-01',
        figure: '<Price id="small-cn" field="output" />',
        was: '2 yuan',
        now: '3 yuan',
      },
    },
  ]);
});

test('the pasted record holds once its text is written, and nothing is due after it', () => {
  const [due] = dueBy([output]);
  const pasted = (record: object | undefined): Edit => [
    'corrections.json',
    '"corrections": [',
    `"corrections": [${JSON.stringify(record)},`,
  ];
  expect(linesOf(smallContent(output, pasted(due?.record)))).toEqual([
    expect.stringMatching(/correction small-cn-output-2024-06-01\/text: is still to be written/),
  ]);
  const written = pasted({ ...due?.record, text: 'A misread table.' });
  expect(linesOf(smallContent(output, written))).toEqual([]);
  expect(dueBy([output, written])).toEqual([]);
});

test('a figure that is only computed from others is due as its cause', () => {
  expect(dueBy([before]).map(({ record, pages }) => [record?.figure, pages])).toEqual([
    [
      '<Price id="small-cn-before" field="input" />',
      ['/', '/articles/the-cut/', '/articles/the-record/'],
    ],
  ]);
});

test('a correction of another amount does not count', () => {
  const other: Edit = [
    'corrections.json',
    '"corrections": [',
    `"corrections": [{ "id": "other", "date": "2024-05-31", "figure": "<Score id=\\"riddles-small-one\\" />", "was": "48%", "now": "48.4%", "text": "A slip." },`,
  ];
  expect(dueBy([output, other])).toHaveLength(1);
});

test('a date is due in the articles that print it, and the span that is counted from it as a figure', () => {
  const cut: Edit = ['timeline/2024.json', '"date": "2024-05-06"', '"date": "2024-05-07"'];
  expect(dueBy([cut]).map(({ record, articles }) => [record?.figure, articles])).toEqual([
    [undefined, ['the-record']],
    ['<Between from="small-cut" to="first-answer" />', []],
  ]);
  const named: Edit = [
    'articles/the-record.mdx',
    'published: 2024-05-21\n',
    'published: 2024-05-21\ncorrections:\n  - date: 2024-06-01\n    text: The day was wrong.\n',
  ];
  expect(dueBy([cut, named]).map(({ record }) => record?.was)).toEqual(['5 days']);
});

test.each<[what: string, edits: Edit[], earlier?: Edit[]]>([
  [
    'a price that no article prints',
    [['prices/shop.json', '"outputPerMTok": 30', '"outputPerMTok": 40']],
    [
      ['charts.json', '"products": ["small", "big"]', '"products": ["small", "small-b"]'],
      [
        'prices/lab.json',
        '"product": "small",\n      "models": ["small-one"],\n      "maker": "lab",\n      "host": "lab",\n      "region": "cn",\n      "currency": "CNY",\n      "inputPerMTok": 20',
        '"product": "small-b",\n      "models": ["small-one"],\n      "maker": "lab",\n      "host": "lab",\n      "region": "cn",\n      "currency": "CNY",\n      "inputPerMTok": 20',
      ],
    ],
  ],
  ['a doubt', [['figures/lab.json', '"confidence": "primary"', '"confidence": "unconfirmed"']]],
  [
    'a price that was closed',
    [['prices/shop.json', '"lastSeen"', '"to": "2024-05-20",\n      "lastSeen"']],
  ],
  [
    'what only a draft had printed',
    [['figures/lab.json', '"value": 5.6', '"value": 5.7']],
    [['articles/the-record.mdx', 'topic: the record\n', 'topic: the record\ndraft: true\n']],
  ],
])('%s needs no correction', (_what, edits, earlier = []) => {
  expect(dueBy(edits, earlier)).toEqual([]);
});
