import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ensureFirefox, startFirefox } from '../firefox/browser.ts';

/** What we read of Vitest’s JSON report. */
interface Report {
  testResults: { assertionResults: { title: string; status: string }[] }[];
}

const root = dirname(dirname(import.meta.dirname));
const file = join(root, 'node_modules/.cache/firefox.json');

/** Runs the paths in Firefox and prints how each ended. */
async function prove(executablePath: string): Promise<void> {
  rmSync(file, { force: true });
  const { status } = spawnSync(
    process.execPath,
    [
      'node_modules/vitest/vitest.mjs',
      'run',
      '--config=tests/vitest.firefox.ts',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${file}`,
    ],
    // What is printed here is the result alone.
    { cwd: root, stdio: ['ignore', 2, 2] },
  );
  const browser = await startFirefox(executablePath);
  const version = (await browser.version()).replace('firefox/', 'Firefox ');
  await browser.close();
  const { testResults } = JSON.parse(readFileSync(file, 'utf8')) as Report;
  const rows = testResults.flatMap(({ assertionResults }) =>
    assertionResults.map(({ title, status }) => `| ${title} | ${status} |`),
  );
  console.log([`| in ${version} | |`, '| --- | --- |', ...rows].join('\n'));
  process.exitCode = status === 0 && rows.length > 0 ? 0 : 1;
}

const path = ensureFirefox();
if (path) await prove(path);
else {
  console.log('This machine has no Firefox; Debian’s package is firefox-esr.');
  process.exitCode = 3;
}
