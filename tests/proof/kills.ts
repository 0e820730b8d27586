/**
 * Kills real builds at random moments, puts obstacles in their way and lets two run at once; `dist`
 * must show one of two known sites to the last byte after each, and the next build needs no hand.
 * `KILLS=20 node tests/proof/kills.ts` tries fewer.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { flawOf, killAt, twoSites, type Moment, type TwoSites } from '../build/kills.ts';
import { copyProject } from '../build/scratch.ts';
import { goodBuildFlaws, smallDisk, tryFaults, twoAtOnce, type Finding } from './faults.ts';

const KILLS = Number(process.env.KILLS ?? 200);
const SEED = 20_250_129;
/** One kill of four is close to the swap, */
const AT_END = 4;
/** which is over, with the tidying after it, in so many milliseconds. */
const END = 60;
const PAIRS = 4;

/**
 * Moments spread over a build that takes so long in milliseconds; more than are needed, because a
 * build that finds the pages of the last has often ended before.
 */
function momentsOf(time: number): Moment[] {
  const parts = fc.sample(fc.noBias(fc.integer({ min: 0, max: 9_999 })), {
    seed: SEED,
    numRuns: 3 * KILLS,
  });
  return parts.map((part, index) =>
    index % AT_END === 0
      ? { after: 'last line', delay: (part / 10_000) * END }
      : { after: 'start', delay: (part / 10_000) * time },
  );
}

async function killMany(sites: TwoSites): Promise<Finding> {
  const flaws: string[] = [];
  let [killed, ended] = [0, 0];
  for (const moment of momentsOf(sites.time)) {
    if (killed === KILLS) break;
    sites.choose((killed + ended) % 2);
    const wasOver = await killAt(sites.folder, moment);
    if (wasOver) ended += 1;
    else killed += 1;
    const isOld = wasOver && sites.shown() !== sites.chosen();
    const flaw = isOld ? 'a build that ended well is not shown' : flawOf(sites);
    const when = `${Math.round(moment.delay)} ms after the ${moment.after}`;
    if (flaw !== undefined) flaws.push(`kill ${killed}, ${when}: ${flaw}`);
    say(`${killed} of ${KILLS}, ${when}: ${flaw ?? 'whole'}${wasOver ? ', had ended' : ''}`);
  }
  if (killed < KILLS) flaws.push(`only ${killed} of ${KILLS} builds were killed before they ended`);
  flaws.push(...(await goodBuildFlaws(sites)));
  return { name: `${killed} builds killed; ${ended} more had just ended`, flaws };
}

async function buildPairs(sites: TwoSites): Promise<Finding> {
  const flaws: string[] = [];
  for (let pair = 0; pair < PAIRS; pair += 1) flaws.push(...(await twoAtOnce(sites, pair % 2)));
  say(`two at once: ${flaws.join('; ') || 'whole'}`);
  return { name: `two builds at once, ${PAIRS} times`, flaws };
}

async function prove(atEnd: (end: () => void) => void): Promise<Finding[]> {
  const sites = await twoSites(copyProject('kills', atEnd));
  const findings = [await killMany(sites), await buildPairs(sites)];
  const disk = mkdtempSync(join(tmpdir(), 'disk-'));
  atEnd(() => {
    rmSync(disk, { recursive: true, force: true });
  });
  const unmount = smallDisk(disk);
  if (unmount) {
    atEnd(unmount);
    process.env.TMPDIR = disk;
  }
  const others = await twoSites(copyProject('faults', atEnd));
  findings.push(...(await tryFaults(others, unmount !== undefined, say)));
  return unmount
    ? findings
    : [...findings, { name: 'a full disk: not tried, no mount is allowed here', flaws: [] }];
}

function say(line: string): void {
  console.error(line);
}

const ends: (() => void)[] = [];
try {
  const findings = await prove((end) => ends.push(end));
  const rows = findings.map(({ name, flaws }) => `| ${name} | ${flaws.length} |`);
  console.log(['| what befell a build | flaws after it |', '| --- | --: |', ...rows].join('\n'));
  const flaws = findings.flatMap((finding) => finding.flaws);
  flaws.forEach(say);
  process.exitCode = flaws.length > 0 ? 1 : 0;
} finally {
  for (const end of ends.reverse()) end();
}
