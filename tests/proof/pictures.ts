import { spawnSync } from 'node:child_process';
import { globSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { chromium } from '@playwright/test';
import { ensureBrowser } from '../browser.ts';
import { findFreePort } from '../free-port.ts';

/** What we read of Playwright’s JSON report. */
interface Report {
  suites: { specs: { title: string; tests: { results: { errors: unknown[] }[] }[] }[] }[];
  errors: unknown[];
}

const root = dirname(dirname(import.meta.dirname));
const file = join(root, 'node_modules/.cache/pictures/report.json');
const browser = ensureBrowser();

rmSync(file, { force: true });
const { status } = spawnSync(
  process.execPath,
  ['node_modules/@playwright/test/cli.js', 'test', '--config=tests/playwright.pictures.ts'],
  {
    cwd: root,
    // What is printed here is the result alone.
    stdio: ['ignore', 2, 2],
    env: {
      ...process.env,
      CHROMIUM_PATH: browser,
      TEST_PORT: String(await findFreePort()),
    },
  },
);

const report = JSON.parse(readFileSync(file, 'utf8')) as Report;
const specs = report.suites.flatMap((suite) => suite.specs);
const faultsOf = (all: typeof specs) =>
  all.flatMap(({ tests }) => tests.flatMap(({ results }) => results.at(-1)?.errors ?? [])).length;
const changes = specs.filter(({ title }) => title.startsWith('the comparison sees'));
const compared = specs.filter((spec) => !changes.includes(spec));
const pictures = globSync('tests/pictures/baselines/**/*.webp', { cwd: root }).length;
const launched = await chromium.launch({ executablePath: browser, args: ['--no-sandbox'] });
console.log(
  `${pictures} pictures compared in Chromium ${launched.version()}: ${faultsOf(compared)} differ. Of ${changes.length} small changes made on purpose, ${faultsOf(changes)} were not seen.`,
);
await launched.close();
process.exitCode = status === 0 && report.errors.length === 0 ? 0 : 1;
