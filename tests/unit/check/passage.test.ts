import { describe, expect, test } from 'vitest';
import { linesOf, paragraph, smallContent, typed, type Edit } from '../../fixtures/content.ts';

const cut = 'articles/the-cut.mdx';
const code =
  'import, export and {expressions} are not allowed in content; a brace is written &#123;';

test.each<[edit: Edit, ...lines: string[]]>([
  [
    [cut, 'followed.', 'followed {1 + 1} days later.'],
    `content/articles/the-cut.mdx:17:53 error article the-cut: ${code}`,
  ],
  [
    [cut, '<Timeline', '{process.exit()}\n\n<Timeline'],
    `content/articles/the-cut.mdx:21:1 error article the-cut: ${code}`,
  ],
  [
    [cut, 'The price fell', "import fs from 'node:fs';\n\nThe price fell"],
    `content/articles/the-cut.mdx:16:1 error article the-cut: ${code}`,
  ],
  [
    [cut, 'The price fell', 'export const a = 1;\n\nThe price fell'],
    `content/articles/the-cut.mdx:16:1 error article the-cut: ${code}`,
  ],
  [
    ['pages/about.mdx', 'A small site', 'A {size} site'],
    `content/pages/about.mdx:6:3 error page about: ${code}`,
  ],
  [
    [cut, 'The price fell by', 'The price fell below <1M, by'],
    `content/articles/the-cut.mdx:16:22 error article the-cut: is not valid MDX: “<” starts a tag (found “<1M”); write “under 1M” or “&lt;1M”`,
  ],
  [
    [cut, '  - Output was not cut.', '  - Output stayed <1 yuan.'],
    `content/articles/the-cut.mdx:8:19 error article the-cut/takeaways.1: is not valid MDX: “<” starts a tag (found “<1”); write “under 1” or “&lt;1”`,
  ],
  [
    [cut, 'followed.', 'followed.[^gone]'],
    'content/articles/the-cut.mdx:17:53 error article the-cut: the note [^gone] has no text in this article; write “[^gone]: …” below',
  ],
  [
    ['timeline/2024.json', 'Lab cuts the price of', 'Lab cuts <Price /> of'],
    'content/timeline/2024.json:13:18 error event small-cut/summary: tags have no place here; they work in articles, on the home page, in better figures and corrections (found "Lab cuts <Price /> of its small model.")',
  ],
  [
    [cut, '</Cite>', ''],
    'content/articles/the-cut.mdx:17:5 error article the-cut: is not valid MDX: Expected a closing tag for `<Cite>` (17:5-17:25) before the end of `paragraph`; a tag that wraps words needs its end, such as </Cite>, and other tags end with />',
  ],
  [
    [cut, '  - Output was not cut.', `  - '<Timeline events="small-cut" />'`],
    'content/articles/the-cut.mdx:8:6 error article the-cut/takeaways.1: <Timeline> has no place here; it stands in the body of an article',
  ],
  [
    [cut, '  - Whether the price covered its cost.', `  - '<Chart id="small-history" />'`],
    'content/articles/the-cut.mdx:11:6 error article the-cut/unknowns.0: <Chart> has no place here; it stands in the body of an article',
  ],
  [
    ['pages/about.mdx', 'A small site for tests.', '<Chart id="both-in-may" />'],
    'content/pages/about.mdx:6:1 error page about: <Chart> has no place here; it stands in the body of an article',
  ],
  [
    ['pages/about.mdx', 'A small site', 'A <Cite source="news">small</Cite> site'],
    'content/pages/about.mdx:6:3 error page about: <Cite> has no place here; it stands in the body of an article',
  ],
  [
    [cut, 'The price fell', '# Too large\n\nThe price fell'],
    'content/articles/the-cut.mdx:16:1 error article the-cut: headings are ## or ###; the title is the only #',
  ],
  [
    [cut, 'The price fell', '## By <Price id="small-cn" field="input" />\n\nThe price fell'],
    'content/articles/the-cut.mdx:16:7 error article the-cut: <Price> does not stand in a heading',
  ],
  [
    [cut, 'The price fell', '[The price](javascript:alert) fell'],
    'content/articles/the-cut.mdx:16:1 error article the-cut: a link begins with https:, http:, mailto:, / or # (found “javascript:alert”)',
  ],
  [
    [cut, 'The price fell', '[The price](//elsewhere.example) fell'],
    'content/articles/the-cut.mdx:16:1 error article the-cut: a link begins with https:, http:, mailto:, / or # (found “//elsewhere.example”)',
  ],
  [
    [cut, 'The price fell', '[The price](/prices/ "All") fell'],
    'content/articles/the-cut.mdx:16:1 error article the-cut: a link has no title; say it in the text',
  ],
  [
    [cut, 'The price fell', '[The <Term id="token" />](/prices/) fell'],
    'content/articles/the-cut.mdx:16:1 error article the-cut: <Term> does not stand inside a link',
  ],
  [
    [
      cut,
      'The price',
      '<Term id="token">[The](/)</Term> <PersonRef id="founder">[one](/)</PersonRef>',
    ],
    'content/articles/the-cut.mdx:16:1 error article the-cut: a link does not stand inside <Term>',
    'content/articles/the-cut.mdx:16:34 error article the-cut: a link does not stand inside <PersonRef>',
  ],
  [
    [
      cut,
      'by <Change',
      '<ClaimRef id="a-first">by <Rate id="usd-cny-2024-05-06" /></ClaimRef> <Change',
    ],
    'content/articles/the-cut.mdx:16:16 error article the-cut: <Rate> does not stand inside <ClaimRef>',
  ],
  [[cut, 'five rivals', 'as <Price id="small-cn" field="input" /> did']],
  [
    [cut, 'The price fell', '![The price](/price.png) fell'],
    'content/articles/the-cut.mdx:16:1 error article the-cut: an image must stand on a line of its own',
  ],
  [
    [cut, 'The price fell', '<Price id="small-cn" field="input" />\n\nThe price fell'],
    'content/articles/the-cut.mdx:16:1 error article the-cut: <Price> must stand in a line of text, with words beside it',
  ],
  [
    [cut, '  - Output was not cut.', '  - "## Output was not cut."'],
    'content/articles/the-cut.mdx:8:6 error article the-cut/takeaways.1: a heading has no place here',
  ],
  [
    [
      cut,
      'The price fell',
      '## A heading\n\n- a [link](/about/)\n- *soft* and **strong**\n\n> quoted\n\n| a | b |\n| - | - |\n| c | d |\n\nThe price[^1] fell\n\n[^1]: A note.\n\nIt fell',
    ],
  ],
])('%j', (edit, ...lines) => {
  expect(linesOf(smallContent(edit))).toEqual(lines);
});

