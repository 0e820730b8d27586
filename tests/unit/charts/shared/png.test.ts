import { createCanvas, loadImage } from '@napi-rs/canvas';
import { describe, expect, test } from 'vitest';
import { configOf, sizeOf } from '../../../../src/charts/configs.ts';
import { lightColour, lightTheme } from '../../../../src/charts/shared/light-theme.ts';
import { drawPng, pictureSize } from '../../../../src/charts/shared/png.ts';
import { bar, barsModel, row } from '../../../fixtures/drawings.ts';

const texts = {
  finding: 'A costs more than B',
  measure: 'Price',
  notes: '',
  credit: '1 source',
  address: 'example.org/charts/a/',
};

function draw(rows: number, more: Partial<typeof texts> = {}): Buffer {
  const model = barsModel(
    Array.from({ length: rows }, (_, index) =>
      row(`Row ${index}`, [bar(10 - index / 2), bar(5)], { company: 'alibaba', focused: true }),
    ),
  );
  return drawPng(configOf(model, lightTheme, 'wide'), sizeOf(model, 'wide'), { ...texts, ...more });
}

/** For each colour how many pixels of a band of rows have it. */
async function coloursIn(png: Buffer, top: number, bottom: number): Promise<Map<string, number>> {
  const image = await loadImage(png);
  const context = createCanvas(image.width, image.height).getContext('2d');
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, top, image.width, bottom - top);
  const counts = new Map<string, number>();
  for (let at = 0; at < data.length; at += 4) {
    const hex = `#${Buffer.from(data.subarray(at, at + 3)).toString('hex')}`;
    counts.set(hex, (counts.get(hex) ?? 0) + 1);
  }
  return counts;
}

test('a picture has its size, and the same bytes twice', async () => {
  const png = draw(4);
  const { width, height } = await loadImage(png);
  expect({ width, height }).toEqual(pictureSize);
  expect(draw(4).equals(png)).toBe(true);
});

describe.each([2, 9, 16])('a picture of %d rows', (rows) => {
  test('has headline, chart and credit, each in its band and in the light colours', async () => {
    const png = draw(rows);
    const [head, chart, foot] = await Promise.all([
      coloursIn(png, 30, 80),
      coloursIn(png, 130, 600),
      coloursIn(png, 614, pictureSize.height),
    ]);
    const alibaba = lightColour('alibaba');
    expect(head.get(lightColour('ink'))).toBeGreaterThan(500);
    expect(head.has(alibaba)).toBe(false);
    expect(chart.get(alibaba)).toBeGreaterThan(10_000);
    expect(foot.get(lightColour('secondary'))).toBeGreaterThan(100);
    expect(foot.has(alibaba)).toBe(false);
  });
});

describe.each([
  ['one note', 'A note. '.repeat(3), 585],
  ['many notes', 'A note with quite a few words in it. '.repeat(25), 500],
])('%s', (_what, notes, top) => {
  test.each([2, 16])(
    'stand between a chart of %d rows and the credit, and all fit',
    async (rows) => {
      const png = draw(rows, { notes });
      const [chart, noted] = await Promise.all([
        coloursIn(png, 130, top),
        coloursIn(png, top, 613),
      ]);
      expect(chart.get(lightColour('alibaba'))).toBeGreaterThan(8000);
      expect(noted.has(lightColour('alibaba'))).toBe(false);
      expect(noted.get(lightColour('secondary'))).toBeGreaterThan(50 * (notes.length / 40));
      await expectCleanMargin(png);
    },
  );
});

/** What stands at the right edge of the paper would have run over it. */
async function expectCleanMargin(png: Buffer): Promise<void> {
  const { width, height } = pictureSize;
  const image = createCanvas(width, height).getContext('2d');
  image.drawImage(await loadImage(png), 0, 0);
  const margin = image.getImageData(width - 40, 0, 40, height).data;
  expect(new Set(margin).size).toBe(4);
}

test('a long headline shrinks before it reaches the chart', async () => {
  const finding = 'A headline that goes on and on and tells of everything at once. '.repeat(3);
  const png = draw(9, { finding });
  expect((await coloursIn(png, 160, 600)).get(lightColour('alibaba'))).toBeGreaterThan(10_000);
  await expectCleanMargin(png);
});
