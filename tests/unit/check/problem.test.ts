import { expect, test } from 'vitest';
import { byPlace, ContentError, formatProblem, type Problem } from '../../../src/check/problem.ts';

const problem: Problem = {
  path: 'content/prices/lab.json',
  line: 12,
  column: 7,
  subject: 'price small-cn/to',
  message: 'must be after from',
};

test('one problem is one line', () => {
  expect(formatProblem(problem)).toBe(
    'content/prices/lab.json:12:7 error price small-cn/to: must be after from',
  );
});

test('an error counts its problems and names each in a line', () => {
  expect(new ContentError([problem]).message).toBe(
    `1 problem in content\n${formatProblem(problem)}`,
  );
  expect(new ContentError([problem, { ...problem, line: 13 }]).message.split('\n')).toEqual([
    '2 problems in content',
    'content/prices/lab.json:12:7 error price small-cn/to: must be after from',
    'content/prices/lab.json:13:7 error price small-cn/to: must be after from',
  ]);
});

test('problems stand in the order of file, line and column', () => {
  const inOrder = [
    { ...problem, path: 'content/a.json', line: 100, column: 9 },
    { ...problem, line: 2, column: 10 },
    { ...problem, line: 12, column: 7 },
    { ...problem, line: 12, column: 30 },
    { ...problem, line: 100, column: 1 },
  ];
  expect(inOrder.toReversed().sort(byPlace)).toEqual(inOrder);
});
