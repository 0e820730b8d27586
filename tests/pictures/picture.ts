import { expect, type Page } from '@playwright/test';

/** The widths of the pictures, in pixels of the page. */
export const WIDTHS = [320, 768, 1280];

/** The ways in which a page is looked at; each is a folder of `baselines/`. */
const modes = {
  light: { media: 'screen', colorScheme: 'light', forcedColors: 'none' },
  dark: { media: 'screen', colorScheme: 'dark', forcedColors: 'none' },
  forced: { media: 'screen', colorScheme: 'light', forcedColors: 'active' },
  print: { media: 'print', colorScheme: 'light', forcedColors: 'none' },
} as const;
const names = Object.keys(modes) as (keyof typeof modes)[];

/**
 * What the sections of each picture of the gallery hold. One picture of all would be too tall for
 * Chromium.
 */
export const galleryParts = {
  'gallery-tags': 'h2:not(#chart, #timeline, #frames)',
  'gallery-charts': '#chart, #timeline',
  'gallery-frames': '#frames',
};

/** Signs that our fonts lack, which each machine draws with another font. */
const FOREIGN = ':lang(zh), .back, [data-footnote-backref]';

/** The files of the pictures of a page at one width, below `baselines/`. */
export function pictureFiles(name: string, width: number): string[] {
  return names.map((mode) => pictureFile(mode, name, width).join('/'));
}

/** The file of one picture, as `toMatchSnapshot()` takes it. */
export function pictureFile(mode: keyof typeof modes, name: string, width: number): string[] {
  return [mode, String(width), `${name}.webp`];
}

/**
 * Compares what the window shows of a page in each mode with its committed picture, and goes on
 * after one that differs.
 */
export async function expectPictures(page: Page, name: string, width: number): Promise<void> {
  for (const mode of names) {
    const picture = await takePicture(page, mode);
    expect.soft(picture).toMatchSnapshot(pictureFile(mode, name, width));
  }
}

/** What the window shows of a page. */
export async function takePicture(page: Page, mode: keyof typeof modes): Promise<Buffer> {
  await page.emulateMedia({ reducedMotion: 'reduce', ...modes[mode] });
  // They take no room either, since they are wider on some machines.
  await page.addStyleTag({ content: `${FOREIGN} { font-size: 0 !important }` });
  // Half of what a picture without loss weighs, and a pale line that vanished is still seen.
  return page.screenshot({ animations: 'disabled', quality: 20, type: 'webp' });
}
