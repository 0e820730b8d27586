import { spawn } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, onTestFinished } from 'vitest';
import { builtSite, readSite, root, type BuiltSite } from './site.ts';

/** What is built anew, or belongs to no build. */
const NOT_COPIED = ['.astro', '.dist', '.git', 'dist', 'node_modules'];

/** How a build ended. */
export interface Build {
  exitCode: number | null;
  /** Both outputs, as printed. */
  output: string;
}

/** Takes what is to be done when a test, or all of a file, is over. */
export type AtEnd = (end: () => void | Promise<void>) => void;

/**
 * For what all tests of a file share: it ends, the last first, when they are over. To be called at
 * the top of the file, because Vitest forgets an `afterAll` that is called inside a hook.
 */
export function atEndOfFile(): AtEnd {
  const ends: (() => void | Promise<void>)[] = [];
  afterAll(async () => {
    for (const end of ends.reverse()) await end();
  });
  return (end) => {
    ends.push(end);
  };
}

/**
 * A copy of the project in a folder of its own.
 * @param atEnd takes what removes the folder; by default the test that made it does.
 */
export function copyProject(name: string, atEnd: AtEnd = onTestFinished): string {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), `${name}-`));
  atEnd(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  for (const entry of readdirSync(root)) {
    if (NOT_COPIED.includes(entry)) continue;
    cpSync(join(root, entry), join(folder, entry), { recursive: true });
  }
  linkModules(folder);
  return folder;
}

/** Lists of records by their names, as a file of `content/` holds them. */
type Lists = Record<string, Record<string, unknown>[]>;

/**
 * Builds the site from a copy of the content with some files changed.
 * @param edits for each file below `content/`, what changes its lists of records.
 * @returns the built site, the folder of the copy, and what removes it.
 */
export async function editedSite(
  name: string,
  edits: Record<string, (lists: Lists) => void>,
): Promise<{ site: BuiltSite; folder: string; remove: () => void | Promise<void> }> {
  let remove = (): void | Promise<void> => undefined;
  const folder = copyProject(name, (own) => {
    remove = own;
  });
  for (const [file, edit] of Object.entries(edits)) {
    const place = join(folder, 'content', file);
    const lists = JSON.parse(readFileSync(place, 'utf8')) as Lists;
    edit(lists);
    writeFileSync(place, JSON.stringify(lists));
  }
  const { exitCode, output } = await build(folder);
  if (exitCode !== 0) throw new Error(output);
  return { site: readSite(join(folder, 'dist'), builtSite().address), folder, remove };
}

/** Links each package, so that the caches below `node_modules` are the copy’s own. */
function linkModules(folder: string): void {
  const modules = join(root, 'node_modules');
  mkdirSync(join(folder, 'node_modules'));
  for (const name of readdirSync(modules)) {
    if (name.startsWith('.')) continue;
    symlinkSync(join(modules, name), join(folder, 'node_modules', name), 'junction');
  }
}

/**
 * Builds a copy as a fresh machine would, without the settings of the test runner.
 * @param user number of the user who builds, where it is another.
 */
export function build(
  folder: string,
  env: Record<string, string> = {},
  user?: number,
): Promise<Build> {
  const { PATH = '', HOME = '' } = process.env;
  const child = spawn(process.execPath, ['src/commands/build.ts'], {
    cwd: folder,
    env: { PATH, HOME, ASTRO_TELEMETRY_DISABLED: '1', ...env },
    ...(user === undefined ? {} : { uid: user, gid: user }),
  });
  const chunks: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (chunk: string) => chunks.push(chunk));
  }
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (exitCode) => {
      resolve({ exitCode, output: chunks.join('') });
    });
  });
}
