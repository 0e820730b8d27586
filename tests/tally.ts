import { existsSync, readFileSync } from 'node:fs';

/** How many test cases a step ran, and how they ended. */
export interface Tally {
  passed: number;
  failed: number;
  skipped?: number;
}

/** What we read from Vitest's JSON report. */
interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: { status: string; assertionResults: { status: string }[] }[];
}

/** What we read from Playwright's JSON report. */
interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
  errors: unknown[];
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
  ).length;
  return atLeastOneFailure(exitCode, {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloaded,
    skipped: report.numPendingTests + report.numTodoTests,
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
  });
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
