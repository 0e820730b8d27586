import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  lchownSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  statfsSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { flawOf, leftovers, type TwoSites } from '../build/kills.ts';
import { build } from '../build/copy.ts';

/** Something that stands in the way of a build. */
interface Fault {
  name: string;
  /** Puts it there; returns what takes it away. */
  impose: (folder: string) => () => void;
  /** Whether a build may end well in spite of it. */
  mayPass?: true;
}

/** A row of the table, and what was wrong. */
export interface Finding {
  name: string;
  flaws: string[];
}

/** Root may read and write everything, so builds that must not are those of another user. */
const NOBODY = 65_534;
const MB = 1_000_000;

const PRICES = 'content/prices/deepseek.json';

/** A disk on which so much is free. */
function fullDisk(free: number): Fault {
  return {
    name: `a disk with ${free} MB left`,
    impose: (folder) => {
      const filler = join(folder, 'filler');
      const { bavail, bsize } = statfsSync(folder);
      writeFileSync(filler, Buffer.alloc(Math.max(0, bavail * bsize - free * MB)));
      return () => {
        rmSync(filler);
      };
    },
    // The site and what Astro keeps are smaller than that.
    ...(free > 20 ? { mayPass: true } : {}),
  };
}

/** A file or folder that nobody may read or write as usual. */
function locked(path: string, mode: number, name: string): Fault {
  return {
    name,
    impose: (folder) => {
      chmodSync(join(folder, path), mode);
      return () => {
        chmodSync(join(folder, path), 0o755);
      };
    },
  };
}

const folderForFile: Fault = {
  name: 'a folder where a content file should be',
  impose: (folder) => {
    const [file, aside] = [join(folder, PRICES), join(folder, 'aside')];
    renameSync(file, aside);
    mkdirSync(file);
    return () => {
      rmdirSync(file);
      renameSync(aside, file);
    };
  },
};

const faults: Fault[] = [
  folderForFile,
  locked(PRICES, 0o000, 'a content file that can’t be read'),
  locked('.', 0o555, 'a project folder that can’t be written to'),
  locked('.dist', 0o555, 'a folder `.dist` that can’t be written to'),
  locked('node_modules/.astro', 0o555, 'a folder of caches that can’t be written to'),
];

/** Mounts a small disk in memory; undefined where this user may not. */
export function smallDisk(folder: string): (() => void) | undefined {
  const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=200m', 'tmpfs', folder]);
  if (status !== 0) return undefined;
  return () => {
    spawnSync('umount', [folder]);
  };
}

/**
 * Builds with each fault, and once more when it is gone.
 * @param isSmallDisk whether the sites lie on a disk that can be filled.
 */
export async function tryFaults(
  sites: TwoSites,
  isSmallDisk: boolean,
  say: (line: string) => void,
): Promise<Finding[]> {
  const user = process.getuid?.() === 0 ? NOBODY : undefined;
  if (user !== undefined) giveTo(user, sites.folder);
  const findings: Finding[] = [];
  const disks = isSmallDisk ? [0, 1, 4, 12, 25].map(fullDisk) : [];
  for (const fault of [...faults, ...disks]) {
    const flaws = await tryFault(sites, fault, user);
    say(`${fault.name}: ${flaws.join('; ') || 'whole'}`);
    findings.push({ name: fault.name, flaws });
  }
  return findings;
}

async function tryFault(sites: TwoSites, fault: Fault, user?: number): Promise<string[]> {
  sites.choose(0);
  const before = await goodBuildFlaws(sites, user);
  sites.choose(1);
  const remove = fault.impose(sites.folder);
  const { exitCode, output } = await build(sites.folder, { HOME: sites.folder }, user);
  const flaws = [...before, flawOf(sites)].filter((flaw) => flaw !== undefined);
  if (exitCode === 0 && fault.mayPass !== true) flaws.push('the build ended well');
  if (exitCode !== 0 && !output.trimEnd().endsWith('dist shows what it showed before.')) {
    flaws.push(`the build ended with ${output.slice(-300)}`);
  }
  remove();
  return [...flaws, ...(await goodBuildFlaws(sites, user))];
}

/** Starts two builds at once; returns what was wrong. */
export async function twoAtOnce(sites: TwoSites, version: number): Promise<string[]> {
  sites.choose(version);
  const builds = await Promise.all([build(sites.folder), build(sites.folder)]);
  const failed = builds.filter(({ exitCode }) => exitCode !== 0);
  const flaws = failed.map(({ output }) => `one of two builds failed: ${output.slice(-300)}`);
  if (sites.shown() !== version) flaws.push('dist does not show what both have built');
  return [...flaws, ...(await goodBuildFlaws(sites))];
}

/** What is wrong after a build without a hand: it fails, shows something else, or leaves things. */
export async function goodBuildFlaws(sites: TwoSites, user?: number): Promise<string[]> {
  const { exitCode, output } = await build(sites.folder, { HOME: sites.folder }, user);
  if (exitCode !== 0) return [`the next build failed: ${output.slice(-300)}`];
  const left = leftovers(sites.folder).map((name) => `${name} is left behind`);
  return sites.shown() === sites.chosen() ? left : ['the next build shows something else', ...left];
}

/** Links are given away themselves, not the packages to which they lead. */
function giveTo(user: number, folder: string): void {
  lchownSync(folder, user, user);
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    lchownSync(join(entry.parentPath, entry.name), user, user);
  }
}
