import { join } from 'node:path';
import { expect, test } from 'vitest';
import { addressesOf, deadAddresses, isOwn, urlOf } from './addresses.ts';
import { codeOf, withImports } from './code.ts';
import { build } from './copy.ts';
import { copyProject } from './scratch.ts';
import { readSite } from './site.ts';

test('below a base path no link, asset or script leaves it or leads nowhere', async () => {
  const folder = copyProject('base-path');
  const address = new URL('https://example.org/token-price/');
  const { exitCode, output } = await build(folder, {
    BASE_PATH: address.pathname,
    SITE_URL: address.origin,
  });
  expect(exitCode, output).toBe(0);

  const site = readSite(join(folder, 'dist'), address);
  const own = site.pages.flatMap((page) =>
    addressesOf(page).filter((named) => isOwn(urlOf(named, page, site), site)),
  );
  for (const use of ['link', 'load', 'later']) {
    expect(own.filter((named) => named.use === use).length).toBeGreaterThan(0);
  }
  expect(deadAddresses(site)).toEqual([]);
  // Following the imports throws where one leads nowhere.
  for (const page of site.pages) for (const entry of codeOf(page, site)) withImports(entry, site);
});

test('a host with a path stops the build, which says why', async () => {
  const folder = copyProject('host-with-path');
  const { exitCode, output } = await build(folder, { SITE_URL: 'https://example.org/token/' });
  expect(exitCode).not.toBe(0);
  expect(output).toContain('a path goes into BASE_PATH');
});
