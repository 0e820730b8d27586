import { expect, test } from 'vitest';
import { readTree } from '../../../src/check/tree.ts';
import { piecesInLine, piecesOf } from '../../../src/markdown/pieces.ts';
import { words } from '../../../src/words/en.ts';

const of = (text: string, base = '/') => piecesOf(readTree(text), base, words);

test('a passage is finished HTML with a hole for each tag, numbered in the order of the text', () => {
  const text = 'It asked <Price id="a" /> & <Cite source="b">*about* <Price id="c" /></Cite>.';
  expect(of(text).pieces).toEqual([
    '<p>It asked ',
    { use: 0, pieces: [] },
    ' &#x26; ',
    { use: 1, pieces: ['<em>about</em> ', { use: 2, pieces: [] }] },
    '.</p>',
  ]);
});

test('tags in footnotes keep their place in the text, though they are printed at its end', () => {
  const { pieces } = of('One.[^n]\n\n[^n]: Note <Price id="a" />.\n\nThen <Price id="b" />.');
  const uses = pieces.flatMap((piece) =>
    typeof piece === 'object' && 'use' in piece ? piece.use : [],
  );
  expect(uses).toEqual([1, 0]);
});

test('headings have addresses, each its own', () => {
  const { pieces, headings } = of('## The cut\n\n### It\n\n## The cut');
  expect(headings).toEqual([
    { depth: 2, slug: 'the-cut', text: 'The cut' },
    { depth: 3, slug: 'it', text: 'It' },
    { depth: 2, slug: 'the-cut-1', text: 'The cut' },
  ]);
  expect(pieces).toEqual([expect.stringContaining('<h2 id="the-cut-1">')]);
});

test('links within the site stand below its base path, also in tags; others stay', () => {
  const { pieces } = of(
    '[a](/about/) <Cite source="x">[b](/b/)</Cite> [c](https://c.example/)',
    '/s/',
  );
  const text = JSON.stringify(pieces);
  expect(text).toContain('href=\\"/s/about/\\"');
  expect(text).toContain('href=\\"/s/b/\\"');
  expect(text).toContain('href=\\"https://c.example/\\"');
});

test('a picture is left to what knows its size', () => {
  expect(of('![A \\"chart\\"](./images/chart.png)').pieces).toEqual([
    '<p>',
    { image: 'chart.png', alt: 'A "chart"' },
    '</p>',
  ]);
});

test('cells of numbers have a class and no style', () => {
  const { pieces } = of('| a | b |\n| - | -: |\n| c | 1 |');
  expect(pieces).toEqual([expect.stringContaining('<td class="number">1</td>')]);
  expect(pieces).not.toEqual([expect.stringMatching(/style=|align=/)]);
});

test('in a line stands what a paragraph holds, without one and without a line break', () => {
  const inLine = (text: string) => piecesInLine(readTree(text), '/', words);
  expect(inLine('At <Price id="a" />, *cheap*')).toEqual([
    'At ',
    { use: 0, pieces: [] },
    ', <em>cheap</em>',
  ]);
  expect(inLine('<Price id="a" />')).toEqual([{ use: 0, pieces: [] }]);
});
