import { describe, expect, test } from 'vitest';
import { linesOf, smallContent, type Edit } from '../../fixtures/content.ts';

const answer = 'articles/the-answer.mdx';
const unread =
  'content/tokens.json:5:7 error file: is not valid JSON: a text does not belong here; a comma, a quote or a bracket before it may be missing';
const source =
  'content/sources/2024.json:10:12 error source a-paper/id: nothing rests on this source; cite it, or take it out';
const chart =
  'content/charts.json:15:13 error chart both-in-may/id: no page shows this chart; name it in an article or in site.json';

const paper: Edit = [
  'sources/2024.json',
  '      "published": "2024-05-06"\n',
  '      "published": "2024-05-06"\n    },\n    {"id": "a-paper", "title": "A paper", "publisher": "A", "url": "https://a.example/"\n',
];
const cited = (id: string): Edit => [answer, 'its own', `<Cite source="${id}">its</Cite> own`];
/** The chart stands only in the article then. */
const once: Edit = ['site.json', '["both-in-may", "small-history"]', '["small-history"]'];

describe('a source', () => {
  test('on which nothing rests', () => {
    expect(linesOf(smallContent(paper))).toEqual([source]);
  });

  test.each<[what: string, ...edits: Edit[]]>([
    ['a record', ['tokens.json', '["lab-page"]', '["a-paper"]']],
    ['the second of a record', ['prices/shop.json', '["news"]', '["news", "a-paper"]']],
    [
      'a fact',
      ['people/people.json', '          "sources": ["news"]', '          "sources": ["a-paper"]'],
    ],
    ['a term', ['glossary.json', '"seeAlso"', '"sources": ["a-paper"], "seeAlso"']],
    ['words of an article', cited('a-paper')],
    ['a quotation', ['articles/the-record.mdx', 'source="news" verbatim', 'source="a-paper"']],
    ['the home page', ['site.json', 'source=\\"news\\"', 'source=\\"a-paper\\"']],
    [
      'a better figure',
      ['claims/report-a.json', 'on 6 May', '<Cite source=\\"a-paper\\">on</Cite> 6 May'],
    ],
  ])('on which %s rests', (_what, ...edits) => {
    expect(linesOf(smallContent(paper, ...edits))).toEqual([]);
  });

  test('of which only the name stands in a longer id', () => {
    const longer: Edit = [
      'sources/2024.json',
      '"id": "news",',
      '"id": "a-paper-two", "title": "Two", "publisher": "A", "url": "https://a.example/" },\n    { "id": "news",',
    ];
    expect(linesOf(smallContent(paper, longer, cited('a-paper-two')))).toEqual([source]);
  });
});

describe('a chart', () => {
  test('that no page shows', () => {
    expect(
      linesOf(smallContent(once, [answer, '<Chart id="both-in-may" />', 'No chart.'])),
    ).toEqual([chart]);
  });

  test.each<[what: string, ...edits: Edit[]]>([
    ['in an article', once],
    ['on the page of prices', [answer, '<Chart id="both-in-may" />', 'No chart.']],
    [
      'on the home page',
      once,
      ['site.json', '"chart": "small-history"', '"chart": "both-in-may"'],
      [answer, '<Chart id="both-in-may" />', 'No chart.'],
    ],
  ])('%s', (_what, ...edits) => {
    expect(linesOf(smallContent(...edits))).toEqual([]);
  });
});

describe('another mistake is the only line:', () => {
  test.each<[what: string, edits: Edit[], line: string]>([
    [
      'a mistyped tag of the only chart',
      [once, [answer, '<Chart', '<Chrat']],
      'content/articles/the-answer.mdx:21:1 error article the-answer: <Chrat> is no tag of this site; did you mean “Chart”?',
    ],
    [
      'a mistyped attribute of the only citation',
      [paper, [answer, 'its own', '<Cite sorce="a-paper" source="news">its</Cite> own']],
      'content/articles/the-answer.mdx:19:80 error article the-answer: <Cite> has no attribute sorce; did you mean “source”?',
    ],
    [
      'the mistyped id of the only chart',
      [once, [answer, '"both-in-may"', '"both-in-mai"']],
      'content/articles/the-answer.mdx:21:12 error article the-answer: <Chart> id: no chart has the id “both-in-mai”; did you mean “both-in-may”?',
    ],
    [
      'the mistyped id of the only citation',
      [paper, cited('a-papr')],
      'content/articles/the-answer.mdx:19:88 error article the-answer: <Cite> source: no source has the id “a-papr”; did you mean “a-paper”?',
    ],
    [
      'an article that can’t be read',
      [paper, cited('a-paper'), [answer, 'part: 2', 'part: two']],
      'content/articles/the-answer.mdx:4:7 error article the-answer/part: must be a number (found "two")',
    ],
    [
      'a record with a mistake of its own',
      [paper, ['tokens.json', '["lab-page"]', '["a-paper"]'], ['tokens.json', '0.7', '0.5']],
      'content/tokens.json:9:21 error assumption lab-chinese/tokensHigh: must not be below tokensLow',
    ],
    [
      'a file of records that can’t be read',
      [
        paper,
        ['tokens.json', '["lab-page"]', '["a-paper"]'],
        ['tokens.json', '"lab-chinese",', '"lab-chinese"'],
      ],
      unread,
    ],
  ])('%s', (_what, edits, line) => {
    expect(linesOf(smallContent(...edits))).toEqual([line]);
  });
});
