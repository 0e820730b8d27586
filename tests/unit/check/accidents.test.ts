import { describe, expect, test } from 'vitest';
import { frameOf } from '../../../src/check/report.ts';
import { mistakeOf } from '../../../src/check/mdx-error.ts';
import { linesOf, paragraph, smallContent } from '../../fixtures/content.ts';

describe('front matter ends where Astro ends it', () => {
  test.each(['+++', '---\u00A0', '--- more', '----'])('at a line “%s”', (line) => {
    const files = smallContent([
      'articles/the-answer.mdx',
      '\npart: ',
      `\n# A comment\n${line}\npart: `,
    ]);
    expect(linesOf(files)).toContain(
      'content/articles/the-answer.mdx:5:1 error article the-answer: front matter ends where a line begins with --- or +++; that line is --- alone',
    );
  });
});

test('a tag that a rule of dashes cuts off is a line', () => {
  const lines = linesOf(smallContent(paragraph('A <Cite source="news">word\n---\nmore</Cite>.')));
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatch(
    /^content\/articles\/the-answer\.mdx:\d+:\d+ error .*is not valid MDX: /,
  );
});

test('what the parser of MDX throws of its own is a mistake of the text', () => {
  expect(mistakeOf(new Error('expected heading on stack'), 'text')).toEqual({
    message: 'is not valid MDX: expected heading on stack',
    offset: 0,
  });
});

describe('a line end that editors do not know', () => {
  const files = smallContent(['glossary.json', 'A piece of a word.', 'A piece\u2028 of a word.']);

  test('is a line', () => {
    expect(linesOf(files)).toEqual([
      expect.stringMatching(
        /^content\/glossary\.json:\d+:\d+ error file: holds a line end that few/,
      ),
    ]);
  });

  test('does not move the frame', () => {
    const text = 'one\u2028 and a half\ntwo\nthree';
    const problem = { path: 'a', line: 2, column: 1, subject: 'a', message: 'b' };
    expect(frameOf(problem, text)).toContain('> 2 | two');
  });
});
