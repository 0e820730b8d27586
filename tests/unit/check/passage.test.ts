import { expect, test } from 'vitest';
import { linesOf, smallContent, type Edit } from '../../fixtures/content.ts';

const cut = 'articles/the-cut.mdx';
const code = 'import, export and {expressions} are not allowed in content';
const name =
  'before name, expected a character that can start a name, such as a letter, `$`, or `_`; write &lt; where “<” begins no tag';

test.each<[edit: Edit, ...lines: string[]]>([
  [
    [cut, 'followed.', 'followed {1 + 1} days later.'],
    `content/articles/the-cut.mdx:17:53 article the-cut: ${code}`,
  ],
  [
    [cut, '<Timeline', '{process.exit()}\n\n<Timeline'],
    `content/articles/the-cut.mdx:21:1 article the-cut: ${code}`,
  ],
  [
    [cut, 'The price fell', "import fs from 'node:fs';\n\nThe price fell"],
    `content/articles/the-cut.mdx:16:1 article the-cut: ${code}`,
  ],
  [
    [cut, 'The price fell', 'export const a = 1;\n\nThe price fell'],
    `content/articles/the-cut.mdx:16:1 article the-cut: ${code}`,
  ],
  [
    ['pages/about.mdx', 'A small site', 'A {size} site'],
    `content/pages/about.mdx:6:3 page about: ${code}`,
  ],
  [
    [cut, 'The price fell by', 'The price fell below <1M, by'],
    `content/articles/the-cut.mdx:16:23 article the-cut: is not valid MDX: Unexpected character \`1\` (U+0031) ${name}`,
  ],
  [
    [cut, '  - Output was not cut.', '  - Output stayed <1 yuan.'],
    `content/articles/the-cut.mdx:8:5 article the-cut/takeaways.1: is not valid MDX: Unexpected character \`1\` (U+0031) ${name}`,
  ],
  [
    [cut, 'followed.', 'followed.[^gone]'],
    'content/articles/the-cut.mdx:17:43 article the-cut: the note [^gone] has no text in this article',
  ],
  [
    ['timeline/2024.json', 'Lab cuts the price of', 'Lab cuts <Price /> of'],
    'content/timeline/2024.json:13:18 event small-cut/summary: tags have no place here; they work in articles, takeaways, unknowns and standfirsts (found "Lab cuts <Price /> of its small model.")',
  ],
  [
    [cut, '</Cite>', ''],
    'content/articles/the-cut.mdx:17:5 article the-cut: is not valid MDX: Expected a closing tag for `<Cite>` (17:5-17:25) before the end of `paragraph`; every <Cite …> needs its </Cite>, and other tags end with />',
  ],
  [
    [cut, '  - Output was not cut.', `  - '<Timeline events="small-cut" />'`],
    'content/articles/the-cut.mdx:8:5 article the-cut/takeaways.1: <Timeline> has no place here; it stands in the body of an article',
  ],
  [
    [cut, '  - Whether the price covered its cost.', `  - '<PriceHistory id="small-history" />'`],
    'content/articles/the-cut.mdx:11:5 article the-cut/unknowns.0: <PriceHistory> has no place here; it stands in the body of an article',
  ],
  [
    ['pages/about.mdx', 'A small site for tests.', '<PriceBars id="both-in-may" />'],
    'content/pages/about.mdx:6:1 page about: <PriceBars> has no place here; it stands in the body of an article',
  ],
  [
    ['pages/about.mdx', 'A small site', 'A <Cite source="news">small</Cite> site'],
    'content/pages/about.mdx:6:3 page about: <Cite> has no place here; it stands in the body of an article',
  ],
  [
    [cut, 'The price fell', '# Too large\n\nThe price fell'],
    'content/articles/the-cut.mdx:16:1 article the-cut: headings are ## or ###; the title is the only #',
  ],
  [
    [cut, 'The price fell', '## By <Price id="small-cn" field="input" />\n\nThe price fell'],
    'content/articles/the-cut.mdx:16:7 article the-cut: <Price> does not stand in a heading',
  ],
  [
    [cut, 'The price fell', '[The price](javascript:alert) fell'],
    'content/articles/the-cut.mdx:16:1 article the-cut: a link begins with https:, http:, mailto:, / or # (found “javascript:alert”)',
  ],
  [
    [cut, 'The price fell', '[The price](//elsewhere.example) fell'],
    'content/articles/the-cut.mdx:16:1 article the-cut: a link begins with https:, http:, mailto:, / or # (found “//elsewhere.example”)',
  ],
  [
    [cut, 'The price fell', '![The price](/price.png) fell'],
    'content/articles/the-cut.mdx:16:1 article the-cut: image has no place here',
  ],
  [
    [cut, 'The price fell', '<Price id="small-cn" field="input" />\n\nThe price fell'],
    'content/articles/the-cut.mdx:16:1 article the-cut: <Price> stands in a line of text',
  ],
  [
    [cut, '  - Output was not cut.', '  - "## Output was not cut."'],
    'content/articles/the-cut.mdx:8:5 article the-cut/takeaways.1: heading has no place here',
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
    'content/articles/the-cut.mdx:8:5',
    'content/articles/the-cut.mdx:9:5',
    'content/articles/the-cut.mdx:21:1',
  ]);
});
