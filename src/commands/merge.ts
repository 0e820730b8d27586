import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { formatContent } from '../new/format.ts';
import { mergeRecords } from '../new/merge.ts';
import { kindAt } from '../schemas/placement.ts';

/**
 * A merge driver for git: `npm run merge -- BASE OURS THEIRS PATH`. Git’s own merge comes first;
 * where it fails, because two editors added at one place, records are merged one by one. The result
 * goes into OURS. Exit code: 0 merged; 1 a conflict, and OURS is as it was. Then, and where this
 * could not run, the driver that `prepare` in package.json sets up lets git write its marks.
 */
async function merge([base = '', ours = '', theirs = '', path = '']: string[]): Promise<number> {
  const git = spawnSync('git', ['merge-file', '-p', ours, base, theirs], { encoding: 'utf8' });
  if (git.status === 0) {
    writeFileSync(ours, git.stdout);
    return 0;
  }
  const read = (file: string) => readFileSync(file, 'utf8');
  const versions = { base: read(base), ours: read(ours), theirs: read(theirs) };
  const kind = kindAt(path);
  const merged = kind && mergeRecords(versions, path, kind);
  if (merged === undefined) return 1;
  writeFileSync(ours, await formatContent(path, merged));
  return 0;
}

try {
  process.exitCode = await merge(process.argv.slice(2));
} catch (error) {
  // A version that is no good JSON is an editor’s to mend, with git’s marks.
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
