import { Tooltip } from 'chart.js';
import { configOf, sizeOf, type AnyChartModel } from './configs.ts';
import { Chart } from './shared/chartjs.ts';
import { themeOf } from './shared/theme.ts';

Chart.register(Tooltip);

/**
 * Puts a live Chart.js canvas in the place of a figure’s drawing, in the same box and at the same
 * scale, so that nothing moves. Loaded only when a reader touches a chart.
 * @param figure a `<figure data-model="…">` whose drawing is in the page.
 */
export async function explore(figure: HTMLElement): Promise<void> {
  const { model: address } = figure.dataset;
  const box = figure.querySelector<HTMLElement>('.chart-box');
  if (address === undefined || box === null) return;
  try {
    const response = await fetch(address);
    if (!response.ok) throw new Error(`${address} answered ${response.status}`);
    const model = (await response.json()) as AnyChartModel;
    await document.fonts.ready;
    draw(model, figure, box);
  } catch (error) {
    console.error(error);
    const status = figure.querySelector<HTMLElement>('.chart-status');
    if (status !== null) status.textContent = status.dataset['failed'] ?? '';
  } finally {
    figure.ariaBusy = null;
  }
}

function draw(model: AnyChartModel, figure: HTMLElement, box: HTMLElement): void {
  const drawing = [...box.querySelectorAll('svg')].find((svg) => svg.clientWidth > 0);
  if (drawing === undefined) return;
  const format = drawing.classList.contains('chart-narrow') ? 'narrow' : 'wide';
  const { width, height } = sizeOf(model, format);
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  // As wide as the drawing that it covers, and shown where that one is.
  canvas.className = `chart-${format}`;
  const style = getComputedStyle(box);
  const theme = themeOf((role) => style.getPropertyValue(`--${role}`).trim());
  const { options, plugins, ...config } = configOf(
    model,
    { ...theme, font: style.getPropertyValue('--sans') },
    format,
  );
  box.append(canvas);
  const chart = new Chart(canvas, {
    ...config,
    plugins: plugins ?? [],
    options: {
      ...options,
      devicePixelRatio: (devicePixelRatio * drawing.clientWidth) / width,
    },
  });
  // Chart.js fixes the canvas at its own size; the box decides instead, as it did for the drawing.
  canvas.removeAttribute('style');
  const hadFocus = document.activeElement === figure.querySelector('.explore');
  figure.dataset['explored'] = '';
  // The button is gone now, and a reader with a keyboard must not be thrown to the top.
  if (hadFocus) box.focus();
  const redraw = () => {
    if (drawing.clientWidth > 0) return;
    removeEventListener('resize', redraw);
    chart.destroy();
    canvas.remove();
    draw(model, figure, box);
  };
  addEventListener('resize', redraw);
}
