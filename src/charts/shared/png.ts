import { createCanvas, type SKRSContext2D } from '@napi-rs/canvas';
import type { ChartConfiguration } from 'chart.js';
import { setFont } from './bundled-font.ts';
import { drawChart, scaleIn } from './canvas-chart.ts';
import { linesFor, writeLines } from './canvas-text.ts';
import type { Size } from './chart-model.ts';
import { lightColour } from './light-theme.ts';
import type { Fit } from './wrapped-text.ts';

/** Size of every picture in pixels: what social networks show whole. */
export const pictureSize: Size = { width: 1200, height: 675 };

const MARGIN = 48;
const WIDTH = pictureSize.width - 2 * MARGIN;
/** Two lines leave more room to the chart than large letters do. */
const FINDING: readonly [Fit, ...Fit[]] = [
  { size: 38, lines: 2 },
  { size: 34, lines: 2 },
  { size: 31, lines: 2 },
  { size: 31, lines: 3 },
  { size: 26, lines: 3 },
];
const MEASURE: readonly [Fit, ...Fit[]] = [
  { size: 20, lines: 1 },
  { size: 18, lines: 2 },
];
/** All notes are to be read, so the last size takes as many lines as it needs. */
const NOTES: readonly [Fit, ...Fit[]] = [
  { size: 18, lines: 1 },
  { size: 16, lines: 2 },
  { size: 14, lines: 3 },
];
const FOOT = 18;
/** Most that a chart is enlarged. */
const LARGEST = 1.6;

/** What stands around the chart of a picture. */
export interface PictureTexts {
  finding: string;
  measure: string;
  /** Below the chart: how to read it, and what was left out; may be empty. */
  notes: string;
  /** Below the chart: sources, day, site, licence. */
  credit: string;
  /** In the corner below: the address of the chart’s page, without `https://`. */
  address: string;
}

/**
 * Draws a chart with its headline and its sources as PNG, on light paper and in the bundled font;
 * the same input always gives the same bytes.
 * @param config for Chart.js, made with the light theme.
 * @param size for which the configuration is made, in CSS pixels; the chart fills the picture.
 */
export function drawPng(config: ChartConfiguration, size: Size, texts: PictureTexts): Buffer {
  const canvas = createCanvas(pictureSize.width, pictureSize.height);
  const context = canvas.getContext('2d');
  context.fillStyle = lightColour('paper');
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.fillStyle = lightColour('accent');
  context.fillRect(MARGIN, 0, 72, 8);

  context.textBaseline = 'alphabetic';
  const ink = { weight: '650', colour: lightColour('ink') };
  const secondary = { weight: '400', colour: lightColour('secondary') };
  const finding = linesFor(context, texts.finding, WIDTH, { ...ink, fits: FINDING });
  const measure = linesFor(context, texts.measure, WIDTH, { ...secondary, fits: MEASURE });
  const notes = linesFor(context, texts.notes, WIDTH, { ...secondary, fits: NOTES });
  const below = writeLines(context, finding, { x: MARGIN, top: 34 });
  const top = writeLines(context, measure, { x: MARGIN, top: below + 6 }) + 20;

  const bottom = pictureSize.height - 62;
  const end = bottom - 14 - notes.height;
  writeLines(context, notes, { x: MARGIN, top: end });
  const height = end - (notes.height > 0 ? 10 : 0) - top;
  const scale = Math.min(LARGEST, scaleIn(height, size));
  drawChart(context, config, { x: MARGIN, top, width: WIDTH, height }, scale);

  context.fillStyle = lightColour('rule');
  context.fillRect(MARGIN, bottom, WIDTH, 1);
  writeFoot(context, texts, bottom + 36);
  return canvas.toBuffer('image/png');
}

/** Writes the sources at the left and the address at the right, smaller where both don’t fit. */
function writeFoot(
  context: SKRSContext2D,
  { credit, address }: PictureTexts,
  baseline: number,
): void {
  const write = { style: 'normal', weight: '400', size: FOOT };
  setFont(context, write);
  const wide = context.measureText(`${credit}    ${address}`).width;
  setFont(context, { ...write, size: Math.floor(Math.min(1, WIDTH / wide) * FOOT) });
  context.fillStyle = lightColour('secondary');
  context.fillText(credit, MARGIN, baseline);
  context.textAlign = 'right';
  context.fillText(address, pictureSize.width - MARGIN, baseline);
  context.textAlign = 'left';
}
