import { expect, test, type Page } from '@playwright/test';
import { openWithFonts } from '../e2e/fonts.ts';
import { pictureFile, takePicture } from './picture.ts';

const WIDTH = 768;
const HEIGHT = 1000;

/** The changes that a picture of the home page must show, each small. */
const changes: Record<string, (page: Page) => Promise<unknown>> = {
  'a pale line is gone': (page) =>
    page.addStyleTag({ content: '.site-header { border-color: transparent !important }' }),
  'the accent has another colour': (page) =>
    page.addStyleTag({ content: ':root { --accent: #1a5fb4 !important }' }),
  'a label of a chart is gone': (page) =>
    labelOf(page).evaluate((label) => {
      label.remove();
    }),
  'a label of a chart has moved': (page) =>
    labelOf(page).evaluate((label) => {
      label.setAttribute('dx', '8');
    }),
  'a line of text is longer': (page) =>
    page.locator('h1').evaluate((heading) => {
      heading.append(' again');
    }),
};

/** A label of the first drawing. */
const labelOf = (page: Page) =>
  page.locator('figure svg').filter({ visible: true }).first().getByText('10 yuan');

for (const [what, change] of Object.entries(changes)) {
  test(`the comparison sees that ${what}`, async ({ page }) => {
    await page.setViewportSize({ width: WIDTH, height: HEIGHT });
    await openWithFonts(page, './');
    const file = pictureFile('light', 'home', WIDTH);
    expect(await takePicture(page, 'light')).toMatchSnapshot(file);
    await change(page);
    expect(await takePicture(page, 'light')).not.toMatchSnapshot(file);
  });
}
