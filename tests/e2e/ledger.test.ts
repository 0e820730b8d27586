import type { Page } from '@playwright/test';
import { words } from '../../src/words/en.ts';
import { claims, type ClaimRecord } from '../build/records.ts';
import { expect, test } from './page.ts';

const all = [...claims.values()];
const text = words.claims;

/** Expects that these claims can be seen, and no others. */
async function expectSeen(page: Page, wanted: (claim: ClaimRecord) => boolean): Promise<void> {
  const ids = all.filter(wanted).map(({ id }) => id);
  const seen = page.locator('.claim:visible');
  await expect(seen).toHaveCount(ids.length);
  const shown = await seen.evaluateAll((items) => items.map(({ id }) => id));
  expect(shown.toSorted()).toEqual(ids.toSorted());
}

const isWrong = ({ verdict }: ClaimRecord) => verdict === 'wrong';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the ledger shows what its filters ask for, and all again', async ({ page }) => {
    await page.goto('claims/');
    const choose = async (group: string, choice: string) => {
      const fieldset = page.getByRole('group', { name: group });
      await fieldset.getByRole('radio', { name: new RegExp(`^${choice}`) }).check();
    };
    await expectSeen(page, () => true);
    await choose(text.byVerdict, text.verdicts.wrong);
    expect(all.filter(isWrong).length).toBeGreaterThan(1);
    await expectSeen(page, isWrong);
    await expect(page.getByRole('heading', { name: text.opinions })).toBeHidden();
    await choose(text.byReport, 'Report B');
    await expectSeen(page, (claim) => isWrong(claim) && claim.report === 'B');
    await choose(text.byVerdict, text.all);
    await expectSeen(page, ({ report }) => report === 'B');
    await choose(text.byVerdict, text.opinion);
    await expectSeen(page, ({ report, kind }) => report === 'B' && kind === 'opinion');
    await expect(page.getByRole('heading', { name: text.facts, exact: true })).toBeHidden();
    await choose(text.byReport, text.both);
    await choose(text.byVerdict, text.all);
    await expectSeen(page, () => true);
  });

  test('each verdict shows its claims alone', async ({ page }) => {
    await page.goto('claims/');
    for (const verdict of Object.keys(text.verdicts)) {
      await page.locator(`#verdict-${verdict}`).check();
      await expectSeen(page, (claim) => claim.verdict === verdict);
    }
  });

  test('a link to a claim leads to it', async ({ page }) => {
    await page.goto('claims/#b-18');
    await expect(page.locator(':target')).toBeInViewport();
  });
});

test('the filters work by keyboard alone', async ({ page }) => {
  await page.goto('claims/');
  const focus = page.locator(':focus');
  const isRadio = () =>
    page.evaluate(() => document.activeElement?.matches('input[type=radio]') === true);
  for (let presses = 0; presses < 30 && !(await isRadio()); presses += 1) {
    await page.keyboard.press('Tab');
  }
  await expect(focus).toHaveId('verdict-all');
  const names = Object.keys(text.verdicts);
  for (let steps = 0; steps <= names.indexOf('wrong'); steps += 1) {
    await page.keyboard.press('ArrowDown');
  }
  await expect(focus).toHaveId('verdict-wrong');
  await expect(focus).toBeChecked();
  await expect(focus).toBeInViewport();
  await expectSeen(page, isWrong);
  // One Tab leads to the next group and one more out of the filters.
  await page.keyboard.press('Tab');
  await expect(focus).toHaveId('report-all');
  await page.keyboard.press('ArrowRight');
  await expect(focus).toHaveId('report-A');
  await expectSeen(page, (claim) => isWrong(claim) && claim.report === 'A');
  await page.keyboard.press('Tab');
  expect(await isRadio()).toBe(false);
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('ArrowUp');
  await expectSeen(page, ({ verdict }) => verdict === names[names.indexOf('wrong') - 1]);
});
