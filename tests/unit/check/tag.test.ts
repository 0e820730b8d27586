import { expect, test } from 'vitest';
import { linesOf, smallContent, type Edit } from '../../fixtures/content.ts';

const cut = 'articles/the-cut.mdx';
const answer = 'articles/the-answer.mdx';

test.each<[edit: Edit, ...lines: string[]]>([
  [
    [cut, '<Timeline', '<TimeLine'],
    'content/articles/the-cut.mdx:21:1 article the-cut: <TimeLine> is no tag of this site; did you mean “Timeline”?',
  ],
  [
    [cut, 'The price fell', '<marquee>The price</marquee> fell'],
    'content/articles/the-cut.mdx:16:1 article the-cut: <marquee> is no tag of this site',
  ],
  [
    [cut, 'The price fell', '<>The price</> fell'],
    'content/articles/the-cut.mdx:16:1 article the-cut: <> is no tag of this site',
  ],
  [
    [cut, 'signed', 'sined'],
    'content/articles/the-cut.mdx:16:19 article the-cut: <Change> has no attribute sined; did you mean “signed”?',
  ],
  [
    [cut, 'signed', 'colour="red"'],
    'content/articles/the-cut.mdx:16:19 article the-cut: <Change> has no attribute colour',
  ],
  [
    [cut, ' field="input" signed', ''],
    'content/articles/the-cut.mdx:16:19 article the-cut: <Change> needs the attribute field',
  ],
  [
    [cut, 'field="input" signed', 'field="inputs" signed'],
    'content/articles/the-cut.mdx:16:19 article the-cut: <Change> field must be one of input, output, cached (found “inputs”); did you mean “input”?',
  ],
  [
    [cut, 'signed', 'signed="yes"'],
    'content/articles/the-cut.mdx:16:19 article the-cut: <Change> signed takes no value',
  ],
  [
    [cut, 'signed', 'signed={true}'],
    'content/articles/the-cut.mdx:16:19 article the-cut: <Change> takes literal attributes only, such as id="…"',
  ],
  [
    [cut, 'signed', '{...all}'],
    'content/articles/the-cut.mdx:16:19 article the-cut: <Change> takes literal attributes only, such as id="…"',
  ],
  [
    [answer, 'to="small-cn" field', 'to="small-c" field'],
    'content/articles/the-answer.mdx:19:21 article the-answer: no price has the id “small-c”; did you mean “small-cn”?',
  ],
  [
    [cut, '<Cite source="news">', '<Cite source="nobody-at-all">'],
    'content/articles/the-cut.mdx:17:5 article the-cut: no source has the id “nobody-at-all”',
  ],
  [
    [cut, 'small-cut first-answer', 'small-cut first-answr nothing'],
    'content/articles/the-cut.mdx:21:1 article the-cut: no event has the id “first-answr”; did you mean “first-answer”?',
    'content/articles/the-cut.mdx:21:1 article the-cut: no event has the id “nothing”',
  ],
  [
    [answer, 'of="small-cn"', 'of="big-us"'],
    'content/articles/the-answer.mdx:19:21 article the-answer: a Chinese list price and one from abroad are not compared (big-us in USD, small-cn in CNY)',
  ],
  [
    [cut, 'field="input" signed', 'field="output" signed'],
    'content/articles/the-cut.mdx:16:19 article the-cut: small-cn-before has no outputPerMTok',
  ],
  [
    [answer, '<PriceBars id="both-in-may" />', '<PriceBars id="small-history" />'],
    'content/articles/the-answer.mdx:21:1 article the-answer: <PriceBars> draws charts of kind price-bars, and small-history is price-history',
  ],
  [
    [answer, '<PriceBars id="both-in-may" />', 'See: <PriceBars id="both-in-may" />'],
    'content/articles/the-answer.mdx:21:6 article the-answer: <PriceBars> stands on a line of its own',
  ],
  [
    [cut, '>five rivals</Cite>', ' />'],
    'content/articles/the-cut.mdx:17:5 article the-cut: <Cite> wraps words: <Cite …>words</Cite>',
  ],
  [
    [answer, 'field="output" />', 'field="output">no</Ratio>'],
    'content/articles/the-answer.mdx:19:21 article the-answer: <Ratio> wraps no words: write <Ratio … />',
  ],
])('%j', (edit, ...lines) => {
  expect(linesOf(smallContent(edit))).toEqual(lines);
});

test('a change from a free price, and a multiple of one', () => {
  const free: Edit = ['prices/lab.json', '"inputPerMTok": 20', '"inputPerMTok": 0'];
  const ratio: Edit = [
    answer,
    'to="small-cn" field="output"',
    'to="small-cn-before" field="input"',
  ];
  expect(linesOf(smallContent(free, ratio))).toEqual([
    'content/articles/the-answer.mdx:19:21 article the-answer: nothing is a multiple of a free price (small-cn-before)',
    'content/articles/the-cut.mdx:16:19 article the-cut: a change from zero is not a percentage (small-cn-before)',
    'content/site.json:9:19 site/home.standfirst: a change from zero is not a percentage (small-cn-before)',
  ]);
});
