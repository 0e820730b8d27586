import type { SKRSContext2D } from '@napi-rs/canvas';
import type { Box } from '../charts/shared/canvas-chart.ts';
import { lightColour } from '../charts/shared/light-theme.ts';

/** Draws the mark of the site, a falling step line in three steps, as large as a box. */
export function drawMark(context: SKRSContext2D, { x, top, width, height }: Box): void {
  const line = height / 6;
  const [across, down] = [width / 3, (height - line) / 2];
  context.strokeStyle = lightColour('accent');
  context.lineWidth = line;
  context.beginPath();
  context.moveTo(x, top + line / 2);
  for (const step of [1, 2]) {
    context.lineTo(x + step * across, top + line / 2 + (step - 1) * down);
    context.lineTo(x + step * across, top + line / 2 + step * down);
  }
  context.lineTo(x + width, top + line / 2 + 2 * down);
  context.stroke();
}
