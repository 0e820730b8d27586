import type { SKRSContext2D } from '@napi-rs/canvas';
import { configOf, sizeOf, type AnyChartModel } from '../charts/configs.ts';
import { drawChart, scaleIn, type Box } from '../charts/shared/canvas-chart.ts';
import { lightTheme } from '../charts/shared/light-theme.ts';

/** Most that a chart is enlarged, and the least at which its letters can still be read. */
const LARGEST = 1.8;
const READABLE = 1.25;

/** How a chart stands in a box. */
interface Placed {
  chart: AnyChartModel;
  format: 'narrow' | 'wide';
  scale: number;
}

/**
 * Fills a box with a chart whose letters can be read. Where too many bars stand in its way, those
 * in the middle are left out.
 * @returns how many rows of how many are drawn; undefined where all are.
 */
export function fillBox(
  context: SKRSContext2D,
  chart: AnyChartModel,
  box: Box,
): { shown: number; all: number } | undefined {
  const { chart: drawn, format, scale } = readable(chart, box);
  drawChart(context, configOf(drawn, lightTheme, format), box, scale);
  const [shown, all] = [rowsOf(drawn), rowsOf(chart)];
  return shown === all ? undefined : { shown, all };
}

function rowsOf(chart: AnyChartModel): number {
  return chart.form === 'bars' ? chart.rows.length : 0;
}

function readable(chart: AnyChartModel, box: Box): Placed {
  const placed = place(chart, box);
  if (placed.scale >= READABLE || chart.form !== 'bars' || chart.rows.length <= 3) return placed;
  const middle = Math.floor(chart.rows.length / 2);
  return readable({ ...chart, rows: chart.rows.toSpliced(middle, 1) }, box);
}

/** In which of its two drawings a chart has the larger letters. */
function place(chart: AnyChartModel, box: Box): Placed {
  const [narrow, wide] = (['narrow', 'wide'] as const).map((format) => {
    const size = sizeOf(chart, format);
    const scale = Math.min(LARGEST, box.width / size.width, scaleIn(box.height, size));
    return { chart, format, scale };
  }) as [Placed, Placed];
  return wide.scale >= narrow.scale ? wide : narrow;
}
