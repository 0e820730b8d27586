import { describe, expect, test } from 'vitest';
import type { Problem } from '../../../src/check/problem.ts';
import { reportOf } from '../../../src/check/report.ts';

const path = 'content/prices/lab.json';
const files = [
  { path, text: '{\n  "a": 1,\n  "b": -1\n}\n' },
  { path: 'content/site.json', text: '{}' },
];
const wrong: Problem = {
  path,
  line: 3,
  column: 8,
  subject: 'price a/b',
  message: 'must be 50%, or more',
};
const vague: Problem = {
  path,
  line: 2,
  column: 3,
  subject: 'price a',
  message: 'is odd',
  severity: 'warning',
};
const gone: Problem = {
  path: 'content/articles/gone.mdx',
  line: 1,
  column: 1,
  subject: 'article gone',
  message: 'is gone',
};

describe('for people', () => {
  test('each problem is a line with a frame that marks its place, and all are counted', () => {
    expect(reportOf({ problems: [vague, wrong], files, notes: ['A note.'] }, 'text', false)).toBe(
      `content/prices/lab.json:2:3 warning price a: is odd
  1 | {
> 2 |   "a": 1,
    |   ^
  3 |   "b": -1

content/prices/lab.json:3:8 error price a/b: must be 50%, or more
  2 |   "a": 1,
> 3 |   "b": -1
    |        ^
  4 | }

A note.

1 error, 1 warning in 2 files`,
    );
  });

  test('of a long line the part around the place is shown', () => {
    const long = { path, text: `short\n${'a'.repeat(100)}<1M${'b'.repeat(100)}\nnext\n` };
    const report = reportOf(
      { problems: [{ ...wrong, line: 2, column: 101 }], files: [long], notes: [] },
      'text',
      false,
    );
    const [, , marked = '', mark = ''] = report.split('\n');
    expect(marked).toBe(`> 2 | …${'a'.repeat(43)}<1M${'b'.repeat(40)}…`);
    expect(marked.charAt(mark.indexOf('^'))).toBe('<');
  });

  test('a problem of a file that is not there has no frame', () => {
    const report = reportOf({ problems: [gone], files, notes: [] }, 'text', false);
    expect(report).toBe(
      'content/articles/gone.mdx:1:1 error article gone: is gone\n\n1 error in 2 files',
    );
  });

  test('a terminal has colours, by how bad it is', () => {
    const report = reportOf({ problems: [vague, wrong], files, notes: [] }, 'text', true);
    expect(report).toContain('\u001b[33mcontent/prices/lab.json:2:3 warning');
    expect(report).toContain('\u001b[31mcontent/prices/lab.json:3:8 error');
  });

  test('nothing wrong is said too', () => {
    expect(reportOf({ problems: [], files, notes: [] }, 'text', false)).toBe(
      'no errors in 2 files',
    );
  });
});

test('for programs, each problem is an object with its severity', () => {
  const report = reportOf({ problems: [vague, wrong], files, notes: ['A note.'] }, 'json', false);
  expect(JSON.parse(report)).toEqual([vague, { ...wrong, severity: 'error' }]);
});

test('for a pull request, each problem marks its line, and no text of the content breaks the command', () => {
  const sly = { ...wrong, path: 'content/a:b,c.json', message: '100%\r\n::error::no' };
  expect(reportOf({ problems: [vague, sly], files, notes: ['A note.'] }, 'github', false)).toBe(
    [
      '::warning file=content/prices/lab.json,line=2,col=3,title=price a::is odd',
      '::error file=content/a%3Ab%2Cc.json,line=3,col=8,title=price a/b::100%25%0D%0A::error::no',
    ].join('\n'),
  );
});
