import type { Page } from '@playwright/test';
import { words } from '../../src/words/en.ts';
import { tabTo } from './keys.ts';
import { expect, test } from './page.ts';
import { article } from './paths.ts';
import { shiftsOf } from './shifts.ts';

const CODE = /\.js(\?|$)/;
const DATA = /\/data\/explorer\.json(\?|$)/;

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

/** The explorer’s figure, and what a reader finds in it. */
function explorerOf(page: Page) {
  const figure = page.locator('#chart-explorer');
  return {
    figure,
    box: figure.locator('.chart-box'),
    canvas: figure.locator('canvas'),
    finding: figure.locator('.chart-finding'),
    status: figure.getByRole('status'),
    table: figure.locator('summary'),
    heads: figure.locator('tbody th'),
    slider: page.getByRole('slider', { name: words.explorer.slider }),
    radio: (name: string) => page.getByRole('radio', { name, exact: true }),
    jump: (name: string) => page.getByRole('button', { name, exact: true }),
  };
}

/** All that a reader sees of a choice; the table must be open. */
function shownOn(page: Page) {
  return page.evaluate(() => {
    const textsOf = (selector: string) =>
      [...document.querySelectorAll<HTMLElement>(selector)].map(({ innerText }) => innerText);
    const form = document.querySelector<HTMLFormElement>('form.explorer');
    if (form === null) throw new Error('the page has no explorer');
    return {
      controls: [...new FormData(form)].map(String),
      slider: form.querySelector('#explorer-slider')?.getAttribute('aria-valuetext'),
      findings: textsOf('.live .chart-finding'),
      measures: textsOf('.live .chart-measure'),
      notes: textsOf('.live .chart-note'),
      table: textsOf('#chart-explorer tr'),
    };
  });
}

/** Wakes the explorer, as its first focus does. */
async function wake(page: Page): Promise<ReturnType<typeof explorerOf>> {
  const explorer = explorerOf(page);
  await explorer.slider.focus();
  await explorer.box.scrollIntoViewIfNeeded();
  await expect(explorer.canvas).toBeVisible();
  return explorer;
}

const clipboardOf = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const searchOf = (page: Page) => new URL(page.url()).searchParams;

for (const [what, use] of Object.entries({
  'at 1,280 px': { viewport: { width: 1280, height: 800 } },
  'at 320 px': { viewport: { width: 320, height: 640 } },
  'at 200% zoom of 1,280 px': { viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 },
})) {
  test.describe(`with the keyboard alone ${what}`, () => {
    test.use(use);

    test('a reader reads points, chooses, and sends what is shown', async ({ page, context }) => {
      await page.goto('prices/');
      const { box, canvas, finding, status, heads } = explorerOf(page);
      await tabTo(page, '#chart-explorer .chart-box');
      await expect(canvas).toBeVisible();
      const names = await heads.allTextContents();
      const focus = page.locator(':focus');
      for (const name of names.slice(0, 3)) {
        await page.keyboard.press('ArrowDown');
        await expect(focus).toHaveRole('img');
        await expect(focus).toHaveAccessibleName(/, Input, .*(yuan per million tokens|free)/);
        expect((await focus.getAttribute('aria-label'))?.startsWith(`${name}, `)).toBe(true);
        await expect(focus).toBeInViewport();
      }
      await page.keyboard.press('Escape');
      await expect(box).toBeFocused();

      await tabTo(page, 'input[name=scale]', { key: 'Shift+Tab' });
      await page.keyboard.press('ArrowRight');
      await expect(status).toHaveText((await finding.textContent()) ?? '');
      await tabTo(page, 'input[name=currency]', { key: 'Shift+Tab' });
      await page.keyboard.press('ArrowLeft');
      await tabTo(page, '#explorer-slider', { key: 'Shift+Tab' });
      const days: string[] = [];
      for (const key of ['ArrowLeft', 'PageDown', 'PageDown', 'PageUp', 'ArrowRight']) {
        await page.keyboard.press(key);
        days.push((await focus.getAttribute('aria-valuetext')) ?? '');
      }
      expect(new Set(days).size).toBeGreaterThan(3);
      await expect(focus).toBeInViewport();
      await expect(finding).toContainText(`for ${days.at(-1) ?? ''}`);
      await expect(finding).toContainText('≈ $');
      await tabTo(page, '.copy-link');
      await page.keyboard.press('Enter');
      await expect(status).toHaveText(words.explorer.linked);
      const link = await clipboardOf(page);
      expect(Object.fromEntries(new URL(link).searchParams)).toEqual({
        on: expect.stringMatching(/^202\d-\d\d-\d\d$/),
        currency: 'USD',
        scale: 'linear',
      });
      await tabTo(page, '#chart-explorer summary');
      await page.keyboard.press('Enter');
      const shown = await shownOn(page);
      expect(shown.table.length).toBeGreaterThan(5);

      const other = await context.newPage();
      await other.goto(link);
      await explorerOf(other).table.press('Enter');
      await expect(explorerOf(other).finding).toHaveText((await finding.textContent()) ?? '');
      expect(await shownOn(other)).toEqual(shown);
    });
  });
}

