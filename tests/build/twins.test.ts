import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { build } from './copy.ts';
import { copyProject } from './scratch.ts';
import { filesIn } from './site.ts';

test('two builds give the same bytes, whatever the folder, the time zone and the language', async () => {
  const folders = [copyProject('twin'), copyProject('a-twin-with-a-longer-name')] as const;
  const builds = await Promise.all([
    build(folders[0], { TZ: 'UTC', LC_ALL: 'C' }),
    build(folders[1], { TZ: 'Pacific/Chatham', LC_ALL: 'de_DE.UTF-8' }),
  ]);
  expect(builds.map(({ exitCode }) => exitCode)).toEqual([0, 0]);
  const [first, second] = folders.map((folder) => join(folder, 'dist'));
  const files = filesIn(first ?? '');
  expect(files).toContain('index.html');
  expect(filesIn(second ?? '')).toEqual(files);
  const differing = files.filter((file) => {
    const [a, b] = [first, second].map((dist) => readFileSync(join(dist ?? '', file)));
    return b === undefined || a?.equals(b) !== true;
  });
  expect(differing).toEqual([]);
});
