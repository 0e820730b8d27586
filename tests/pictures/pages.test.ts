import { globSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { openWithFonts } from '../e2e/fonts.ts';
import { paths } from '../e2e/paths.ts';
import { expectPictures, galleryParts, pictureFiles, WIDTHS } from './picture.ts';

/** `models/deepseek-v3/` → `models-one`, because another model may come to have the longest page. */
function nameOf(path: string): string {
  const [kind = '', ...one] = path.split('/').filter((part) => !/^\.?$/.test(part));
  return one.length > 0 ? `${kind}-one` : kind.replace(/\.html$/, '') || 'home';
}

for (const path of paths) {
  for (const width of WIDTHS) {
    test(`${path} looks as before at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 1000 });
      await openWithFonts(page, path);
      await expectPictures(page, nameOf(path), width);
    });
  }
}

test('every committed picture is looked at', () => {
  test.skip(test.info().config.updateSnapshots === 'changed', 'pictures are being written');
  const names = [...Object.keys(galleryParts), ...paths.map(nameOf)];
  const looked = WIDTHS.flatMap((width) => names.flatMap((name) => pictureFiles(name, width)));
  const committed = globSync('**/*.webp', { cwd: join(import.meta.dirname, 'baselines') });
  expect(committed.map((file) => file.replaceAll('\\', '/')).sort()).toEqual(looked.sort());
});