test('a day can be typed', async ({ page }) => {
  await page.goto('prices/');
  const { finding } = await wake(page);
  await page.getByLabel(words.explorer.on, { exact: true }).focus();
  // The same in the order of any country.
  await page.keyboard.type('11112025', { delay: 20 });
  await expect(finding).toContainText('for 11 November 2025');
  await expect.poll(() => searchOf(page).get('on')).toBe('2025-11-11');
});

test('Enter in a field changes nothing but the field', async ({ page }) => {
  await page.goto('prices/');
  await wake(page);
  const reads = page.getByLabel(words.explorer.reads);
  await reads.fill('5');
  await reads.press('Enter');
  await expect.poll(() => page.url()).toContain('reads=5');
  expect([...searchOf(page).keys()]).toEqual(['reads']);
});

test('what is chosen while the code is under way stands in the address', async ({ page }) => {
  const held = Promise.withResolvers<undefined>();
  await page.route(DATA, async (route) => {
    await held.promise;
    await route.continue();
  });
  await page.goto('prices/');
  const { radio, canvas, finding, box } = explorerOf(page);
  await radio(words.explorer.currencyChoices.USD).check();
  held.resolve(undefined);
  await box.scrollIntoViewIfNeeded();
  await expect(canvas).toBeVisible();
  await expect(finding).toContainText('≈ $');
  expect(searchOf(page).get('currency')).toBe('USD');
});

test('Back and Forward go from choice to choice, and a drag of the slider is one', async ({
  page,
}) => {
  await page.goto('prices/');
  const { slider, radio, jump, finding } = await wake(page);
  const first = await finding.textContent();
  await jump('Qwen2.5-Max').click();
  await expect(finding).toContainText('29 January 2025');
  await radio(words.explorer.lists.abroad).check();
  await expect(finding).toContainText('$');
  await expect.poll(() => searchOf(page).get('list')).toBe('abroad');
  const steps = () => page.evaluate(() => history.length);
  const before = await steps();

  await slider.scrollIntoViewIfNeeded();
  const place = await slider.boundingBox();
  if (place === null) throw new Error('the slider is not shown');
  const middle = place.y + place.height / 2;
  await page.mouse.move(place.x + place.width * 0.4, middle);
  await page.mouse.down();
  await page.mouse.move(place.x + place.width * 0.7, middle, { steps: 12 });
  await page.mouse.up();
  await expect(finding).not.toContainText('29 January 2025');
  await expect.poll(() => searchOf(page).get('on')).not.toBe('2025-01-29');
  const dragged = await finding.textContent();
  const draggedTo = page.url();
  expect(await steps()).toBe(before + 1);

  await page.goBack();
  await expect(finding).toContainText('29 January 2025');
  await expect(radio(words.explorer.lists.abroad)).toBeChecked();
  await expect(slider).toHaveAttribute('aria-valuetext', '29 January 2025');
  await page.goBack();
  await expect(radio(words.explorer.lists.cn)).toBeChecked();
  await page.goBack();
  await expect(finding).toHaveText(first ?? '');
  expect(new URL(page.url()).search).toBe('');
  for (let step = 1; step <= 3; step += 1) await page.goForward();
  await expect(finding).toHaveText(dragged ?? '');
  expect(page.url()).toBe(draggedTo);
});

