import { chartWords } from '../../words/en/charts.ts';
import { pointsOf, type AnyChartModel } from '../configs.ts';
import type { ChartData } from '../shared/download.ts';
import { copyButton } from './copy.ts';
import { drawCanvas, onNewColours } from './live.ts';
import { walk, type Walk } from './walk.ts';

/**
 * Puts a live Chart.js canvas in the place of a figure’s drawing, in the same box and at the same
 * scale, so that nothing moves. Loaded only when a reader touches a chart.
 * @param figure a `<figure data-model="…">` whose drawing is in the page.
 * @param byKey whether the reader has no pointer at hand, and so goes to the first point.
 */
export async function explore(figure: HTMLElement, byKey: boolean): Promise<void> {
  const { model: address } = figure.dataset;
  const box = figure.querySelector<HTMLElement>('.chart-box');
  if (address === undefined || box === null) return;
  try {
    const response = await fetch(address);
    if (!response.ok) throw new Error(`${address} answered ${response.status}`);
    const data = (await response.json()) as ChartData<AnyChartModel>;
    await document.fonts.ready;
    const walking = draw(data, figure, box);
    if (byKey) walking?.start();
  } catch (error) {
    console.error(error);
    const status = figure.querySelector<HTMLElement>('.chart-status');
    if (status !== null) status.textContent = status.dataset['failed'] ?? '';
  } finally {
    figure.ariaBusy = null;
  }
}

function draw(
  data: ChartData<AnyChartModel>,
  figure: HTMLElement,
  box: HTMLElement,
): Walk | undefined {
  const drawing = visibleDrawing(box);
  if (drawing === undefined) return undefined;
  const { drawing: model } = data;
  const format = drawing.classList.contains('chart-narrow') ? 'narrow' : 'wide';
  const chart = drawCanvas(model, box, format, drawing.clientWidth);
  const button = figure.querySelector<HTMLButtonElement>('.explore');
  figure.dataset['explored'] = '';
  const status = figure.querySelector('.chart-status');
  const walking = walk(
    chart,
    pointsOf(model, format),
    box,
    model.form,
    chartWords.chart,
    ({ text }) => {
      if (status !== null) status.textContent = text;
    },
  );
  if (button !== null) {
    copyButton(button, figure, () => {
      const point = walking.current();
      const sources = point === undefined ? [] : (model.table.rows[point.row]?.sources ?? []);
      return {
        text: point?.text ?? model.finding,
        measure: model.measure,
        sources: data.sources.filter(({ id }) => sources.length === 0 || sources.includes(id)),
        cite: data.cite,
      };
    });
  }
  const redraw = () => {
    // While no drawing is visible there is no place for a canvas.
    if (visibleDrawing(box) === undefined) return;
    const hadFocus = box.contains(document.activeElement);
    removeEventListener('resize', onResize);
    forgetColours();
    walking.end();
    chart.canvas.remove();
    chart.destroy();
    draw(data, figure, box);
    if (hadFocus) box.focus();
  };
  const onResize = () => {
    if (drawing.clientWidth === 0) redraw();
  };
  addEventListener('resize', onResize);
  const forgetColours = onNewColours(redraw);
  return walking;
}

/** The drawing that CSS shows at this width. */
function visibleDrawing(box: HTMLElement): SVGSVGElement | undefined {
  return [...box.querySelectorAll('svg')].find((svg) => svg.clientWidth > 0);
}
