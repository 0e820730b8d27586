import { createCanvas, type SKRSContext2D } from '@napi-rs/canvas';
import { BasicPlatform, type ChartConfiguration } from 'chart.js';
import { useBundledFont } from './bundled-font.ts';
import type { Size } from './chart-model.ts';
import { Chart } from './chartjs.ts';

/** How flat a chart may be pressed so that its letters stay large. */
const FLATTEST = 0.82;

/** A place in a picture, in its pixels. */
export interface Box extends Size {
  x: number;
  top: number;
}

/**
 * The most that a chart can be enlarged so that it stands in a height.
 * @param size for which its configuration is made, in CSS pixels.
 */
export function scaleIn(height: number, size: Size): number {
  return height / (size.height * FLATTEST);
}

/**
 * Draws a chart so that it fills a box.
 * @param scale how much its letters and lines are enlarged.
 */
export function drawChart(
  context: SKRSContext2D,
  config: ChartConfiguration,
  { x, top, width, height }: Box,
  scale: number,
): void {
  const canvas = createCanvas(Math.floor(width / scale), Math.floor(height / scale));
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
  context.drawImage(canvas, x, top);
  // It wipes its canvas, too.
  chart.destroy();
}
