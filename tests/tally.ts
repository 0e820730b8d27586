import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

/** How many test cases a step ran, and how they ended. */
export interface Tally {
  passed: number;
  failed: number;
  skipped?: number;
  /** The failed cases, a line each: file, name and what was first said. */
  failures?: readonly string[];
}

/** What we read from Vitest's JSON report. */
interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: {
    name: string;
    status: string;
    message: string;
    assertionResults: { status: string; fullName: string; failureMessages: string[] }[];
  }[];
}

/** What we read from Playwright's JSON report. */
interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
  errors: { message?: string }[];
  suites: PlaywrightSuite[];
}

interface PlaywrightSuite {
  suites?: PlaywrightSuite[];
  specs: {
    file: string;
    title: string;
    ok: boolean;
    tests: { results: { error?: { message?: string } }[] }[];
  }[];
}

/** What we read from html-validate's JSON report, one entry a file. */
type HtmlReport = { messages: { ruleId: string }[] }[];

/** A command without cases of its own counts as one. */
export function countByExit(exitCode: number): Tally {
  return exitCode === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** Cases in a Vitest report; a file that could not even be loaded counts as one failed case. */
export function countVitest(reportFile: string, exitCode: number): Tally {
  const report = readReport(reportFile) as VitestReport | undefined;
  if (!report) return { passed: 0, failed: 1 };
  const unloaded = report.testResults.filter(
    (file) =>
      file.status === 'failed' && file.assertionResults.every((test) => test.status !== 'failed'),
  );
  const failed = report.testResults.flatMap(({ name, assertionResults }) =>
    assertionResults
      .filter(({ status }) => status === 'failed')
      .map(({ fullName, failureMessages }) => failure(name, fullName, failureMessages[0])),
  );
  return atLeastOneFailure(exitCode, {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloaded.length,
    skipped: report.numPendingTests + report.numTodoTests,
    failures: [
      ...failed,
      ...unloaded.map(({ name, message }) => failure(name, 'could not be loaded', message)),
    ],
  });
}

/** Cases in a Playwright report; an error outside of any test counts as one failed case. */
export function countPlaywright(reportFile: string, exitCode: number): Tally {
  const report = readReport(reportFile) as PlaywrightReport | undefined;
  if (!report) return { passed: 0, failed: 1 };
  const { expected, unexpected, flaky, skipped } = report.stats;
  return atLeastOneFailure(exitCode, {
    passed: expected,
    failed: unexpected + flaky + report.errors.length,
    skipped,
    failures: [
      ...report.suites.flatMap(failuresOf),
      ...report.errors.map(({ message }) => failure('e2e', 'outside of any test', message)),
    ],
  });
}

/** A case that failed once and passed when it was tried again counts as failed too. */
function failuresOf({ suites = [], specs }: PlaywrightSuite): string[] {
  const own = specs.flatMap(({ file, title, tests }) =>
    tests
      .flatMap(({ results }) => results.filter(({ error }) => error))
      .map(({ error }) => failure(file, title, error?.message)),
  );
  return [...own, ...suites.flatMap(failuresOf)];
}

function failure(file: string, name: string, said = ''): string {
  const [line = ''] = stripVTControlCharacters(said).split('\n');
  return `${basename(file)}: ${name}: ${line.slice(0, 300)}`;
}

/** Passes if html-validate reported all these rules: a judge that sees nothing must not look green. */
export function seesFlaws(reportFile: string, rules: readonly string[]): Tally {
  const report = (readReport(reportFile) ?? []) as HtmlReport;
  const seen = new Set(report.flatMap((file) => file.messages.map((message) => message.ruleId)));
  const unseen = rules.filter((rule) => !seen.has(rule));
  if (unseen.length === 0) return { passed: 1, failed: 0 };
  console.error(`html-validate missed these flaws in the broken fixture: ${unseen.join(', ')}`);
  return { passed: 0, failed: 1 };
}

/** A runner can fail without a failed case, for example on an error after the last test. */
function atLeastOneFailure(exitCode: number, tally: Tally): Tally {
  return exitCode !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally;
}

function readReport(file: string): unknown {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}
