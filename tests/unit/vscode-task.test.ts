import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { reportOf } from '../../src/check/report.ts';

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
  const file = { path: problem.path, text: '{\n'.repeat(20) };
  const report = reportOf({ problems: [problem], files: [file], notes: [] }, 'text', false);
  const regexp = new RegExp(String(pattern['regexp']));
  // The program reads line by line; those of the frame must say nothing to it.
  const matches = report.split('\n').flatMap((line) => {
    const match = regexp.exec(line);
    return match === null ? [] : [match];
  });
  expect(matches).toHaveLength(1);
  const part = (name: string) => matches[0]?.[Number(pattern[name])];
  expect(['file', 'line', 'column', 'severity', 'message'].map(part)).toEqual([
    problem.path,
    '14',
    '19',
    'warning',
    `${problem.subject}: ${problem.message}`,
  ]);
});
