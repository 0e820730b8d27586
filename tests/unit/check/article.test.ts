import { expect, test } from 'vitest';
import { checkContent } from '../../../src/check/content.ts';
import { linesOf, smallContent, type Edit } from '../../fixtures/content.ts';

const cut = 'articles/the-cut.mdx';

test.each<[edit: Edit, ...lines: string[]]>([
  [
    [cut, '---\ntitle', 'title'],
    'content/articles/the-cut.mdx:1:1 error article the-cut: must begin with front matter between two lines of ---',
  ],
  [
    [cut, 'next: the-answer\n---\n', 'next: the-answer\n'],
    'content/articles/the-cut.mdx:1:1 error article the-cut: the second --- is missing, which ends the front matter',
  ],
  [
    [cut, '  - Output was not cut.', '  - Output: it was: not cut.'],
    'content/articles/the-cut.mdx:8:13 error article the-cut: is not valid YAML: Nested mappings are not allowed in compact mappings; put text with a colon, a quote or a tag in quotes',
  ],
  [
    [cut, 'part: 1', 'part: 1\npart: 2'],
    'content/articles/the-cut.mdx:5:1 error article the-cut: is not valid YAML: Map keys must be unique',
  ],
  [
    [cut, 'part: 1', '\tpart: 1'],
    'content/articles/the-cut.mdx:4:1 error article the-cut: is not valid YAML: Tabs are not allowed as indentation; lines begin with blanks',
  ],
  [
    [cut, 'published: 2024-05-20', 'published: 2024-05-20\nupdate: 2024-05-21'],
    'content/articles/the-cut.mdx:13:1 error article the-cut/update: unknown key; did you mean “updated”?',
  ],
  [
    [cut, 'published: 2024-05-20\n', ''],
    'content/articles/the-cut.mdx:2:1 error article the-cut/published: is missing',
  ],
  [
    [cut, 'published: 2024-05-20', 'published: 20 May 2024'],
    'content/articles/the-cut.mdx:12:12 error article the-cut/published: must be a day that exists, as YYYY-MM-DD (found "20 May 2024")',
  ],
  [
    [cut, 'part: 1', "part: '1'"],
    'content/articles/the-cut.mdx:4:7 error article the-cut/part: must be a number (found "1"); take its quotes away',
  ],
  [
    [cut, 'published: 2024-05-20', 'published: 2024-05-20\nupdated: 2024-05-19'],
    'content/articles/the-cut.mdx:13:10 error article the-cut/updated: must not be before published',
  ],
  [
    [cut, '  - Nobody knows the cost.\n', ''],
    'content/articles/the-cut.mdx:7:3 error article the-cut/takeaways: must have at least 3 items',
  ],
  [
    [cut, 'next: the-answer', 'next: the-answr'],
    'content/articles/the-cut.mdx:13:7 error article the-cut/next: no article has the slug “the-answr”; did you mean “the-answer”?',
  ],
  [
    [
      cut,
      `  - 'Input cost <Price id="small-cn" field="input" />.'`,
      `  - 'Input cost <Price id="small-c" field="input" />.'`,
    ],
    'content/articles/the-cut.mdx:7:28 error article the-cut/takeaways.0: <Price> id: no price has the id “small-c”; did you mean “small-cn”?',
  ],
  [
    [
      cut,
      `standfirst: 'A lab asked <Price id="small-cn"`,
      `standfirst: 'A lab asked <Price id="small-c"`,
    ],
    'content/articles/the-cut.mdx:3:37 error article the-cut/standfirst: <Price> id: no price has the id “small-c”; did you mean “small-cn”?',
  ],
  [
    [
      cut,
      '  - Whether the price covered its cost.',
      `  - 'Whether <Cite source="nobody">it</Cite> covered its cost.'`,
    ],
    'content/articles/the-cut.mdx:11:28 error article the-cut/unknowns.0: <Cite> source: no source has the id “nobody”',
  ],
  [
    [cut, 'next: the-answer', 'next: the-cut'],
    'content/articles/the-cut.mdx:13:7 error article the-cut/next: an article does not lead to itself',
  ],
  [
    [cut, 'part: 1', 'part: 2'],
    'content/articles/the-cut.mdx:4:7 error article the-cut/part: the-answer is part 2 already',
  ],
  [
    ['pages/about.mdx', 'standfirst: What this is.\n', ''],
    'content/pages/about.mdx:2:1 error page about/standfirst: is missing',
  ],
])('%j', (edit, ...lines) => {
  expect(linesOf(smallContent(edit))).toEqual(lines);
});

test('a file’s name is an address', () => {
  const files = smallContent([cut, 'next: the-answer\n', '']).map(({ path, text }) => ({
    path: path.replace('the-cut', 'The_Cut'),
    text,
  }));
  expect(linesOf(files)).toEqual([
    'content/articles/The_Cut.mdx:1:1 error article The_Cut: the file’s name must be lower-case letters, digits and single hyphens',
  ]);
});

test.each([
  [220, 1],
  [221, 2],
  [661, 4],
])('%i words, a paragraph each, are read in %i minutes', (words, minutes) => {
  const body = Array.from({ length: words }, () => 'word').join('\n\n');
  const edit: Edit = ['articles/the-answer.mdx', '<Chart id="both-in-may" />', body];
  const sentence: Edit = [
    'articles/the-answer.mdx',
    'At home output cost <Ratio of="small-cn" to="small-cn" field="output" /> its own price.\n\n',
    '',
  ];
  const { content } = checkContent(smallContent(edit, sentence));
  const article = content?.articles.find(({ slug }) => slug === 'the-answer');
  expect(article?.minutes).toBe(minutes);
});
