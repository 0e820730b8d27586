import { cpSync, lstatSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { flawOf, killAt, leftovers, twoSites, type TwoSites } from './kills.ts';
import { build } from './copy.ts';
import { atEndOfFile, copyProject } from './scratch.ts';

/** Spread over the whole length of a build, the last moments too. */
const KILLS = 4;

const atEnd = atEndOfFile();
let sites: TwoSites;

beforeAll(async () => {
  sites = await twoSites(copyProject('sturdy', atEnd));
});

test('a build that is killed leaves the last good site, and the next needs no hand', async () => {
  for (let kill = 0; kill < KILLS; kill += 1) {
    sites.choose(kill % 2);
    await killAt(sites.folder, { after: 'start', delay: ((kill + 0.5) / KILLS) * sites.time });
    expect(flawOf(sites), `after kill ${kill}`).toBeUndefined();
  }
  await killAt(sites.folder, { after: 'last line', delay: 0 });
  expect(flawOf(sites), 'after a kill at the end').toBeUndefined();
  sites.choose(0);
  expect((await build(sites.folder)).exitCode).toBe(0);
  expect(sites.shown()).toBe(0);
  expect(leftovers(sites.folder)).toEqual([]);
});

test('a mistake in the content leaves the last good site, and says so', async () => {
  const file = join(sites.folder, 'content/prices/deepseek.json');
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.replace('"inputPerMTok": 1,', '"inputPerMTok": -1,'));
  const { exitCode, output } = await build(sites.folder);
  writeFileSync(file, text);
  expect(exitCode).toBe(1);
  expect(output).toContain('must not be below zero');
  expect(output).toContain('dist shows what it showed before');
  expect(sites.shown()).toBe(0);
  expect(leftovers(sites.folder)).toEqual([]);
});

test('an error after all pages are written leaves the last good site', async () => {
  const blocked = join(sites.folder, 'src/serving/headers-file.ts');
  const text = readFileSync(blocked, 'utf8');
  const start = '  const tops = ';
  expect(text).toContain(start);
  writeFileSync(
    blocked,
    text.replace(start, `  if (files.length > 0) throw new Error('at the end');\n${start}`),
  );
  const { exitCode, output } = await build(sites.folder);
  writeFileSync(blocked, text);
  expect(exitCode).toBe(1);
  expect(output).toContain('at the end');
  expect(sites.shown()).toBe(0);
});

test('two builds at once do not mix', async () => {
  sites.choose(1);
  const first = build(sites.folder);
  const second = build(sites.folder);
  expect((await Promise.all([first, second])).map(({ exitCode }) => exitCode)).toEqual([0, 0]);
  expect(sites.shown()).toBe(1);
  sites.choose(0);
  expect((await build(sites.folder)).exitCode).toBe(0);
  expect(sites.shown()).toBe(0);
  expect(leftovers(sites.folder)).toEqual([]);
});

test('a folder dist of an older version gives way', async () => {
  const dist = join(sites.folder, 'dist');
  const copy = join(sites.folder, 'older');
  cpSync(dist, copy, { recursive: true, dereference: true });
  rmSync(dist);
  cpSync(copy, dist, { recursive: true });
  expect((await build(sites.folder)).exitCode).toBe(0);
  expect(lstatSync(dist).isSymbolicLink()).toBe(true);
  expect(sites.shown()).toBe(0);
});

test('a folder dist that a killed build was about to replace comes back', async () => {
  const dist = join(sites.folder, 'dist');
  const copy = join(sites.folder, '.dist/1000000000-1.old');
  cpSync(dist, copy, { recursive: true, dereference: true });
  rmSync(dist);
  const prices = join(sites.folder, 'content/prices/deepseek.json');
  const text = readFileSync(prices, 'utf8');
  writeFileSync(prices, '{');
  expect((await build(sites.folder)).exitCode).toBe(1);
  writeFileSync(prices, text);
  expect(sites.shown()).toBe(0);
});
