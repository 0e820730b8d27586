import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { CACHES, cacheFolder } from '../../../src/disk/cache-folder.ts';
import { builtFiles } from '../../../src/serving/built-pages.ts';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'cache-'));
  onTestFinished(() => {
    rmSync(root, { recursive: true });
  });
});

const write = (path: string, text: string) => {
  writeFileSync(join(root, path), text);
};

test('has another name where a file says something else, or has another name itself', () => {
  const names = new Set<string>();
  const look = (...makers: string[]) => names.add(cacheFolder(root, 'trees', makers));
  write('a', 'x');
  write('b', 'y');
  look('a', 'b');
  renameSync(join(root, 'b'), join(root, 'c'));
  look('a', 'c');
  look('a', 'b', 'c');
  // What stood in two files stands in one.
  write('a', 'xy');
  write('c', '');
  look('a', 'c');
  write('c', 'missing');
  look('a', 'c');
  expect(names.size).toBe(5);
});

test('drops other versions and what is half written, and nothing else', () => {
  write('a', 'x');
  const folder = cacheFolder(root, 'trees', ['a']);
  const others = join(root, CACHES, 'drawings/older');
  for (const path of [folder, join(root, CACHES, 'trees/older'), others]) {
    mkdirSync(path, { recursive: true });
    writeFileSync(join(path, 'kept.json'), '{}');
    writeFileSync(join(path, '.half.json.4711'), '{');
  }
  expect(cacheFolder(root, 'trees', ['a'])).toBe(folder);
  expect(builtFiles(folder)).toEqual(['kept.json']);
  expect(builtFiles(join(root, CACHES, 'trees'))).toHaveLength(1);
  expect(builtFiles(others)).toHaveLength(2);
});
