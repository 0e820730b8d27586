import { createCanvas, loadImage } from '@napi-rs/canvas';
import { expect, test } from 'vitest';
import { indexedPng } from '../../../src/share-images/indexed-png.ts';

async function read(png: Buffer): Promise<number[]> {
  const image = await loadImage(png);
  const context = createCanvas(image.width, image.height).getContext('2d');
  context.drawImage(image, 0, 0);
  return [...context.getImageData(0, 0, image.width, image.height).data];
}

test('up to 256 colours come back as they were, in their places', async () => {
  const [ink, red, green] = [
    [1, 2, 3, 255],
    [250, 0, 0, 255],
    [0, 250, 0, 255],
  ];
  const pixels = Uint8Array.from([ink, red, green, green, ink, red].flat());
  expect(await read(indexedPng(pixels, { width: 3, height: 2 }))).toEqual([...pixels]);
});

test('of more colours the frequent ones stay, and a rare one becomes the nearest', async () => {
  const common = Array.from({ length: 256 }, (_, red) => [red, 0, 0, 255]);
  const rare = [77, 3, 0, 255];
  const all = [...common, ...common, rare, ...Array.from({ length: 511 }, () => [0, 0, 0, 255])];
  const back = await read(indexedPng(Uint8Array.from(all.flat()), { width: 512, height: 2 }));
  expect(back.slice(0, 256 * 4)).toEqual(common.flat());
  expect(back.slice(512 * 4, 513 * 4)).toEqual([77, 0, 0, 255]);
});
