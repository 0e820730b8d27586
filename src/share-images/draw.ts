import { createCanvas, type SKRSContext2D } from '@napi-rs/canvas';
import { configOf, sizeOf, type AnyChartModel } from '../charts/configs.ts';
import { setFont } from '../charts/shared/bundled-font.ts';
import { drawChart, scaleIn, type Box } from '../charts/shared/canvas-chart.ts';
import { linesFor, writeLines, type Look } from '../charts/shared/canvas-text.ts';
import { lightColour, lightTheme } from '../charts/shared/light-theme.ts';
import type { Fit } from '../charts/shared/wrapped-text.ts';
import { drawMark } from './mark.ts';
import { withoutChinese, type ShareContent } from './share-content.ts';
import { SHARE_IMAGE_SIZE } from './share-image.ts';

const MARGIN = 64;
const WIDTH = SHARE_IMAGE_SIZE.width - 2 * MARGIN;
/** Where the foot begins. */
const FOOT = SHARE_IMAGE_SIZE.height - 88;
/** Of the two columns beside each other. */
const LEFT = 492;
const GAP = 56;
const RIGHT = WIDTH - LEFT - GAP;
/** Most that a chart is enlarged, and the least at which its letters can still be read. */
const LARGEST = 1.8;
const SMALLEST = 1.25;

type Fits = readonly [Fit, ...Fit[]];

const sizes = (lines: number, ...all: [number, ...number[]]): Fits => {
  const [first, ...others] = all.map((size) => ({ size, lines }));
  return [first ?? { size: all[0], lines }, ...others];
};
const KICKER = sizes(1, 24, 22, 20, 18);
const WIDE_TITLE = sizes(3, 88, 76, 68, 60, 52, 46);
const COLUMN_TITLE = sizes(4, 64, 58, 52, 46, 42, 38, 34, 30);
const FINDING: Fits = [...sizes(2, 48, 44, 40, 36), { size: 34, lines: 3 }];
const CHART_TITLE: Fits = [
  { size: 24, lines: 2 },
  { size: 22, lines: 3 },
  { size: 20, lines: 4 },
];
const FIGURE = sizes(1, 84, 72, 64, 56, 48, 40, 34);
const LABEL: Fits = [...sizes(3, 24), ...sizes(4, 22, 20)];

const title = (fits: Fits): Look => ({
  family: 'serif',
  weight: '650',
  colour: lightColour('ink'),
  fits,
});
const kicker: Look = { weight: '600', colour: lightColour('accent'), fits: KICKER };
const label: Look = { weight: '400', colour: lightColour('secondary'), fits: LABEL };
const chartTitle: Look = { weight: '600', colour: lightColour('ink'), fits: CHART_TITLE };

/**
 * Draws a share image as PNG, on light paper and in the bundled fonts; the same input always gives
 * the same bytes.
 * @param site the site’s name.
 */
export function drawShareImage(content: ShareContent, site: string): Buffer {
  const canvas = createCanvas(SHARE_IMAGE_SIZE.width, SHARE_IMAGE_SIZE.height);
  const context = canvas.getContext('2d');
  context.fillStyle = lightColour('paper');
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.fillStyle = lightColour('accent');
  context.fillRect(MARGIN, 0, 72, 8);
  const { chart } = content;
  if (chart !== undefined && chart.finding === content.title) {
    drawChartAlone(context, content, chart);
  } else {
    drawColumns(context, content);
  }
  drawFoot(context, content.foot, site);
  return canvas.toBuffer('image/png');
}

/** The finding over its chart, both as wide as the picture. */
function drawChartAlone(
  context: SKRSContext2D,
  { kicker: measure, title: finding }: ShareContent,
  chart: AnyChartModel,
): void {
  const below = write(context, finding, { x: MARGIN, top: 38 }, WIDTH, title(FINDING));
  const top = write(context, measure, { x: MARGIN, top: below + 6 }, WIDTH, {
    ...label,
    fits: KICKER,
  });
  fillBox(context, chart, { x: MARGIN, top: top + 16, width: WIDTH, height: FOOT - top - 28 }, 0);
}

