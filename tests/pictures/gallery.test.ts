import { test } from '@playwright/test';
import { openWithFonts } from '../e2e/fonts.ts';
import { expectPictures, galleryParts, WIDTHS } from './picture.ts';

/** What is said of the examples, and the same again in frames that load late. */
const BESIDE = '.gallery-contents, .table-box:has(> .attributes), .shown-source, .shown-alone';

for (const [name, part] of Object.entries(galleryParts)) {
  for (const width of WIDTHS) {
    test(`${name} looks as before at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 1000 });
      await openWithFonts(page, String(test.info().config.metadata['gallery']));
      const hidden = `${BESIDE}, .gallery > section:not(:has(${part}))`;
      await page.addStyleTag({ content: `${hidden} { display: none !important }` });
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      await page.setViewportSize({ width, height });
      await expectPictures(page, name, width);
    });
  }
}
