import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { builtFiles } from '../../src/serving/built-pages.ts';
import type { Manifest } from '../../src/serving/manifest.ts';
import { builtSite, pageAt } from './site.ts';

const { folder } = builtSite();
const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest;

test('the manifest lists every file but itself', () => {
  expect(manifest.files.map(({ path }) => path)).toEqual(
    builtFiles(folder).filter((file) => file !== 'manifest.json'),
  );
});

test('sha256sum finds the same hashes', () => {
  const list = manifest.files.map(({ path, hash }) => `${hash}  ${path}\n`).join('');
  const { status, stderr } = spawnSync('sha256sum', ['--check', '--quiet'], {
    cwd: folder,
    input: list,
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  expect(status).toBe(0);
});

test('every page leads to it', () => {
  for (const path of ['', 'prices/', 'sources/', '404.html']) {
    expect(
      pageAt(path).document.querySelector('footer a[href="/manifest.json"]'),
      path,
    ).not.toBeNull();
  }
});
