import { spawnSync } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';

/**
 * Runs a test of `npm test` with more cases than it has there, and prints the lines that say what
 * came of it; the process ends as the test does.
 * @param kind of the test: `unit` or `build`.
 * @param env says how many cases.
 * @param told the lines to print.
 */
export function runLonger(
  kind: 'unit' | 'build',
  file: string,
  env: Record<string, string>,
  told: RegExp,
): void {
  const { status, stdout } = spawnSync(
    process.execPath,
    ['node_modules/vitest/vitest.mjs', 'run', '-c', `tests/vitest.${kind}.ts`, file],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 2], env: { ...process.env, ...env } },
  );
  console.error(stdout);
  const lines = stripVTControlCharacters(stdout)
    .split('\n')
    .filter((line) => told.test(line));
  console.log(lines.map((line) => line.replace(/^.*?(?=\d)/, '- ')).join('\n'));
  // A test that tells nothing has tried nothing.
  process.exitCode = lines.length === 0 ? 1 : (status ?? 1);
}
