import type { SKRSContext2D } from '@napi-rs/canvas';
import { setFont, type Font } from './bundled-font.ts';
import { fitted, type Fit } from './wrapped-text.ts';

/** How a text is written, and the sizes that it may have, the largest first. */
export interface Look extends Pick<Font, 'family' | 'weight'> {
  colour: string;
  fits: readonly [Fit, ...Fit[]];
}

/** A text in lines, and how it is written. */
export interface Lines {
  lines: string[];
  font: Font;
  colour: string;
  /** From a line to the next, and of all lines; in pixels. */
  lineHeight: number;
  height: number;
}

/** How far the lines of a text stand apart, in its own size. */
const LEADING = 1.25;

/** From a line to the next, for letters of a size; in pixels. */
export function lineHeightOf(size: number): number {
  return Math.round(size * LEADING);
}

/**
 * Puts a text into as many lines as it needs; an empty one into none.
 * @param width of a line, in pixels.
 */
export function linesFor(
  context: SKRSContext2D,
  text: string,
  width: number,
  { colour, fits, ...face }: Look,
): Lines {
  const fontAt = (size: number): Font => ({ ...face, style: 'normal', size });
  const { size, lines } = fitted(text, width, fits, (part, at) => {
    setFont(context, fontAt(at));
    return context.measureText(part).width;
  });
  const full = lines.filter((line) => line !== '');
  const lineHeight = lineHeightOf(size);
  return { lines: full, font: fontAt(size), colour, lineHeight, height: full.length * lineHeight };
}

/**
 * Writes lines from their upper left corner on.
 * @returns where they end.
 */
export function writeLines(
  context: SKRSContext2D,
  { lines, font, colour, lineHeight, height }: Lines,
  { x, top }: { x: number; top: number },
): number {
  setFont(context, font);
  context.fillStyle = colour;
  lines.forEach((line, index) => {
    context.fillText(line, x, top + index * lineHeight + font.size);
  });
  return top + height;
}