test('controls that are changed at once are a step each', async ({ page }) => {
  await page.goto('prices/');
  await wake(page);
  const steps = () => page.evaluate(() => history.length);
  const before = await steps();
  await page.evaluate(() => {
    for (const field of ['scale][value=linear', 'list][value=abroad']) {
      document.querySelector<HTMLInputElement>(`.explorer [name=${field}]`)?.click();
    }
  });
  await expect.poll(() => page.url()).toContain('list=abroad&scale=linear');
  expect(await steps()).toBe(before + 2);
  await page.goBack();
  await expect.poll(() => `${searchOf(page)}`).toBe('scale=linear');
});

test('a field without a possible value is said, and changes nothing', async ({ page }) => {
  await page.goto('prices/?on=2025-01-29');
  const { radio, status, finding } = await wake(page);
  await expect(finding).toContainText('29 January 2025');
  const [before, address] = [await finding.textContent(), page.url()];
  const field = page.getByLabel(words.explorer.on, { exact: true });
  await field.fill('');
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await expect(status).toHaveText(words.explorer.invalid);
  await expect(finding).toHaveText(before ?? '');
  expect(page.url()).toBe(address);
  await radio(words.explorer.lists.abroad).check();
  await expect(field).toHaveValue('2025-01-29');
  await expect(field).not.toHaveAttribute('aria-invalid');
  await expect
    .poll(() => Object.fromEntries(searchOf(page)))
    .toEqual({
      on: '2025-01-29',
      list: 'abroad',
    });
});

for (const [what, held] of Object.entries({ data: DATA, code: CODE })) {
  test(`what a reader does while the ${what} is under way holds`, async ({ page, context }) => {
    const open = async (act: (page: Page) => Promise<unknown>) => {
      const other = await context.newPage();
      const gate = Promise.withResolvers<undefined>();
      await other.route(held, async (route) => {
        await gate.promise;
        await route.continue();
      });
      await other.goto(new URL('prices/', page.url()).href);
      await other.evaluate(() => {
        document.documentElement.dataset['kept'] = '';
      });
      await act(other);
      gate.resolve(undefined);
      await expect(explorerOf(other).finding).toContainText('29 January 2025');
      await expect.poll(() => searchOf(other).get('on')).toBe('2025-01-29');
      // No new page has come in its place.
      await expect(other.locator('html[data-kept]')).toHaveCount(1);
    };
    await page.goto('./');
    await open((other) => explorerOf(other).jump('Qwen2.5-Max').click());
    await open((other) => other.getByLabel(words.explorer.on, { exact: true }).fill('2025-01-29'));
  });
}

test('charts follow the colours of the page', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('prices/');
  const { canvas } = await wake(page);
  const pictureOf = () => canvas.evaluate((drawn: HTMLCanvasElement) => drawn.toDataURL());
  const light = await pictureOf();
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(pictureOf).not.toBe(light);
  const dark = await pictureOf();
  await page.emulateMedia({ colorScheme: 'light' });
  // Not necessarily the first picture to the pixel: that may have been drawn before a late font.
  await expect.poll(pictureOf).not.toBe(dark);
});

for (const [query, refused] of [
  [
    'on=2025-99-99&currency=XXX&ratio=Infinity&models=<script>alert(1)</script>&reads=1e99&sort=evil',
    'models, on, currency, ratio, sort, reads',
  ],
  ['on=2025-02-30&on=1999-01-01&ratio=-1&list=%00', 'on, list, ratio'],
  [`models=${'x'.repeat(5000)}&view=__proto__`, 'models, view'],
] as const) {
  test(`a hostile address shows the usual view: ${query.slice(0, 60)}`, async ({ page }) => {
    await page.goto('prices/');
    const { finding, heads, table } = explorerOf(page);
    await table.click();
    const [usual, rows] = [await finding.textContent(), await heads.allTextContents()];
    await page.goto(`prices/?${query}`);
    const { box, canvas, status } = explorerOf(page);
    await expect(status).toHaveText(words.explorer.unavailable + refused);
    await expect(finding).toHaveText(usual ?? '');
    await box.scrollIntoViewIfNeeded();
    await expect(canvas).toBeVisible();
    await table.click();
    expect(await heads.allTextContents()).toEqual(rows);
  });
}

