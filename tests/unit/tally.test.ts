import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { countPlaywright, countVitest } from '../tally.ts';

function reportOf(report: object): string {
  const folder = mkdtempSync(join(tmpdir(), 'tally-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  const file = join(folder, 'report.json');
  writeFileSync(file, JSON.stringify(report));
  return file;
}

test('names each failed case of Vitest, and a file that could not be loaded', () => {
  const report = reportOf({
    numPassedTests: 1,
    numFailedTests: 1,
    numPendingTests: 0,
    numTodoTests: 0,
    testResults: [
      {
        name: '/site/tests/a.test.ts',
        status: 'failed',
        message: '',
        assertionResults: [
          { status: 'passed', fullName: 'prices add', failureMessages: [] },
          { status: 'failed', fullName: 'prices fall', failureMessages: ['Error: 2, not 1\n  at'] },
        ],
      },
      {
        name: '/site/tests/b.test.ts',
        status: 'failed',
        message: 'no module',
        assertionResults: [],
      },
    ],
  });
  expect(countVitest(report, 1)).toEqual({
    passed: 1,
    failed: 2,
    skipped: 0,
    failures: [
      'a.test.ts: prices fall: Error: 2, not 1',
      'b.test.ts: could not be loaded: no module',
    ],
  });
});

test('names a case of Playwright that failed once, at any depth', () => {
  const error = { message: '\u001b[31mtoo wide\u001b[39m\nmore' };
  const spec = {
    file: 'c.test.ts',
    title: 'fits',
    ok: true,
    tests: [{ results: [{ error }, {}] }],
  };
  const report = reportOf({
    stats: { expected: 3, unexpected: 0, flaky: 1, skipped: 0 },
    errors: [],
    suites: [{ specs: [], suites: [{ specs: [spec] }] }],
  });
  expect(countPlaywright(report, 1)).toEqual({
    passed: 3,
    failed: 1,
    skipped: 0,
    failures: ['c.test.ts: fits: too wide'],
  });
});
