import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What we read of Stryker’s JSON report. */
interface Report {
  files: Record<string, { mutants: { status: string }[] }>;
}

/** The least share of mistakes that the tests must find, in per cent. */
const LEAST = 85;

const root = dirname(dirname(import.meta.dirname));
const file = join(root, 'node_modules/.cache/stryker/report.json');
const found = ['Killed', 'Timeout'];
const missed = ['Survived', 'NoCoverage'];

/** How many mistakes in the code of one file were found and missed. */
interface FileScore {
  name: string;
  found: number;
  missed: number;
}

function scores({ files }: Report): FileScore[] {
  return Object.entries(files).map(([name, { mutants }]) => {
    const count = (statuses: string[]) =>
      mutants.filter(({ status }) => statuses.includes(status)).length;
    return { name, found: count(found), missed: count(missed) };
  });
}

function percent(parts: readonly FileScore[]): number {
  const sum = (part: 'found' | 'missed') => parts.reduce((total, one) => total + one[part], 0);
  return (sum('found') / (sum('found') + sum('missed'))) * 100;
}

rmSync(file, { force: true });
const { status } = spawnSync(
  process.execPath,
  ['node_modules/@stryker-mutator/core/bin/stryker.js', 'run', 'tests/stryker.config.mjs'],
  // What is printed here is the result alone.
  { cwd: root, stdio: ['ignore', 2, 2] },
);
const parts = scores(JSON.parse(readFileSync(file, 'utf8')) as Report);
const total = parts.reduce((sum, part) => sum + part.found + part.missed, 0);
const score = percent(parts);
console.log(`The tests of the domain find ${score.toFixed(1)}% of ${total} mistakes.\n`);
const rows = parts
  .filter((part) => part.missed > 0)
  .sort((a, b) => b.missed - a.missed)
  .map((part) => `| ${part.name} | ${part.missed} | ${percent([part]).toFixed(0)}% |`);
console.log(['| file | missed | found |', '| --- | --: | --: |', ...rows].join('\n'));
process.exitCode = status === 0 && score >= LEAST ? 0 : 1;
