import { createCanvas, type SKRSContext2D } from '@napi-rs/canvas';
import type { AnyChartModel } from '../charts/configs.ts';
import { setFont } from '../charts/shared/bundled-font.ts';
import type { Box } from '../charts/shared/canvas-chart.ts';
import { linesFor, writeLines, type Look } from '../charts/shared/canvas-text.ts';
import { lightColour } from '../charts/shared/light-theme.ts';
import type { Words } from '../words/en.ts';
import { fillBox } from './chart-part.ts';
import { chartTitle, figure, finding, kicker, label, ONE_LINE, title } from './looks.ts';
import { drawMark } from './mark.ts';
import { withoutChinese, type ShareContent } from './share-content.ts';
import { SHARE_IMAGE_SIZE } from './share-image.ts';

const MARGIN = 64;
const WIDTH = SHARE_IMAGE_SIZE.width - 2 * MARGIN;
const TOP = 44;
/** Where the foot begins. */
const FOOT = SHARE_IMAGE_SIZE.height - 84;
/** Of the two columns beside each other. */
const LEFT = 492;
const GAP = 56;
const RIGHT = WIDTH - LEFT - GAP;
/** Between two figures. */
const GUTTER = 28;

/** A picture that is being drawn, and the words in it that its subject doesn’t give. */
interface Picture {
  context: SKRSContext2D;
  words: Words;
}

/**
 * Draws a share image on light paper and in the bundled fonts; the same input always gives the
 * same pixels.
 * @param site the site’s name.
 * @returns red, green, blue and alpha of every pixel, row by row.
 */
export function drawShareImage(content: ShareContent, site: string, words: Words): Uint8Array {
  const { width, height } = SHARE_IMAGE_SIZE;
  const context = createCanvas(width, height).getContext('2d');
  const picture = { context, words };
  context.fillStyle = lightColour('paper');
  context.fillRect(0, 0, width, height);
  context.fillStyle = lightColour('accent');
  context.fillRect(MARGIN, 0, 72, 8);
  const { chart } = content;
  if (chart?.finding === content.title) drawChartAlone(picture, content, chart);
  else drawColumns(picture, content);
  drawFoot(picture, content.foot, site);
  return new Uint8Array(context.getImageData(0, 0, width, height).data);
}

/** The finding over its chart, both as wide as the picture. */
function drawChartAlone(picture: Picture, content: ShareContent, chart: AnyChartModel): void {
  const { context } = picture;
  const at = { x: MARGIN, top: TOP - 6 };
  const below = write(context, content.title, at, WIDTH, finding);
  const small: Look = { ...label, fits: ONE_LINE };
  const top = write(context, content.kicker, { ...at, top: below + 6 }, WIDTH, small) + 16;
  drawInBox(picture, chart, { x: MARGIN, top, width: WIDTH, height: FOOT - top - 20 });
}

/** Title and figures at the left, the chart at the right; without a chart the whole width is theirs. */
function drawColumns(picture: Picture, content: ShareContent): void {
  const { context } = picture;
  const { chart, figures } = content;
  if (chart !== undefined) drawChartColumn(picture, chart);
  const width = chart === undefined ? WIDTH : LEFT;
  const start = drawFigures(context, content, width);
  const top = write(context, content.kicker, { x: MARGIN, top: TOP }, width, kicker) + 10;
  const look = title(start - 24 - top, chart === undefined ? 88 : 64);
  write(context, content.title, { x: MARGIN, top }, width, look);
  if (figures.length === 0 && chart === undefined) {
    drawMark(context, { x: MARGIN, top: FOOT - 190, width: 225, height: 150 });
  }
}

/** Draws the figures side by side above the foot, each below a thick rule; returns where they begin. */
function drawFigures(
  context: SKRSContext2D,
  { figures, note }: ShareContent,
  width: number,
): number {
  const each = (width - GUTTER * (figures.length - 1)) / figures.length;
  const columns = figures.map((one, index) => ({
    x: MARGIN + index * (each + GUTTER),
    text: linesFor(context, withoutChinese(one.text), each, figure),
    label: linesFor(context, withoutChinese(one.label), each, label),
  }));
  const notes = linesFor(context, note ?? '', width, label);
  const height = Math.max(0, ...columns.map((one) => one.text.height + 4 + one.label.height));
  const end = FOOT - 28 - notes.height;
  const start = end - height - (notes.height > 0 ? 14 : 0);
  writeLines(context, notes, { x: MARGIN, top: end });
  for (const { x, text, label: what } of columns) {
    context.fillStyle = lightColour('ink');
    context.fillRect(x, start - 4, each, 4);
    writeLines(context, what, { x, top: writeLines(context, text, { x, top: start }) + 4 });
  }
  return start;
}

/** Draws a chart under its finding at the right. */
function drawChartColumn(picture: Picture, chart: AnyChartModel): void {
  const { context } = picture;
  const x = MARGIN + LEFT + GAP;
  context.fillStyle = lightColour('ink');
  context.fillRect(x, TOP + 6, RIGHT, 2);
  const top = write(context, chart.finding, { x, top: TOP + 20 }, RIGHT, chartTitle) + 14;
  drawInBox(picture, chart, { x, top, width: RIGHT, height: FOOT - top - 20 });
}

/** Draws a chart and, below it, how much of it is left out. */
function drawInBox({ context, words }: Picture, chart: AnyChartModel, box: Box): void {
  const left = fillBox(context, chart, { ...box, height: box.height - 18 });
  if (left === undefined) return;
  setFont(context, { style: 'normal', weight: '400', size: 18 });
  writeRight(context, words.share.rows(left.shown, left.all), box.top + box.height + 4);
}

/** Mark and name of the site at the left, the data’s day at the right. */
function drawFoot({ context }: Picture, foot: string, site: string): void {
  context.fillStyle = lightColour('rule');
  context.fillRect(MARGIN, FOOT, WIDTH, 1);
  const baseline = FOOT + 50;
  drawMark(context, { x: MARGIN, top: baseline - 25, width: 42, height: 28 });
  setFont(context, { family: 'serif', style: 'normal', weight: '650', size: 28 });
  context.fillStyle = lightColour('ink');
  context.fillText(site, MARGIN + 58, baseline);
  const room = WIDTH - 58 - context.measureText(site).width - GAP;
  const { lines, font } = linesFor(context, foot, room, { ...label, fits: ONE_LINE });
  setFont(context, font);
  writeRight(context, lines.join(' '), baseline);
}

/** Writes small print at the right edge, in the font that is set. */
function writeRight(context: SKRSContext2D, text: string, baseline: number): void {
  context.fillStyle = lightColour('secondary');
  context.textAlign = 'right';
  context.fillText(text, MARGIN + WIDTH, baseline);
  context.textAlign = 'left';
}

/** Writes a text in as many lines as it needs and returns where it ends. */
function write(
  context: SKRSContext2D,
  text: string,
  at: { x: number; top: number },
  width: number,
  look: Look,
): number {
  return writeLines(context, linesFor(context, withoutChinese(text), width, look), at);
}
