import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeWhole } from '../disk/write-whole.ts';
import { kept } from '../domain/kept.ts';
import type { AnyChartModel } from './configs.ts';
import { drawingsFolder } from './drawings-folder.ts';
import { drawingOf } from './drawings.ts';
import type { Format } from './shared/chart-model.ts';

const drawn = new Map<string, string>();

/**
 * The drawing of a chart as SVG, in one of its two formats. What looks the same is drawn once, and
 * later builds of the same code find it again.
 */
export function keptDrawing(model: AnyChartModel, format: Format): string {
  const look = `${format} ${JSON.stringify(model)}`;
  const digest = createHash('sha256').update(look).digest('hex');
  return kept(drawn, digest, () => {
    const folder = drawingsFolder();
    return folder === undefined
      ? drawingOf(model, format)
      : drawingIn(join(folder, `${digest}.svg`), () => drawingOf(model, format));
  });
}

/** The drawing in a file; a new one, which goes there, where there is none or half of one. */
function drawingIn(file: string, draw: () => string): string {
  try {
    const known = readFileSync(file, 'utf8');
    if (known.endsWith('</svg>')) return known;
  } catch {
    // Nobody has drawn it yet.
  }
  const drawing = draw();
  try {
    writeWhole(file, drawing, false);
  } catch {
    // On a full or locked disk the next build draws again.
  }
  return drawing;
}
