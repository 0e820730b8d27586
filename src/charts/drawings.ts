import { kept } from '../domain/kept.ts';
import { configOf, sizeOf, type AnyChartModel } from './configs.ts';
import type { Format } from './shared/chart-model.ts';
import { drawSvg } from './shared/svg.ts';
import { buildTheme, standIns } from './shared/build-theme.ts';

const drawn = new Map<string, string>();

/** The drawing of a chart as SVG, in one of its two formats; what looks the same is drawn once. */
export function drawingOf(model: AnyChartModel, format: Format): string {
  return kept(drawn, `${format} ${JSON.stringify(model)}`, () =>
    drawSvg(configOf(model, buildTheme, format), sizeOf(model, format), standIns).replace(
      '<svg',
      `<svg class="chart-${format}"`,
    ),
  );
}
