import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import { lightColour } from '../charts/shared/light-theme.ts';

/** A picture of the mark, for places that don’t take `icon.svg`. */
interface Icon {
  /** Width and height in pixels. */
  size: number;
  /** `maskable`: the system cuts it to a shape of its own, so paper runs to its edges. */
  purpose: 'any' | 'maskable';
}

/** The icons by their names, `/<name>.png`. */
export const icons: Readonly<Record<string, Icon>> = {
  'apple-touch-icon': { size: 180, purpose: 'maskable' },
  'icon-192': { size: 192, purpose: 'any' },
  'icon-512': { size: 512, purpose: 'any' },
  'icon-maskable-512': { size: 512, purpose: 'maskable' },
};

/** How much of a maskable icon the mark takes, so that no shape cuts into it. */
const SAFE = 0.8;

/** Draws an icon from `public/icon.svg` as PNG. */
export async function iconPng({ size, purpose }: Icon): Promise<Buffer> {
  const svg = readFileSync(join(process.cwd(), 'public/icon.svg'));
  const context = createCanvas(size, size).getContext('2d');
  if (purpose === 'maskable') {
    context.fillStyle = lightColour('paper');
    context.fillRect(0, 0, size, size);
  }
  const side = purpose === 'maskable' ? size * SAFE : size;
  const mark = await loadImage(svg);
  // It is drawn as sharp as it is large.
  [mark.width, mark.height] = [side, side];
  context.drawImage(mark, (size - side) / 2, (size - side) / 2);
  return context.canvas.toBuffer('image/png');
}
