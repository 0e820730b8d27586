import { createCanvas, type SKRSContext2D } from '@napi-rs/canvas';
import { BasicPlatform, type ChartConfiguration } from 'chart.js';
import { setFont, useBundledFont } from './bundled-font.ts';
import type { Size } from './chart-model.ts';
import { Chart } from './chartjs.ts';
import { lightColour } from './light-theme.ts';
import { fitted, type Fit } from './wrapped-text.ts';

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
const FOOT = 18;
/** Most that a chart is enlarged, and how flat it may be pressed so that its letters stay large. */
const LARGEST = 1.6;
const FLATTEST = 0.82;

/** What stands around the chart of a picture. */
export interface PictureTexts {
  finding: string;
  measure: string;
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
  const below = writeLines(context, texts.finding, { ...ink, fits: FINDING, top: 34 });
  const top =
    writeLines(context, texts.measure, { ...secondary, fits: MEASURE, top: below + 6 }) + 20;

  const bottom = pictureSize.height - 62;
  drawChart(config, size, { context, top, height: bottom - 14 - top });

  context.fillStyle = lightColour('rule');
  context.fillRect(MARGIN, bottom, WIDTH, 1);
  writeFoot(context, texts, bottom + 36);
  return canvas.toBuffer('image/png');
}

/** Writes a text in as many lines as it needs and returns where they end. */
function writeLines(
  context: SKRSContext2D,
  text: string,
  look: { weight: string; colour: string; fits: readonly [Fit, ...Fit[]]; top: number },
): number {
  const { weight, top } = look;
  const { size, lines } = fitted(text, WIDTH, look.fits, (part, at) => {
    setFont(context, { style: 'normal', weight, size: at });
    return context.measureText(part).width;
  });
  setFont(context, { style: 'normal', weight, size });
  context.fillStyle = look.colour;
  const height = Math.round(size * 1.25);
  lines.forEach((line, index) => {
    context.fillText(line, MARGIN, top + index * height + size);
  });
  return top + lines.length * height;
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

/** Draws the chart as wide as the picture and as high as given, with its letters as large as fit. */
function drawChart(
  config: ChartConfiguration,
  size: Size,
  { context, top, height }: { context: SKRSContext2D; top: number; height: number },
): void {
  const scale = Math.min(LARGEST, height / (size.height * FLATTEST));
  const canvas = createCanvas(Math.floor(WIDTH / scale), Math.floor(height / scale));
  useBundledFont(canvas.getContext('2d'));
  // Chart.js takes anything with a context for a canvas, which its types don’t say.
  const chart = new Chart(canvas as unknown as HTMLCanvasElement, {
    ...config,
    platform: BasicPlatform,
    options: {
      // Numbers must not depend on the language of the machine.
      locale: 'en-GB',
      ...config.options,
      ...{ animation: false, responsive: false, devicePixelRatio: scale, events: [] },
    },
  });
  context.drawImage(canvas, MARGIN, top);
  // It wipes its canvas, too.
  chart.destroy();
}
