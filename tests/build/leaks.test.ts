import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { builtSite, root } from './site.ts';

/** What would tell where the site was built, or lead a reader to his own machine. */
const LEAKS = [
  ...['node_modules', 'src', 'content', 'dist', 'public'].map((folder) => join(root, folder)),
  'file:///',
  'localhost',
  '127.0.0.1',
];

const site = builtSite();

test.each(LEAKS)('no file holds “%s”', (leak) => {
  expect(site.files.length).toBeGreaterThan(0);
  const leaking = site.files.filter((file) => readFileSync(join(site.folder, file)).includes(leak));
  expect(leaking).toEqual([]);
});
