import { globSync } from 'node:fs';
import type { Tally } from '../tally.ts';
import { ensureDebian, type DebianPackage } from './debian.ts';

/** A folder of built files and where a server shows it. */
export interface ServedSite {
  folder: string;
  /** With a final slash. */
  address: string;
}

/** What a judge says of a site. */
export interface Verdict {
  /** How many pages or files it looked at. */
  judged: number;
  /** What it found wrong, one line each, with the place. */
  flaws: string[];
}

/** An outside tool that can fail the built site. */
export interface Judge {
  /** To be given to `npm run judges`. */
  name: string;
  /** The Debian packages that it calls. */
  packages?: readonly DebianPackage[];
  judge: (site: ServedSite) => Verdict | Promise<Verdict>;
  /** What it must find wrong in the broken fixture: each matches one flaw or more. */
  mustFind: readonly RegExp[];
}

/** Files of a site by a pattern, with `/` on every system, in a fixed order. */
export function filesOf({ folder }: ServedSite, pattern: string): string[] {
  return globSync(pattern, { cwd: folder })
    .map((file) => file.replaceAll('\\', '/'))
    .sort();
}

/**
 * Asks a judge about the site and about the broken fixture, prints what it says and counts two
 * cases: the site is without flaws, and the judge sees those of the fixture.
 * @throws {Error} where something that the judge needs is missing.
 */
export async function askJudge(judge: Judge, site: ServedSite, broken: ServedSite): Promise<Tally> {
  ensureDebian(judge.packages ?? []);
  const began = performance.now();
  const verdict = await judge.judge(site);
  console.log(`${judge.name}: ${verdict.judged} judged, ${verdict.flaws.length} flaws`);
  const cases = [faultsOf(verdict), blindnessOf(judge, await judge.judge(broken))];
  for (const fault of cases.flat()) console.error(`✗ ${judge.name}: ${fault}`);
  console.log(`${judge.name} took ${Math.round((performance.now() - began) / 1000)} s`);
  const failed = cases.filter((faults) => faults.length > 0).length;
  return { passed: cases.length - failed, failed };
}

/** What is wrong with the site; a judge that had nothing to look at must not look content. */
export function faultsOf({ judged, flaws }: Verdict): string[] {
  return judged === 0 ? ['there is nothing of its kind in the site'] : flaws;
}

/** Which flaws of the broken fixture a judge doesn’t see. */
export function blindnessOf({ mustFind }: Judge, { flaws }: Verdict): string[] {
  const unseen = mustFind.filter((pattern) => !flaws.some((flaw) => pattern.test(flaw)));
  if (unseen.length === 0) return [];
  const found = flaws.length > 0 ? flaws.join('\n  ') : 'nothing';
  return unseen.map((pattern) => `misses ${String(pattern)} in the broken fixture; found ${found}`);
}