/** Title and figures at the left, the chart at the right; without a chart the whole width is theirs. */
function drawColumns(context: SKRSContext2D, content: ShareContent): void {
  const { figures, chart } = content;
  const charted = chart !== undefined && drawChartColumn(context, chart);
  const width = charted ? LEFT : WIDTH;
  const at = { x: MARGIN, top: 48 };
  const below = write(context, content.kicker, at, width, kicker);
  const fits = charted ? COLUMN_TITLE : WIDE_TITLE;
  write(context, content.title, { ...at, top: below + 10 }, width, title(fits));
  if (figures.length === 0 && !charted) {
    const height = 150;
    drawMark(context, { x: MARGIN, top: FOOT - height - 40, width: height * 1.5, height });
  }
  const gap = 28;
  const each = (width - gap * (figures.length - 1)) / figures.length;
  const columns = figures.map(({ text, label: what }, index) => ({
    x: MARGIN + index * (each + gap),
    text: linesFor(context, withoutChinese(text), each, title(FIGURE)),
    label: linesFor(context, withoutChinese(what), each, label),
  }));
  const height = Math.max(0, ...columns.map((one) => one.text.height + one.label.height));
  for (const { x, text, label: what } of columns) {
    const top = FOOT - 36 - height;
    context.fillStyle = lightColour('ink');
    context.fillRect(x, top - 4, each, 4);
    const end = writeLines(context, text, { x, top });
    writeLines(context, what, { x, top: end + 4 });
  }
}

/** Draws a chart under its finding at the right, if it can be read there; says whether. */
function drawChartColumn(context: SKRSContext2D, chart: AnyChartModel): boolean {
  const x = MARGIN + LEFT + GAP;
  const top = 56;
  const finding = linesFor(context, withoutChinese(chart.finding), RIGHT, chartTitle);
  const start = top + 16 + finding.height + 12;
  const box = { x, top: start, width: RIGHT, height: FOOT - start - 24 };
  if (!fillBox(context, chart, box, SMALLEST)) return false;
  context.fillStyle = lightColour('ink');
  context.fillRect(x, top, RIGHT, 2);
  writeLines(context, finding, { x, top: top + 14 });
  return true;
}

/**
 * Fills a box with the drawing of a chart whose letters are larger in it.
 * @param least scale below which nothing is drawn.
 * @returns whether it was drawn.
 */
function fillBox(context: SKRSContext2D, chart: AnyChartModel, box: Box, least: number): boolean {
  const drawings = (['narrow', 'wide'] as const).map((format) => {
    const size = sizeOf(chart, format);
    return { format, scale: Math.min(box.width / size.width, scaleIn(box.height, size)) };
  });
  const [narrow, wide] = drawings;
  const best =
    narrow !== undefined && wide !== undefined && wide.scale >= narrow.scale ? wide : narrow;
  if (best === undefined || best.scale < least) return false;
  const scale = Math.min(best.scale, LARGEST);
  drawChart(context, configOf(chart, lightTheme, best.format), box, scale);
  return true;
}

/** Mark and name of the site at the left, the data’s day at the right. */
function drawFoot(context: SKRSContext2D, foot: string, site: string): void {
  context.fillStyle = lightColour('rule');
  context.fillRect(MARGIN, FOOT, WIDTH, 1);
  const baseline = FOOT + 52;
  drawMark(context, { x: MARGIN, top: baseline - 25, width: 42, height: 28 });
  setFont(context, { family: 'serif', style: 'normal', weight: '650', size: 28 });
  context.fillStyle = lightColour('ink');
  context.fillText(site, MARGIN + 58, baseline);
  const left = 58 + context.measureText(site).width + GAP;
  const { lines, font, colour } = linesFor(context, foot, WIDTH - left, { ...label, fits: KICKER });
  setFont(context, font);
  context.fillStyle = colour;
  context.textAlign = 'right';
  context.fillText(lines.join(' '), MARGIN + WIDTH, baseline);
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
