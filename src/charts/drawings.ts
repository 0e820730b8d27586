import { configOf, sizeOf, type AnyChartModel } from './configs.ts';
import type { Format } from './shared/chart-model.ts';
import { drawSvg } from './shared/svg.ts';
import { buildTheme, standIns } from './shared/build-theme.ts';

/** Draws a chart as SVG, in one of its two formats; a page asks {@link keptDrawing} for it. */
export function drawingOf(model: AnyChartModel, format: Format): string {
  const svg = drawSvg(configOf(model, buildTheme, format), sizeOf(model, format), standIns);
  return svg.replace('<svg', `<svg class="chart-${format}"`);
}
