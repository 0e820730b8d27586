import type { Plugin } from 'chart.js';

/**
 * Puts bars on whole pixels, in drawings and on canvases alike: they are sharp, as thick as each
 * other, and short to write. None vanishes.
 */
export const wholeBars: Plugin = {
  id: 'wholeBars',
  beforeDatasetDraw: (_chart, { meta }) => {
    if (meta.type !== 'bar') return;
    for (const bar of meta.data as unknown as Bar[]) {
      const [along, across, thickness] = bar.horizontal
        ? (['x', 'y', 'height'] as const)
        : (['y', 'x', 'width'] as const);
      const edge = Math.round(bar[across] - bar[thickness] / 2);
      const start = Math.round(bar.base);
      bar[along] = start + whole(bar[along] - bar.base);
      bar.base = start;
      bar[thickness] = whole(bar[thickness]);
      bar[across] = edge + bar[thickness] / 2;
    }
  },
};

/** Where a bar is drawn, in CSS pixels: it ends at x or y, and its middle is at the other. */
interface Bar {
  x: number;
  y: number;
  base: number;
  width: number;
  height: number;
  horizontal: boolean;
}

/** A length on whole pixels; none vanishes. */
function whole(length: number): number {
  return Math.sign(length) * Math.max(1, Math.round(Math.abs(length)));
}