test('code and data are fetched at the first touch, and once', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (CODE.test(pathname) || DATA.test(pathname)) fetched.push(pathname);
  });
  await page.goto('prices/');
  const { box, radio, finding } = explorerOf(page);
  await box.scrollIntoViewIfNeeded();
  await page.mouse.move(300, 300);
  await page.waitForLoadState('networkidle');
  expect(fetched).toEqual([]);
  await radio(words.explorer.scales.linear).check();
  await expect(explorerOf(page).canvas).toBeVisible();
  expect(fetched.filter((path) => DATA.test(path))).toHaveLength(1);
  const code = fetched.filter((path) => CODE.test(path));
  expect(code.length).toBeGreaterThan(0);
  expect(new Set(code).size).toBe(code.length);
  fetched.length = 0;
  await radio(words.explorer.lists.abroad).check();
  await expect(finding).toContainText('$');
  expect(fetched).toEqual([]);
});

for (const [what, refused] of Object.entries({ data: DATA, code: CODE })) {
  test.describe(`when the ${what} can’t be fetched`, () => {
    test.use({ refused });

    test('the next touch tries again', async ({ page }) => {
      await page.goto('prices/');
      const { radio, canvas, status, box } = explorerOf(page);
      await radio(words.explorer.scales.linear).check();
      await expect(status).toHaveText(words.chart.failed);
      await page.context().unroute(refused);
      await radio(words.explorer.lists.abroad).check();
      await box.scrollIntoViewIfNeeded();
      await expect(canvas).toBeVisible();
      await expect.poll(() => page.url()).toContain('list=abroad&scale=linear');
    });

    for (const path of ['prices/', 'prices/?on=2025-01-29']) {
      test(`the drawing of ${path} stays and says so`, async ({ page }) => {
        await page.goto(path);
        const { radio, figure, canvas, status, finding } = explorerOf(page);
        await radio(words.explorer.scales.linear).check();
        await expect(status).toHaveText(words.chart.failed);
        await expect(figure.locator('svg').filter({ visible: true })).toHaveCount(1);
        await expect(canvas).toHaveCount(0);
        await expect(finding).toHaveText(/\d+ prices known for/);
      });
    }
  });
}

test('the table sorts, keeps the focus, and the chart follows', async ({ page }) => {
  await page.goto('prices/');
  const { figure, table, heads, box } = await wake(page);
  await table.click();
  const byOutput = figure.getByRole('columnheader', { name: 'Output' });
  const button = byOutput.getByRole('button');
  const outputs = async () => {
    const cells = await figure.locator('tbody tr td:nth-of-type(2)').allTextContents();
    const numbers = cells.map((text) => (text === words.price.free ? 0 : parseFloat(text)));
    const known = numbers.filter((number) => !Number.isNaN(number));
    expect(known.length).toBeGreaterThan(5);
    // What is not known comes last.
    expect(numbers.slice(known.length).every(Number.isNaN)).toBe(true);
    return known;
  };
  for (const [direction, sign] of [
    ['ascending', 1],
    ['descending', -1],
  ] as const) {
    await button.press('Enter');
    await expect(button).toBeFocused();
    await expect(byOutput).toHaveAttribute('aria-sort', direction);
    await expect(figure.locator('[aria-sort]')).toHaveCount(1);
    const shown = await outputs();
    expect(shown).toEqual(shown.toSorted((a, b) => (a - b) * sign));
    const first = (await heads.first().textContent()) ?? '';
    await box.focus();
    await page.keyboard.press('Home');
    await expect(page.locator(':focus')).toHaveAccessibleName(
      new RegExp(`^${RegExp.escape(first)}, `),
    );
    await page.keyboard.press('Escape');
  }
  await expect.poll(() => searchOf(page).get('sort')).toBe('-output');
});

