import { cpSync, existsSync, lstatSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { manifestOf } from '../../src/serving/manifest.ts';
import { flawOf, killAfter, leftovers, twoSites, type TwoSites } from './kills.ts';
import { atEndOfFile, build, copyProject } from './scratch.ts';

/** Spread over the whole length of a build; more of them take minutes: `KILLS=200`. */
const KILLS = Number(process.env.KILLS ?? 4);

const atEnd = atEndOfFile();
let sites: TwoSites;
const shown = () => manifestOf(join(sites.folder, 'dist'));

beforeAll(async () => {
  sites = await twoSites(copyProject('sturdy', atEnd));
});

test('a build that is killed leaves the last good site, and the next needs no hand', async () => {
  let survivors = 0;
  for (let kill = 0; kill < KILLS; kill += 1) {
    sites.choose(kill % 2);
    // Every golden step lands in the widest gap, so that early and late moments take turns.
    const moment = ((kill + 1) * 0.618034) % 1;
    if (await killAfter(sites.folder, moment * sites.time)) survivors += 1;
    expect(flawOf(sites), `after kill ${kill}`).toBeUndefined();
  }
  console.log(`${KILLS} builds killed, ${survivors} of them too late: ${KILLS} whole sites left`);
  sites.choose(0);
  expect((await build(sites.folder)).exitCode).toBe(0);
  expect(shown()).toBe(sites.manifests[0]);
  expect(leftovers(sites.folder)).toBe(0);
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
  expect(shown()).toBe(sites.manifests[0]);
  expect(leftovers(sites.folder)).toBe(0);
});

test('an error after all pages are written leaves the last good site', async () => {
  const blocked = join(sites.folder, 'src/serving/headers-file.ts');
  const text = readFileSync(blocked, 'utf8');
  writeFileSync(blocked, `${text}\nthrow new Error('no space left on device');\n`);
  const { exitCode } = await build(sites.folder);
  writeFileSync(blocked, text);
  expect(exitCode).toBe(1);
  expect(shown()).toBe(sites.manifests[0]);
});

test('two builds at once do not mix', async () => {
  sites.choose(1);
  const first = build(sites.folder);
  const second = build(sites.folder);
  expect((await Promise.all([first, second])).map(({ exitCode }) => exitCode)).toEqual([0, 0]);
  expect(shown()).toBe(sites.manifests[1]);
  sites.choose(0);
  expect((await build(sites.folder)).exitCode).toBe(0);
  expect(shown()).toBe(sites.manifests[0]);
  expect(leftovers(sites.folder)).toBe(0);
});

test('a folder dist of an older version gives way', async () => {
  const dist = join(sites.folder, 'dist');
  const copy = join(sites.folder, 'older');
  cpSync(dist, copy, { recursive: true, dereference: true });
  rmSync(dist);
  cpSync(copy, dist, { recursive: true });
  expect((await build(sites.folder)).exitCode).toBe(0);
  expect(lstatSync(dist).isSymbolicLink()).toBe(true);
  expect(shown()).toBe(sites.manifests[0]);
  expect(existsSync(join(sites.folder, 'node_modules/.astro/in-use'))).toBe(false);
});
