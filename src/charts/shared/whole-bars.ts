import { BarElement, type Plugin } from 'chart.js';

/**
 * Puts bars on whole pixels, in drawings and on canvases alike: they are sharp, as thick as each
 * other, and short to write. None vanishes.
 */
export const wholeBars: Plugin = {
  id: 'wholeBars',
  beforeDatasetDraw: (_chart, { meta }) => {
    for (const bar of meta.data) {
      if (!(bar instanceof BarElement)) continue;
      const { x, y, base, width, height, horizontal } = bar.getProps([
        ...(['x', 'y', 'base', 'width', 'height', 'horizontal'] as const),
      ]) as unknown as Bar;
      const start = Math.round(base);
      if (horizontal) Object.assign(bar, { base: start, x: start + whole(x - base) });
      else Object.assign(bar, { base: start, y: start + whole(y - base) });
      const thick = whole(horizontal ? height : width);
      const edge = Math.round((horizontal ? y : x) - (horizontal ? height : width) / 2);
      Object.assign(
        bar,
        horizontal ? { height: thick, y: edge + thick / 2 } : { width: thick, x: edge + thick / 2 },
      );
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
