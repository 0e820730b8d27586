import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, onTestFinished } from 'vitest';
import { build, copyOfProject } from './copy.ts';
import { builtSite, readSite, type BuiltSite } from './site.ts';

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
  const folder = copyOfProject(name);
  atEnd(() => {
    rmSync(folder, { recursive: true, force: true });
  });
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
