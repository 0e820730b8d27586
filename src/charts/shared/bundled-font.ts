import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { GlobalFonts, type SKRSContext2D } from '@napi-rs/canvas';

// Names that no system font has, so that only the bundled files are ever measured or drawn.
const FONTS = {
  sans: { family: 'bundled-inter', file: 'src/styles/fonts/inter.woff2' },
  serif: { family: 'bundled-source-serif', file: 'src/styles/fonts/source-serif-4.woff2' },
} as const;
/** Paths of the files in which letters are measured and drawn, from the root of the project. */
export const fontFiles: readonly string[] = Object.values(FONTS).map(({ file }) => file);

// How far below the given y the letters stand, in em, as browsers place Inter on a canvas: its
// ascent (1984) and descent (494) scaled to one em; for `hanging` 80% of the unscaled ascent.
const ASCENT = 1984 / 2478;
const BASELINES: Record<string, number> = {
  alphabetic: 0,
  middle: ASCENT - 0.5,
  top: ASCENT,
  bottom: ASCENT - 1,
  hanging: (0.8 * 1984) / 2048,
};

/** What a canvas’s `font` asks of a bundled family. */
export interface Font {
  /** Absent: sans, as charts are lettered. */
  family?: keyof typeof FONTS;
  style: string;
  weight: string;
  /** In pixels. */
  size: number;
}

for (const { family, file } of Object.values(FONTS)) {
  if (GlobalFonts.registerFromPath(fontPath(file), family) === null) {
    throw new Error(`${file} can’t be read as a font.`);
  }
}

/** Finds a font from the source as well as from Astro’s bundle, which lies elsewhere. */
function fontPath(file: string): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, file))) {
    if (folder === dirname(folder)) throw new Error(`${file} is missing.`);
    folder = dirname(folder);
  }
  return join(folder, file);
}

/**
 * Reads a canvas’s `font`; its family is ignored.
 * @throws where it has no size in px.
 */
export function fontOf(font: string): Font {
  const [, before = '', size] = /^(.*?)([\d.]+)px/.exec(font) ?? [];
  if (size === undefined) throw new Error(`The font “${font}” has no size in px.`);
  const bold = before.includes('bold') ? '700' : '400';
  const style = before.includes('italic') ? 'italic' : 'normal';
  return { style, weight: /\d+/.exec(before)?.[0] ?? bold, size: Number(size) };
}

/** Makes a context measure and draw with a bundled font. */
export function setFont(
  context: SKRSContext2D,
  { family = 'sans', style, weight, size }: Font,
): void {
  // The canvas’s own setter, past the one of `useBundledFont`.
  Reflect.set(prototypeOf(context), 'font', `${style} ${size}px ${FONTS[family].family}`, context);
  // A weight in `font` is ignored for a font that holds all weights in one file.
  context.fontVariationSettings = `"wght" ${weight}`;
}

/** Makes a context write everything with the bundled font, placed as browsers place it. */
export function useBundledFont(context: SKRSContext2D): void {
  const fillText = context.fillText.bind(context);
  Object.defineProperty(context, 'font', {
    get: () => Reflect.get(prototypeOf(context), 'font', context) as string,
    set: (font: string) => {
      setFont(context, fontOf(font));
    },
  });
  context.fillText = (text, x, y) => {
    const { textBaseline, font } = context;
    context.textBaseline = 'alphabetic';
    fillText(text, x, y + baselineShift(textBaseline) * fontOf(font).size);
    context.textBaseline = textBaseline;
  };
}

function prototypeOf(context: SKRSContext2D): object {
  return Object.getPrototypeOf(context) as object;
}

/**
 * How far below y browsers put the foot of the letters, in em.
 * @throws for a baseline that no chart uses.
 */
export function baselineShift(baseline: string): number {
  const shift = BASELINES[baseline];
  if (shift === undefined) throw new Error(`textBaseline “${baseline}” is unknown.`);
  return shift;
}
