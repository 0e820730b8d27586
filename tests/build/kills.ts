import { spawn } from 'node:child_process';
import { appendFileSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { manifestOf } from '../../src/serving/manifest.ts';
import { build } from './scratch.ts';

const ARTICLE = 'content/articles/how-one-yuan-started-a-price-war.mdx';

/** A project of which two versions are built in turn. */
export interface TwoSites {
  folder: string;
  /** Puts a version into the content: 0 or 1. */
  choose: (version: number) => void;
  /** What the manifest of each version says. */
  manifests: [string, string];
  /** How long a build takes that finds no cache, in milliseconds. */
  time: number;
}

/** Builds both versions of a copy of the project. */
export async function twoSites(folder: string): Promise<TwoSites> {
  const path = join(folder, ARTICLE);
  const text = readFileSync(path, 'utf8');
  const choose = (version: number) => {
    writeFileSync(path, text);
    if (version === 1) appendFileSync(path, '\nOne more sentence stands at the end.\n');
  };
  const manifests: string[] = [];
  const start = performance.now();
  let time = 0;
  for (const version of [0, 1]) {
    choose(version);
    const { exitCode, output } = await build(folder);
    if (exitCode !== 0) throw new Error(output);
    if (version === 0) time = performance.now() - start;
    manifests.push(manifestOf(join(folder, 'dist')));
  }
  return { folder, choose, manifests: manifests as [string, string], time };
}

/** Kills a build with all its processes after some milliseconds; says whether it had ended before. */
export async function killAfter(folder: string, delay: number): Promise<boolean> {
  const { PATH = '', HOME = '' } = process.env;
  const child = spawn(process.execPath, ['src/commands/build.ts'], {
    cwd: folder,
    env: { PATH, HOME, ASTRO_TELEMETRY_DISABLED: '1' },
    stdio: 'ignore',
    detached: true,
  });
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => {
      resolve();
    });
  });
  const isOver = await Promise.race([ended.then(() => true), pause(delay, false)]);
  if (!isOver && child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
  await ended;
  return isOver;
}

/** What is wrong with the site that `dist` shows; undefined where it is one of the two, whole. */
export function flawOf({ folder, manifests }: TwoSites): string | undefined {
  const shown = join(folder, 'dist');
  const found = manifestOf(shown);
  if (!manifests.includes(found)) return 'dist shows neither version';
  if (readFileSync(join(shown, 'manifest.json'), 'utf8') !== found) return 'the manifest is wrong';
  return undefined;
}

/** How many builds lie in the project beside the one that is shown. */
export function leftovers(folder: string): number {
  return readdirSync(join(folder, '.dist')).length - 1;
}
