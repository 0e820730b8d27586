import { expect, test } from 'vitest';
import { changedArticles, countChanges } from '../../../src/diff/articles.ts';
import { checkContent } from '../../../src/check/content.ts';
import { isError } from '../../../src/check/problem.ts';
import { indexSite, type Site } from '../../../src/domain/site.ts';
import { paragraph, smallContent, smallSiteWith, type Edit } from '../../fixtures/content.ts';
import { linesIn } from './compared.ts';

const answer = 'articles/the-answer.mdx';

test.each<[what: string, edit: Edit, ...lines: string[]]>([
  ['a new paragraph', paragraph('They all did.'), '1 paragraph added'],
  ['another word', [answer, 'At home output cost', 'At home, output cost'], '1 paragraph changed'],
  ['another way to wrap its lines', [answer, 'At home output', 'At home\noutput']],
  [
    'a tag in place of another',
    [
      answer,
      '<Ratio of="small-cn" to="small-cn" field="output" />',
      '<Score id="riddles-small-one" />',
    ],
    '1 paragraph changed',
  ],
  ['a chart that goes', [answer, '<Chart id="both-in-may" />', ''], '1 paragraph removed'],
  ['a takeaway', [answer, '- Two.', '- Second.'], '1 paragraph changed'],
  [
    'what is not known',
    [answer, '- Who was first.', '- Who was last.\n  - Why.'],
    '1 paragraph added, 1 paragraph changed',
  ],
  ['its title', [answer, 'title: The answer', 'title: An answer'], 'title: The answer → An answer'],
  [
    'its standfirst, in full',
    [
      answer,
      'standfirst: The rivals cut too.',
      'standfirst: The rivals in the large cities cut too.',
    ],
    'standfirst: “The rivals cut too.” → “The rivals in the large cities cut too.”',
  ],
  [
    'a correction of its own',
    [answer, 'A name was misspelt.', 'Two names were misspelt.'],
    'corrections.0.text: A name was misspelt. → Two names were misspelt.',
  ],
])('%s is told', (_what, edit, ...lines) => {
  const head = lines.length === 0 ? [] : ['article the-answer changed'];
  expect(linesIn('articles', [edit])).toEqual([...head, ...lines]);
});

test('a page of plain prose is told like an article', () => {
  const about: Edit = ['pages/about.mdx', 'A small site for tests.', 'A site for tests.'];
  expect(linesIn('articles', [about])).toEqual(['page about changed', '1 paragraph changed']);
});

const meta = (line: string): Edit => [
  answer,
  'topic: the answer\n',
  `topic: the answer\n${line}\n`,
];
const draft = meta('draft: true');
const unlinked: Edit = ['articles/the-cut.mdx', 'next: the-answer\n', ''];

test('an article is published when its draft ends or its day comes, and gone when it is a draft again', () => {
  expect(linesIn('articles', [[answer, 'draft: true\n', '']], [draft])).toEqual([
    'article the-answer published: “The answer”',
  ]);
  const asOf = (date: string): Edit => ['site.json', '"asOf": "2024-06-01"', `"asOf": "${date}"`];
  const scheduled: Edit = [
    'articles/the-cut.mdx',
    'published: 2024-05-20',
    'published: 2024-06-02',
  ];
  expect(linesIn('articles', [asOf('2024-06-02')], [scheduled])).toEqual([
    'article the-cut published: “The cut”',
  ]);
  expect(linesIn('articles', [draft])).toEqual([
    'article the-answer no longer published; its address leads nowhere',
  ]);
});

test('what changes in a draft is not seen', () => {
  expect(linesIn('articles', [paragraph('They all did.')], [draft])).toEqual([]);
});

/** The small site with a file under another name, or without it. */
function siteWith(
  path: string,
  move: (path: string) => string | undefined,
  ...edits: Edit[]
): Site {
  const files = smallContent(...edits).flatMap((file) => {
    const moved = file.path === path ? move(file.path) : file.path;
    return moved === undefined ? [] : [{ ...file, path: moved }];
  });
  const { content, problems } = checkContent(files);
  if (content === undefined || problems.some(isError)) throw new Error(JSON.stringify(problems));
  return indexSite(content);
}

test('an article that names its former address was renamed, another one was removed and added', () => {
  const rename = (path: string) => path.replace('the-answer', 'the-reply');
  const before = smallSiteWith(unlinked);
  const path = `content/${answer}`;
  const named = siteWith(path, rename, unlinked, meta('formerly: [the-answer]'));
  expect(changedArticles(before, named)).toMatchObject([
    { slug: 'the-reply', change: 'renamed', formerly: 'the-answer' },
  ]);
  expect(changedArticles(before, siteWith(path, rename, unlinked))).toMatchObject([
    { slug: 'the-reply', change: 'added' },
    { slug: 'the-answer', change: 'removed' },
  ]);
});

test.each<
  [before: string, after: string, counts: [added: number, changed: number, removed: number]]
>([
  ['abc', 'abc', [0, 0, 0]],
  ['', 'abc', [3, 0, 0]],
  ['abc', '', [0, 0, 3]],
  ['abc', 'axc', [0, 1, 0]],
  ['abc', 'axyc', [1, 1, 0]],
  ['abcd', 'axd', [0, 1, 1]],
  ['abc', 'bcx', [1, 0, 1]],
])('from %j to %j', (before, after, [added, changed, removed]) => {
  expect(countChanges(Array.from(before), Array.from(after))).toEqual({ added, changed, removed });
});
