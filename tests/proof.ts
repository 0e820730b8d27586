/**
 * Runs what is too long for `npm test` and writes what it found into docs/proof.md, with the machine
 * and the day: all of it, or the proofs named: `npm run proof -- kills pictures`.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { arch, cpus, platform, totalmem } from 'node:os';
import { dirname, join } from 'node:path';

/** What the page says of each proof; each is `tests/proof/<name>.ts`, which prints Markdown. */
const proofs = {
  fuzz: {
    title: 'Five thousand accidents in the content',
    what: 'A copy of the content is damaged at random, as by a slip of the keyboard, and checked. The check must end, and each place that it names must be real. “Named”: the check found a mistake. “Passed”: what came out is content that the rules allow, such as another word or another price. Most accidents are tried in a small site, some in all of the content.',
  },
  incremental: {
    title: 'Builds after an edit',
    what: 'A value, an article or the order of two records is changed; a build that takes over what it can must write the same files, byte by byte, as one that starts from nothing.',
  },
  kills: {
    title: 'Builds that are killed or hindered',
    what: 'A flaw is a `dist` that is neither the last good site nor the new one, to the last byte, or a next build that does not succeed by itself.',
  },
  mutation: {
    title: 'Mistakes put into the domain',
    what: 'Stryker changes `src/domain` in one place at a time; a change is found where a unit test fails. It holds from 85 per cent on. What only the built site or a browser shows counts as missed, and files in which nothing was missed are left out.',
  },
  page: {
    title: 'The page of the same work',
    what: 'An article of 1,027 words with a timeline and two charts, whose text and numbers other site builders were given too (`tests/bench/same-work-article.json`). What has an “at most” must not be above it; an aim is what we want, and does not decide. Times are Lighthouse’s, as on a phone, the median of three.',
  },
  scale: {
    title: 'Many articles',
    what: 'Articles with records, sources, events and claims in proportion, built once each; times differ by a third from run to run. “Growth” is the exponent by which the time has grown since the row with fewer articles: 1 where ten times the articles take ten times as long. It holds up to 1.1.',
  },
  pictures: {
    title: 'Pictures',
    what: 'Screenshots of every kind of page and of the gallery, beside the committed ones; and five small changes, to see whether the comparison sees them.',
  },
  firefox: {
    title: 'Firefox',
    what: 'The ways of a reader through the built site, in a second engine.',
  },
};

/** How a proof ends for which this machine lacks something. */
const NOT_TRIED = 3;

const root = dirname(import.meta.dirname);
const page = join(root, 'docs/proof.md');
const known = Object.keys(proofs) as (keyof typeof proofs)[];
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
      const [title = ''] = part.split('\n', 1);
      const name = known.find((one) => proofs[one].title === title);
      const found = part.search(/^(?:Holds|Does not hold|Not tried), /m);
      return name === undefined || found === -1
        ? []
        : [[name, `${part.slice(found).trim()}\n`] as const];
    }),
  );
}

function writePage(): void {
  const parts = known.flatMap((name) => {
    const section = sections.get(name);
    if (section === undefined) return [];
    const { title, what } = proofs[name];
    return [`## ${title}\n\n${what} (\`npm run proof -- ${name}\`)\n\n${section}`];
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
