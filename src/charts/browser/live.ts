import type { Chart as ChartOf } from 'chart.js';
import { configOf, sizeOf, type AnyChartModel } from '../configs.ts';
import { Chart } from '../shared/chartjs.ts';
import type { Format } from '../shared/chart-model.ts';
import { themeOf, type Theme } from '../shared/theme.ts';
import css from '../../styles/explored.css?inline';

const styles = new CSSStyleSheet();
styles.replaceSync(css);
document.adoptedStyleSheets.push(styles);

/**
 * Draws a chart on a new canvas at the end of a box, in the colours and the font of the box.
 * @param width of the canvas on the screen, in CSS pixels; its height follows.
 */
export function drawCanvas(
  model: AnyChartModel,
  box: HTMLElement,
  format: Format,
  width: number,
): ChartOf {
  const size = sizeOf(model, format);
  const canvas = document.createElement('canvas');
  canvas.width = size.width;
  canvas.height = size.height;
  // As wide as the drawing in whose place it stands, and shown where that one is.
  canvas.className = `chart-${format}`;
  const { options, plugins, ...config } = configOf(model, themeOfPage(box), format);
  box.append(canvas);
  const chart = new Chart(canvas, {
    ...config,
    plugins: plugins ?? [],
    options: { ...options, events: [], devicePixelRatio: (devicePixelRatio * width) / size.width },
  });
  // Chart.js fixes the canvas at its own size; the box decides instead, as it did for the drawing.
  canvas.removeAttribute('style');
  return chart;
}

let theme: Theme | undefined;
const schemes = ['(prefers-color-scheme: dark)', '(forced-colors: active)'].map((query) =>
  matchMedia(query),
);

/**
 * Calls back when the page changes its colours, so that charts can be drawn in the new ones.
 * @returns what ends it.
 */
export function onNewColours(redraw: () => void): () => void {
  const listener = () => {
    theme = undefined;
    redraw();
  };
  for (const scheme of schemes) scheme.addEventListener('change', listener);
  return () => {
    for (const scheme of schemes) scheme.removeEventListener('change', listener);
  };
}

/** The colours and the font that CSS gives to charts, read once. */
function themeOfPage(box: HTMLElement): Theme {
  if (theme !== undefined) return theme;
  const style = getComputedStyle(box);
  const read = themeOf((role) => style.getPropertyValue(`--${role}`).trim());
  return (theme = { ...read, font: style.getPropertyValue('--sans') });
}