test('a figure of the explorer is copied with its measure, its source and its address', async ({
  page,
}) => {
  await page.goto('prices/?on=2025-01-29&list=abroad');
  const { box, figure, status, finding } = explorerOf(page);
  await expect(finding).toContainText('29 January 2025');
  const copy = figure.getByRole('button', { name: words.chart.copy });
  await copy.click();
  await expect(status).toHaveText(words.chart.copied);
  expect(await clipboardOf(page)).toContain(`${(await finding.textContent()) ?? ''}. `);
  await box.focus();
  await page.keyboard.press('ArrowDown');
  const point = (await page.locator(':focus').getAttribute('aria-label')) ?? '';
  await copy.press('Enter');
  await expect.poll(() => clipboardOf(page)).toContain(point);
  const [text, ...lines] = (await clipboardOf(page)).split('\n');
  const measure = await figure.locator('.chart-measure').textContent();
  expect(text).toBe(`${point}. ${measure ?? ''}.`);
  expect(lines.length).toBeGreaterThan(1);
  for (const source of lines.slice(0, -1)) expect(source).toMatch(/, https?:\/\/\S+$/);
  expect(lines.at(-1)).toContain(page.url());
});

for (const [what, name, said] of [
  ['link', words.explorer.link, words.explorer.linked],
  ['figure', words.chart.copy, words.chart.copied],
] as const) {
  test(`a ${what} that is copied at once after a choice has its address`, async ({ page }) => {
    await page.goto('prices/');
    const { figure, status } = await wake(page);
    await expect(figure.getByRole('button', { name: words.chart.copy })).toBeVisible();
    // No hand is as fast as this, but a pause of the machine makes many so.
    await page.evaluate((name) => {
      document.querySelector<HTMLInputElement>('input[name=scale]:not(:checked)')?.click();
      const buttons = [...document.querySelectorAll<HTMLElement>('form.explorer button')];
      buttons.find((button) => button.innerText.trim() === name)?.click();
    }, name);
    await expect.poll(() => searchOf(page).get('scale')).toBe('linear');
    await expect(status).toHaveText(said);
    expect(await clipboardOf(page)).toContain(page.url());
  });
}

test('a figure of an article’s chart is copied with its source', async ({ page }) => {
  await page.goto(article);
  const figure = page.locator('figure[data-model]').first();
  await figure.getByRole('button', { name: words.chart.explore }).press('Enter');
  const focus = page.locator(':focus');
  await expect(focus).toHaveClass('point');
  const point = (await focus.getAttribute('aria-label')) ?? '';
  await figure.getByRole('button', { name: words.chart.copy }).press('Enter');
  await expect(figure.getByRole('status')).toHaveText(words.chart.copied);
  const [text, ...lines] = (await clipboardOf(page)).split('\n');
  expect(text).toBe(`${point}. ${(await figure.locator('.chart-measure').textContent()) ?? ''}.`);
  expect(lines.length).toBeGreaterThan(1);
  for (const line of lines) expect(line).toMatch(/https?:\/\/\S+/);
});

test('a figure of a card is copied with its source', async ({ page }) => {
  await page.goto(article);
  const mark = page.locator('main .figure button').first();
  await mark.click();
  const card = page.locator('[popover]:popover-open');
  await card.getByRole('button', { name: words.chart.copy }).click();
  await expect(card.getByRole('status')).toHaveText(words.chart.copied);
  await expect(card.getByRole('button', { name: words.chart.copy })).toBeFocused();
  const copied = await clipboardOf(page);
  expect(copied).toContain((await card.locator('.card-title').innerText()).trim());
  const source = (await card.locator('li a').first().getAttribute('href')) ?? 'no source';
  expect(copied).toContain(source);
  expect(copied.split('\n').at(-1)).toBe(page.url());
});

for (const [width, height] of [
  [360, 740],
  [1280, 800],
  [1280, 1400],
] as const) {
  test(`nothing moves at ${width} × ${height} where an address is followed`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.goto('prices/?on=2025-01-29');
    const { finding } = explorerOf(page);
    await expect(finding).toContainText('29 January 2025');
    await page.waitForLoadState('networkidle');
    expect(await shiftsOf(page)).toBe(0);
  });
}
