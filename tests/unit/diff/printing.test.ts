import { toString } from 'mdast-util-to-string';
import { expect, test } from 'vitest';
import { visit } from 'unist-util-visit';
import { readTree } from '../../../src/check/tree.ts';
import { differing, shown } from '../../../src/diff/excerpt.ts';
import { code, markdownOf, marks } from '../../../src/diff/markdown.ts';
import { textOf } from '../../../src/diff/text.ts';
import type { Edit } from '../../fixtures/content.ts';
import { changesBy, sectionsBy } from './compared.ts';

const output: Edit = ['prices/lab.json', '"outputPerMTok": 2,', '"outputPerMTok": 3,'];

const markdownBy = (edits: Edit[], earlier: Edit[] = []) =>
  markdownOf('Changes', sectionsBy(edits, earlier, marks), changesBy(edits, earlier).figures);

test('a terminal shows each part with its count, and what to paste', () => {
  const text = textOf('Changes', sectionsBy([output]), false);
  expect(text).toMatch(
    /^Changes\n\nFigures \(1\)\n {2}price small-cn\/outputPerMTok: 2 yuan → 3 yuan\n/,
  );
  expect(text).toContain('\n\nCorrections that are due (1)\n');
  expect(text).toContain('\n      {\n        "id": "small-cn-output-2024-06-01",\n');
  const escape = '\u001b[';
  expect(text).not.toContain(escape);
  expect(textOf('Changes', sectionsBy([output]), true)).toContain(`${escape}1mFigures (1)`);
});

test('a comment has a table of figures, lists, and what to paste as code', () => {
  const tree = readTree(markdownBy([output]));
  const rows: string[][] = [];
  visit(tree, 'tableRow', (row) => {
    rows.push(row.children.map((cell) => toString(cell)));
  });
  expect(rows).toEqual([
    ['Figure', 'Was', 'Now', 'Where'],
    [
      'price small-cn/outputPerMTok',
      '2 yuan',
      '3 yuan',
      'in the text of home; drawn in both-in-may; listed on /prices/, /models/small-one/, /companies/lab/, 2 source pages',
    ],
  ]);
  const pasted: unknown[] = [];
  visit(tree, 'code', ({ value }) => {
    pasted.push(JSON.parse(value));
  });
  expect(pasted).toMatchObject([{ figure: '<Price id="small-cn" field="output" />' }]);
});

const nasty = [
  'a | b',
  'a \\| b',
  'a \\\\| b',
  'ends with \\',
  '`code` and ``more``',
  '`',
  '@someone, see #1',
  '</td><script>x</script>',
  '[here](https://evil.example)',
  '![x](y) **z** ~~a~~ <!-- b -->',
  '# one\n\n- two\n```\nthree',
];

test.each(nasty)('%j forges no markup in a list or in a table', (text) => {
  const list = readTree(`- ${code(text)} after`);
  const kinds: string[] = [];
  visit(list, ({ type }) => {
    kinds.push(type);
  });
  expect(kinds).toEqual(['root', 'list', 'listItem', 'paragraph', 'inlineCode', 'text']);
  const name: Edit = ['glossary.json', '"What a user sends."', JSON.stringify(`${text} It is.`)];
  const escaped: Edit = ['glossary.json', '"A piece of a word."', JSON.stringify(text)];
  const comment = readTree(markdownBy([name, escaped]));
  const found = new Set<string>();
  visit(comment, ({ type }) => {
    found.add(type);
  });
  expect([...found].sort()).toEqual(
    ['heading', 'inlineCode', 'list', 'listItem', 'paragraph', 'root', 'text'].sort(),
  );
});

test.each(nasty)('%j stays one cell of a table', (text) => {
  const [figure] = changesBy([output]).figures;
  if (figure === undefined) throw new Error('nothing changed');
  const was = { ...figure.was, text };
  const section = { name: 'figures', title: 'Figures', items: [] } as const;
  const tree = readTree(markdownOf('Changes', [{ ...section, items: [] }], [{ ...figure, was }]));
  const cells: string[] = [];
  visit(tree, 'tableCell', (cell) => {
    cells.push(cell.children.map(({ type }) => type).join(' '));
  });
  expect(cells.slice(0, 7)).toEqual([
    'text',
    'text',
    'text',
    'text',
    'inlineCode',
    'inlineCode',
    'inlineCode',
  ]);
  expect(cells).toHaveLength(8);
});

test('a comment stays below what it may hold, and says what was cut', () => {
  const items = Array.from({ length: 5_000 }, (_, index) => ({
    line: `term ${index} added`,
    more: ['on /glossary/'],
  }));
  const names = ['charts', 'articles', 'records', 'old', 'due'] as const;
  const sections = names.map((name) => ({ name, title: name, items }));
  const [figure] = changesBy([output]).figures;
  if (figure === undefined) throw new Error('nothing changed');
  const figures = Array.from({ length: 5_000 }, () => figure);
  const markdown = markdownOf(
    'Changes',
    [{ name: 'figures', title: 'figures', items }, ...sections],
    figures,
  );
  expect(markdown.length).toBeLessThan(60_000);
  expect(markdown.length).toBeGreaterThan(50_000);
  expect(markdown.match(/^\d+ more did not fit here/gm)).toHaveLength(6);
});

test('a long text is cut to its difference, at whole words', () => {
  const long =
    'The price of a token fell every month for two years in China, and then it rose again';
  expect(differing(long, long.replace('month', 'week'))).toEqual([
    '…price of a token fell every month for two years in China, and…',
    '…price of a token fell every week for two years in China, and…',
  ]);
  expect(differing('1', '1.2')).toEqual(['1', '1.2']);
  expect(differing(`${long}.`, `${long} and fell.`)[1]).toMatch(/^….*rose again and fell\.$/);
  expect(shown('a\u001b[31m\tb\n c')).toBe('a [31m b c');
  expect(shown('x'.repeat(1_000))).toHaveLength(241);
});
