import { configOf, sizeOf, type AnyChartModel } from './configs.ts';
import type { Format } from './shared/model.ts';
import { drawSvg } from './shared/svg.ts';
import { buildTheme, standIns } from './shared/theme.ts';

const drawn = new Map<string, string>();

/** The drawing of a chart as SVG, in one of its two formats; each is drawn once a build. */
export function drawingOf(model: AnyChartModel, format: Format): string {
  const key = `${model.id} ${format}`;
  const known = drawn.get(key);
  if (known !== undefined) return known;
  const svg = drawSvg(configOf(model, buildTheme, format), sizeOf(model, format), standIns).replace(
    '<svg',
    `<svg class="chart-${format}"`,
  );
  drawn.set(key, svg);
  return svg;
}
