import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { build } from './copy.ts';
import { copyProject } from './scratch.ts';
import { filesIn } from './site.ts';

const reversing = pathToFileURL(join(import.meta.dirname, 'reversed-folders.ts')).href;

test('two builds give the same bytes, whatever the folder, the time zone, the language and the order of files', async () => {
  const folders = [copyProject('twin'), copyProject('a-twin-with-a-longer-name')] as const;
  const builds = await Promise.all([
    build(folders[0], { TZ: 'UTC', LC_ALL: 'C' }),
    build(folders[1], {
      TZ: 'Pacific/Chatham',
      LC_ALL: 'de_DE.UTF-8',
      NODE_OPTIONS: `--import=${reversing}`,
    }),
  ]);
  expect(builds.map(({ exitCode }) => exitCode)).toEqual([0, 0]);
  const [first, second] = folders.map((folder) => join(folder, 'dist'));
  const files = filesIn(first ?? '');
  expect(files).toContain('index.html');
  expect(filesIn(second ?? '')).toEqual(files);
  const differing = files.flatMap((file) => {
    const [a, b] = [first, second].map((dist) => readFileSync(join(dist ?? '', file)));
    return a === undefined || b === undefined || a.equals(b) ? [] : firstDifference(file, a, b);
  });
  console.log(`${files.length} files, ${differing.length} differ`);
  expect(differing).toEqual([]);
});

/** Where two files part, and what stands there in each. */
function firstDifference(file: string, a: Buffer, b: Buffer): string {
  const at = a.findIndex((byte, index) => byte !== b[index]);
  const from = Math.max(0, (at === -1 ? a.length : at) - 20);
  const [one, other] = [a, b].map((data) =>
    JSON.stringify(data.toString('latin1', from, from + 60)),
  );
  return `${file} from byte ${from}: ${one} and ${other}`;
}
