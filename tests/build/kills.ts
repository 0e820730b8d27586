import { spawn } from 'node:child_process';
import {
  appendFileSync,
  existsSync,
  readFileSync,
  readdirSync,
  readlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { CACHES } from '../../src/disk/cache-folder.ts';
import { builtFiles } from '../../src/serving/built-pages.ts';
import { MANIFEST, manifestOf } from '../../src/serving/manifest.ts';
import { build } from './copy.ts';

const ARTICLE = 'content/articles/how-one-yuan-started-a-price-war.mdx';

/** A project of which two versions are built in turn. */
export interface TwoSites {
  folder: string;
  /** Puts a version into the content: 0 or 1. */
  choose: (version: number) => void;
  /** Which one was put there last. */
  chosen: () => number;
  /** Which one `dist` shows, whole; -1 where it shows neither. */
  shown: () => number;
  /** How long a build takes that finds no cache, in milliseconds. */
  time: number;
}

/** Builds both versions of a copy of the project. */
export async function twoSites(folder: string): Promise<TwoSites> {
  const path = join(folder, ARTICLE);
  const text = readFileSync(path, 'utf8');
  let chosen = 0;
  const choose = (version: number) => {
    chosen = version;
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
    manifests.push(listOf(join(folder, 'dist')));
  }
  return {
    folder,
    choose,
    chosen: () => chosen,
    shown: () => {
      const manifest = join(folder, 'dist', MANIFEST);
      if (!existsSync(manifest)) return -1;
      const found = listOf(join(folder, 'dist'));
      return readFileSync(manifest, 'utf8') === found ? manifests.indexOf(found) : -1;
    },
    time,
  };
}

/** What a site’s manifest should say. */
function listOf(site: string): string {
  return manifestOf(site, builtFiles(site));
}

/** When a build is killed: so many milliseconds after its start, or after its last line. */
export interface Moment {
  after: 'start' | 'last line';
  delay: number;
}

/** Kills a build with all its processes at a moment; says whether it had ended before. */
export async function killAt(folder: string, { after, delay }: Moment): Promise<boolean> {
  const { PATH = '', HOME = '' } = process.env;
  const child = spawn(process.execPath, ['src/commands/build.ts'], {
    cwd: folder,
    env: { PATH, HOME, ASTRO_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'pipe', 'ignore'],
    detached: true,
  });
  const ended = new Promise<boolean>((resolve) => {
    child.once('close', (_code, signal) => {
      resolve(signal !== 'SIGKILL');
    });
  });
  let text = '';
  const lastLine = new Promise<void>((resolve) => {
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk;
      // What is left to do is to show the site.
      if (text.includes('Complete!')) resolve();
    });
  });
  if (after === 'last line') await Promise.race([lastLine, ended]);
  const isOver = await Promise.race([ended, pause(delay, false)]);
  if (!isOver && child.pid !== undefined) killAll(child.pid);
  return ended;
}

/** Kills a process with its own, if it still runs. */
function killAll(group: number): void {
  try {
    process.kill(-group, 'SIGKILL');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

/** What is wrong with the site that `dist` shows; undefined where it is one of the two, whole. */
export function flawOf(sites: TwoSites): string | undefined {
  return sites.shown() === -1 ? 'dist shows neither version' : undefined;
}

/** What builds have left behind beside the site that is shown and the cache that is kept. */
export function leftovers(folder: string): string[] {
  const shown = basename(readlinkSync(join(folder, 'dist')));
  return [
    ...readdirSync(join(folder, '.dist')).filter((name) => name !== shown),
    ...readdirSync(join(folder, 'node_modules/.astro')).filter((name) => name !== 'last'),
    ...builtFiles(join(folder, CACHES)).filter((file) => basename(file).startsWith('.')),
  ];
}
