import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { delimiter, dirname, join } from 'node:path';
import { ensureBrowser } from './browser.ts';
import { countByExit, countPlaywright, countVitest, seesFlaws, type Tally } from './tally.ts';

/** A part of `npm test`; its name can be given to run it alone: `npm test unit`. */
interface Step {
  name: string;
  needsBuild?: true;
  run: () => Tally | Promise<Tally>;
}

const root = dirname(import.meta.dirname);
const reports = join(root, 'node_modules/.cache/test-reports');
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

function runVitest(kind: 'unit' | 'build', ...more: string[]): Tally {
  const report = join(reports, `${kind}.json`);
  const config = `tests/vitest.${kind}.ts`;
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  return countVitest(report, start('vitest', ['run', '--config', config, ...reporters, ...more]));
}

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

/** Runs a command in the root with its output passed through; returns its exit code. */
function start(command: string, args: string[], env: Record<string, string> = {}): number {
  const path = [join(root, 'node_modules/.bin'), process.env.PATH].join(delimiter);
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', PATH: path, ...env },
  });
  if (error) console.error(`${command} could not start: ${error.message}`);
  return status ?? 1;
}

async function findFreePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Why a step that reads the built site can't run; undefined if it can. */
function missingBuild(step: Step, done: ReadonlyMap<string, Tally>): string | undefined {
  if (!step.needsBuild) return undefined;
  // A failed build may leave an older site behind; testing that would say nothing about this one.
  if (done.get('build')?.failed) return 'needs the build, which failed';
  if (!existsSync(join(root, 'dist'))) return 'needs the built site: run `npm run build` first';
  return undefined;
}

async function runStep(step: Step, done: ReadonlyMap<string, Tally>): Promise<Tally> {
  console.log(`\n──── ${step.name} ────`);
  const obstacle = missingBuild(step, done);
  if (obstacle) {
    console.error(`${step.name} ${obstacle}`);
    return { passed: 0, failed: 1 };
  }
  try {
    return await step.run();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return { passed: 0, failed: 1 };
  }
}

const wanted = process.argv[2];
const chosen = wanted ? steps.filter((step) => step.name === wanted) : steps;
if (chosen.length === 0) {
  const names = steps.map((step) => step.name).join(', ');
  console.error(`There is no test step "${String(wanted)}"; the steps are ${names}.`);
  process.exit(1);
}

rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

const done = new Map<string, Tally>();
for (const step of chosen) done.set(step.name, await runStep(step, done));

console.log('\n──── summary ────');
for (const [name, { passed, failed, skipped }] of done) {
  const skippedNote = skipped ? `, ${skipped} skipped` : '';
  console.log(
    `${failed ? '✗' : '✓'} ${name.padEnd(7)} ${passed} passed, ${failed} failed${skippedNote}`,
  );
}
const tallies = [...done.values()];
const passed = tallies.reduce((sum, tally) => sum + tally.passed, 0);
const failed = tallies.reduce((sum, tally) => sum + tally.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
