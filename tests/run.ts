import { join } from 'node:path';
import { ensureBrowser } from './browser.ts';
import { findFreePort } from './free-port.ts';
import { reports, runSteps, runVitest, start, type Step } from './steps.ts';
import { countByExit, countPlaywright, seesFlaws, type Tally } from './tally.ts';

const FIXTURE = 'tests/fixtures/broken-site/index.html';

const steps: Step[] = [
  { name: 'types', run: () => countByExit(start('npm', ['run', '--silent', 'check:types'])) },
  { name: 'lint', run: () => countByExit(start('npm', ['run', '--silent', 'lint'])) },
  { name: 'format', run: () => countByExit(start('prettier', ['--check', '.'])) },
  { name: 'check', run: () => countByExit(start('npm', ['run', '--silent', 'check'])) },
  { name: 'unit', run: () => runVitest('unit') },
  { name: 'build', run: () => countByExit(start('npm', ['run', '--silent', 'build'])) },
  // All files of these tests read the same built site, which is parsed once and not in each.
  { name: 'output', needsBuild: true, run: () => runVitest('build', '--no-isolate') },
  { name: 'html', needsBuild: true, run: runHtmlValidate },
  { name: 'e2e', needsBuild: true, run: runPlaywright },
];

function runHtmlValidate(): Tally {
  const htmlValidate = ['--config', 'tests/html-validate.config.mjs'];
  const site = countByExit(start('html-validate', [...htmlValidate, 'dist/**/*.html']));
  const report = join(reports, 'html-validate.json');
  const flaws = ['element-required-attributes', 'no-dup-id', 'wcag/h37'];
  start('html-validate', [...htmlValidate, '--formatter', `json=${report}`, FIXTURE]);
  const fixture = seesFlaws(report, flaws);
  return { passed: site.passed + fixture.passed, failed: site.failed + fixture.failed };
}

async function runPlaywright(): Promise<Tally> {
  const report = join(reports, 'e2e.json');
  const exitCode = start(
    'playwright',
    ['test', '--config', 'tests/playwright.config.ts', '--reporter=list,json'],
    {
      CHROMIUM_PATH: ensureBrowser(),
      TEST_PORT: String(await findFreePort()),
      PLAYWRIGHT_JSON_OUTPUT_FILE: report,
    },
  );
  return countPlaywright(report, exitCode);
}

await runSteps(steps);
