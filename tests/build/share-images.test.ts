import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadImage } from '@napi-rs/canvas';
import { describe, expect, test } from 'vitest';
import { SHARE_IMAGE_SIZE } from '../../src/share-images/share-image.ts';
import { fileFor } from './addresses.ts';
import { builtSite, pageAt, textOf, type BuiltPage } from './site.ts';

// To parse all pages takes a slow machine more than the usual five seconds.

/** What an image may weigh, in bytes. */
const BUDGET = 60_000;

const site = builtSite();
const pages = site.pages.filter(({ html }) => html.includes('property="og:image"'));

function contentOf({ document }: BuiltPage, property: string): string {
  return document.querySelector(`meta[property="${property}"]`)?.getAttribute('content') ?? '';
}

/** The file of a page’s share image; undefined where it names none that exists. */
function imageOf(page: BuiltPage): string | undefined {
  return fileFor(new URL(contentOf(page, 'og:image')), site);
}

const kinds = ['articles', 'models', 'charts'].map((kind) => ({
  kind,
  own: pages.filter(({ path }) => new RegExp(`^${kind}/[^/]+/$`).test(path)),
}));

test.each(kinds)('each page of $kind names an image of its own', ({ kind, own }) => {
  expect(own.length).toBeGreaterThan(1);
  for (const page of own) {
    expect(imageOf(page)).toBe(`share/${page.path.replace(/\/$/, '')}.png`);
    const heading = textOf(page.document.querySelector('h1'));
    // The fonts of the images have no Chinese characters.
    const title = heading.replace(/\p{Script=Han}+$/u, '');
    expect(contentOf(page, 'og:image:alt'), kind).toContain(title);
  }
});

test('every other page names the image of the site, and says what it shows', () => {
  const own = new Set(kinds.flatMap((kind) => kind.own));
  for (const page of pages.filter((one) => !own.has(one))) {
    expect(imageOf(page), page.path).toBe('share/site.png');
    expect(contentOf(page, 'og:image:alt').length).toBeGreaterThan(20);
  }
});

test('nothing that is said of an image is unconfirmed', () => {
  const said = pages.map((page) => contentOf(page, 'og:image:alt'));
  expect(said.filter((alt) => alt.includes('unconfirmed'))).toEqual([]);
});

describe('the images', () => {
  const files = site.files.filter((file) => file.startsWith('share/'));
  const bytes = files.map((file) => readFileSync(join(site.folder, file)));

  test('are pictures of one size within their budget', async () => {
    const { width, height } = SHARE_IMAGE_SIZE;
    const images = await Promise.all(bytes.map((data) => loadImage(data)));
    expect(images.filter((one) => one.width !== width || one.height !== height)).toEqual([]);
    expect(files.filter((_, index) => (bytes[index]?.length ?? 0) > BUDGET)).toEqual([]);
  });

  test('are all different, and each is named by a page', () => {
    expect(new Set(bytes.map((data) => data.toString('base64'))).size).toBe(files.length);
    expect(new Set(pages.map(imageOf))).toEqual(new Set(files));
  });
});

test('the manifest names icons that have the sizes that it states', async () => {
  const { document } = pageAt('', site);
  const address = document.querySelector('link[rel=manifest]')?.getAttribute('href') ?? '';
  const file = fileFor(new URL(address, site.address), site) ?? '';
  const manifest = JSON.parse(readFileSync(join(site.folder, file), 'utf8')) as {
    start_url: string;
    icons: { src: string; sizes: string; purpose: string }[];
  };
  expect(manifest.start_url).toBe(site.address.pathname);
  const sizes = manifest.icons.map(({ sizes: size, purpose }) => `${size} ${purpose}`);
  expect(sizes).toEqual(expect.arrayContaining(['192x192 any', '512x512 any', '512x512 maskable']));
  for (const { src, sizes: size } of manifest.icons) {
    const icon = fileFor(new URL(src, site.address), site) ?? '';
    const { width, height } = await loadImage(readFileSync(join(site.folder, icon)));
    if (size !== 'any') expect(`${width}x${height}`).toBe(size);
  }
  const touch = document.querySelector('link[rel=apple-touch-icon]')?.getAttribute('href') ?? '';
  const image = readFileSync(join(site.folder, fileFor(new URL(touch, site.address), site) ?? ''));
  expect((await loadImage(image)).width).toBe(180);
});

test('the colour around a page is that of its paper, in the light and in the dark', () => {
  const { document } = pageAt('', site);
  const colours = [...document.querySelectorAll('meta[name=theme-color]')].map((meta) =>
    meta.getAttribute('content'),
  );
  const css = textOf(document.querySelector('style'));
  expect(colours).toHaveLength(2);
  const papers = [...css.matchAll(/--paper:\s*(#[\da-f]+)/gi)].map(([, colour]) => colour);
  expect(colours).toEqual(papers);
});
