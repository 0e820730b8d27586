/**
 * Runs what is too long for `npm test` and writes what it found into docs/proof.md, with the machine
 * and the day: all of it, or the proofs named: `npm run proof -- kills pictures`.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { arch, cpus, platform, totalmem } from 'node:os';
import { dirname, join } from 'node:path';

/** Headings of the page; each proof is `tests/proof/<name>.ts`, which prints Markdown. */
const titles = {
  fuzz: 'Five thousand accidents in the content',
  incremental: 'Builds after an edit',
  kills: 'Builds that are killed or hindered',
  mutation: 'Mistakes put into the domain',
  page: 'The page of the same work',
  scale: 'Many articles',
  pictures: 'Pictures',
  firefox: 'Firefox',
};

/** How a proof ends for which this machine lacks something. */
const NOT_TRIED = 3;

const root = dirname(import.meta.dirname);
const page = join(root, 'docs/proof.md');
const known = Object.keys(titles) as (keyof typeof titles)[];
const given = process.argv.slice(2);
const wrong = given.find((name) => !known.some((one) => one === name));
if (wrong !== undefined) {
  console.error(`there is no proof “${wrong}”; there are ${known.join(', ')}`);
  process.exit(1);
}
const sections = readSections();
let failed = 0;
for (const name of known.filter((one) => given.length === 0 || given.includes(one))) {
  console.log(`──── ${name} ────`);
  const { status, stdout } = spawnSync(process.execPath, [`tests/proof/${name}.ts`], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
  });
  console.log(stdout);
  const verdict = status === 0 ? 'Holds' : status === NOT_TRIED ? 'Not tried' : 'Does not hold';
  if (status !== 0) failed += 1;
  sections.set(name, `${verdict}, ${today()}, ${machine()}.\n\n${stdout.trim()}\n`);
  writePage();
}
console.log(
  `${failed === 0 ? 'all hold' : `${failed} not tried or do not hold`}; see docs/proof.md`,
);
process.exitCode = failed === 0 ? 0 : 1;

/** What the page says already, by the names of the proofs. */
function readSections(): Map<string, string> {
  if (!existsSync(page)) return new Map();
  const parts = readFileSync(page, 'utf8').split(/^## /m).slice(1);
  return new Map(
    parts.flatMap((part) => {
      const [title = '', ...rest] = part.split('\n');
      const name = known.find((one) => titles[one] === title);
      return name === undefined ? [] : [[name, rest.join('\n').trim() + '\n'] as const];
    }),
  );
}

function writePage(): void {
  const parts = known.flatMap((name) => {
    const section = sections.get(name);
    return section === undefined ? [] : [`## ${titles[name]}\n\n${section}`];
  });
  const head =
    '# Proof\n\nWhat is too long for `npm test`, as `npm run proof` last found it. Times are those of the machine named.\n';
  mkdirSync(dirname(page), { recursive: true });
  writeFileSync(page, [head, ...parts].join('\n'));
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}

function machine(): string {
  const [{ model } = { model: 'unknown processor' }] = cpus();
  const memory = (totalmem() / 2 ** 30).toFixed(0);
  return `${cpus().length} cores (${model.trim()}), ${memory} GiB, ${platform()} ${arch()}, Node ${process.version}`;
}
