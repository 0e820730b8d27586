import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { formatProblem } from '../../src/check/problem.ts';

const tasks = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../.vscode/tasks.json'), 'utf8'),
) as {
  tasks: { problemMatcher: { pattern: Record<string, string | number> } }[];
};

test('the task of the editor’s program finds each part of a printed problem', () => {
  const pattern = tasks.tasks[0]?.problemMatcher.pattern ?? {};
  const problem = {
    path: 'content/prices/lab.json',
    line: 14,
    column: 19,
    subject: 'price small-cn/to',
    message: 'must be after from (found: "2024")',
    severity: 'warning',
  } as const;
  const match = new RegExp(String(pattern['regexp'])).exec(formatProblem(problem)) ?? [];
  const part = (name: string) => match[Number(pattern[name])];
  expect(['file', 'line', 'column', 'severity', 'message'].map(part)).toEqual([
    problem.path,
    '14',
    '19',
    'warning',
    `${problem.subject}: ${problem.message}`,
  ]);
});
