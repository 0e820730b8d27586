import { BasicPlatform, type ChartConfiguration } from 'chart.js';
import { optimize } from 'svgo';
import { Chart } from './chartjs.ts';
import { SvgRecorder } from './svg-recorder.ts';

/**
 * Draws a chart as SVG, in Node and without a browser; the same input always gives the same bytes.
 * @param config for Chart.js, plugins included; font families are ignored, since everything is
 *   measured with the bundled Inter. The result has no font family: CSS sets it.
 * @param size of the drawing in CSS pixels, whole numbers.
 * @param colours what stands for each colour of the config, however that is written (`#010203`,
 *   `rgba(1, 2, 3, 0.5)`): a bare name such as `ink` becomes a class, `f-ink` where it fills and
 *   `s-ink` where it strokes; anything else, such as `var(--ink)`, becomes the attribute’s value.
 * @returns an `<svg>` to put into HTML, hidden from assistive technology, without style and ids.
 * @throws where data lie outside the scales (nothing is clipped), where something unknown is asked
 *   of the canvas (gradients, pictures, outlined text), and whatever Chart.js and plugins throw.
 */
export function drawSvg(
  config: ChartConfiguration,
  size: { width: number; height: number },
  colours: ReadonlyMap<string, string>,
): string {
  const recorder = new SvgRecorder(size, colours);
  const { options } = config;
  // Chart.js takes anything with a context for a canvas, which its types don’t say.
  const chart = new Chart(recorder as unknown as HTMLCanvasElement, {
    ...config,
    platform: BasicPlatform,
    options: {
      // Numbers must not depend on the language of the machine.
      locale: 'en-GB',
      ...options,
      ...{ animation: false, responsive: false, devicePixelRatio: 1, events: [] },
    },
  });
  try {
    assertInside(chart);
    return finish(recorder.serialize(), size);
  } finally {
    chart.destroy();
  }
}

function assertInside(chart: Chart): void {
  const { left, right, top, bottom } = chart.chartArea;
  for (const meta of chart.getSortedVisibleDatasetMetas()) {
    meta.data.forEach(({ x, y }, index) => {
      if (x < left - 1 || x > right + 1 || y < top - 1 || y > bottom + 1) {
        throw new Error(`Point ${index} of dataset ${meta.index} lies outside the scales.`);
      }
    });
  }
}

/** Makes the recording small and fit for a page. */
function finish(recorded: string, { width, height }: { width: number; height: number }): string {
  // The recorder has rounded to one decimal; coarser rounding here would shift corners again.
  const { data } = optimize(recorded, { floatPrecision: 2, multipass: true });
  const inner = data.replace(/^<svg[^>]*>|<\/svg>$/g, '').replace(/<[a-z][^>]*>/g, withClasses);
  if (/ (id|style|href)=|url\(/.test(inner.replace(/>[^<]*</g, '><'))) {
    throw new Error('Gradients, patterns and pictures can’t be drawn here.');
  }
  return `<svg viewBox="0 0 ${width} ${height}" aria-hidden="true">${inner}</svg>`;
}

/** Turns bare names of colours in a tag into classes; SVGO would not know what they paint. */
function withClasses(tag: string): string {
  const classes: string[] = [];
  const rest = tag.replace(
    / (fill|stroke)="([a-z][\w-]*)"/g,
    (attribute: string, paint: string, name: string) => {
      if (name === 'none') return attribute;
      classes.push(`${paint.charAt(0)}-${name}`);
      return '';
    },
  );
  return classes.length === 0 ? tag : rest.replace(/\/?>$/, ` class="${classes.join(' ')}"$&`);
}