test('a passage that can’t be read hides no other', () => {
  const lines = linesOf(
    smallContent(
      [cut, '  - Output was not cut.', '  - Output stayed <1 yuan.'],
      [cut, '  - Nobody knows the cost.', "  - 'Nobody knows {cost}.'"],
      [cut, '<Timeline', '<TimeLine'],
    ),
  );
  expect(lines.map((line) => line.split(' ', 1)[0])).toEqual([
    'content/articles/the-cut.mdx:8:19',
    'content/articles/the-cut.mdx:9:19',
    'content/articles/the-cut.mdx:21:1',
  ]);
});

describe('a typed number', () => {
  const answer = 'articles/the-answer.mdx';
  test.each<[text: string, ...numbers: [place: string, number: string][]]>([
    [
      'In 2024 it fell by 97%\nto about\n$0.14, or 1,300.',
      ['21:20', '97%'],
      ['23:1', '$0.14'],
      ['23:11', '1,300'],
    ],
    ['- *soft*, **5 strong**\n  and 6\n\n> of\n> 7', ['21:13', '5'], ['22:7', '6'], ['25:3', '7']],
    ['## The 5\n\n| a | [6](/prices/) |\n| - | - |', ['21:8', '5'], ['23:8', '6']],
    ['Text.[^1]\n\n[^1]: A note of 7.', ['23:17', '7']],
    ['<Term id="token">5 tokens</Term>.', ['21:18', '5']],
    ['<ClaimRef id="a-first">6 cuts</ClaimRef>.', ['21:24', '6']],
    ['<ModelRef id="small-one">Small 5</ModelRef>.', ['21:32', '5']],
    ['<Note>\nAll `6` and [7](/prices/#small-cn).\n</Note>', ['22:6', '6'], ['22:14', '7']],
    ['<Cite source="news">97% of *all 5* and `6`</Cite>, on 6 May 2024 at 10:00.'],
    ['<Quote speaker="He" date="2024" source="news">\nAll 5 of them, 97%.\n</Quote>'],
    ['1. one\n2. two\n\nText.[^1]\n\n[^1]: A note.'],
    ['It&#8217;s the lab&#x27;s.'],
  ])('in the body: %j', (text, ...numbers) => {
    expect(linesOf(smallContent(paragraph(text)))).toEqual(
      numbers.map(
        ([place, number]) =>
          `content/articles/the-answer.mdx:${place} error article the-answer: ${typed(number)}`,
      ),
    );
  });

  test.each<[edit: Edit, ...lines: string[]]>([
    [
      [answer, '  - Two.', '  - Two of 9.'],
      `content/articles/the-answer.mdx:8:12 error article the-answer/takeaways.1: ${typed('9')}`,
    ],
    [
      [answer, '  - Who was first.', '  - Who was\n    the 1st.'],
      `content/articles/the-answer.mdx:12:9 error article the-answer/unknowns.0: ${typed('1')}`,
    ],
    [['pages/about.mdx', 'A small site for tests.', 'A small site for 500 tests.']],
  ])('elsewhere: %j', (edit, ...lines) => {
    expect(linesOf(smallContent(edit))).toEqual(lines);
  });

  test('stands where it stands, also where lines end with CR', () => {
    const files = smallContent(paragraph('It fell\nby 97%.')).map(({ path, text }) => ({
      path,
      text: text.replaceAll('\n', '\r\n'),
    }));
    expect(linesOf(files)).toContain(
      `content/articles/the-answer.mdx:22:4 error article the-answer: ${typed('97%')}`,
    );
  });
});
