import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { countVitest, type Tally } from './tally.ts';

/** A part of `npm test` or `npm run judges`; its name can be given to run it alone. */
export interface Step {
  name: string;
  needsBuild?: true;
  /** Set where it keeps one core busy at most: those that do run side by side, before the others. */
  light?: boolean;
  run: () => Tally | Promise<Tally>;
}

const root = dirname(import.meta.dirname);

/** The folder in which the tools leave their reports. */
export const reports = join(root, 'node_modules/.cache/test-reports');

/**
 * Runs the steps, or the one whose name was given to the command, and prints what came of them; the
 * last line is `N passed, N failed`. The process ends with 1 if anything failed.
 */
export async function runSteps(steps: readonly Step[]): Promise<void> {
  const wanted = process.argv[2];
  const chosen = wanted ? steps.filter((step) => step.name === wanted) : steps;
  if (chosen.length === 0) {
    const names = steps.map((step) => step.name).join(', ');
    console.error(`There is no "${String(wanted)}" here; there are ${names}.`);
    process.exitCode = 1;
    return;
  }
  rmSync(reports, { recursive: true, force: true });
  mkdirSync(reports, { recursive: true });
  const done = new Map<string, Tally>();
  const run = async (step: Step) => {
    done.set(step.name, await runStep(step, done));
  };
  await Promise.all(chosen.filter(({ light }) => light).map(run));
  for (const step of chosen.filter(({ light }) => !light)) await run(step);
  printSummary(done);
}

/** Runs a command in the root with its output passed through; returns its exit code. */
export function start(command: string, args: string[], env: Record<string, string> = {}): number {
  const path = [join(root, 'node_modules/.bin'), process.env.PATH].join(delimiter);
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', PATH: path, ...env },
  });
  if (error) console.error(`${command} could not start: ${error.message}`);
  return status ?? 1;
}

/** Runs the tests of `tests/vitest.<kind>.ts` and counts their cases. */
export function runVitest(kind: 'unit' | 'build' | 'judges', ...more: string[]): Tally {
  const report = join(reports, `${kind}.json`);
  const config = `tests/vitest.${kind}.ts`;
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  return countVitest(report, start('vitest', ['run', '--config', config, ...reporters, ...more]));
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

/** Why a step that reads the built site can't run; undefined if it can. */
function missingBuild(step: Step, done: ReadonlyMap<string, Tally>): string | undefined {
  if (!step.needsBuild) return undefined;
  // A failed build may leave an older site behind; testing that would say nothing about this one.
  if (done.get('build')?.failed) return 'needs the build, which failed';
  if (!existsSync(join(root, 'dist'))) return 'needs the built site: run `npm run build` first';
  return undefined;
}

function printSummary(done: ReadonlyMap<string, Tally>): void {
  console.log('\n──── summary ────');
  const width = Math.max(...[...done.keys()].map((name) => name.length));
  for (const [name, { passed, failed, skipped, failures = [] }] of done) {
    const skippedNote = skipped ? `, ${skipped} skipped` : '';
    const mark = failed ? '✗' : '✓';
    console.log(`${mark} ${name.padEnd(width)} ${passed} passed, ${failed} failed${skippedNote}`);
    // Named here again: a long log may be cut, its end is always read.
    for (const line of failures) console.log(`    ${line}`);
  }
  const tallies = [...done.values()];
  const passed = tallies.reduce((sum, tally) => sum + tally.passed, 0);
  const failed = tallies.reduce((sum, tally) => sum + tally.failed, 0);
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exitCode = failed ? 1 : 0;
}
