import type { Chart } from 'chart.js';
import { chartWords as words } from '../../words/en/charts.ts';
import { pointsOf, type AnyChartModel } from '../configs.ts';
import type { Market } from '../explorer/market.ts';
import type { LiveTable } from '../explorer/table.ts';
import { copyButton } from './copy.ts';
import { drawCanvas } from './live.ts';
import { walk, type Walk } from './walk.ts';

/** A chart to show, with the table that belongs to it. */
export interface LiveView {
  model: AnyChartModel;
  table: LiveTable;
}

/** A figure that can show one chart after another. */
export interface LiveFigure {
  /**
   * Shows a chart.
   * @param view computes it; while others are about to follow, only where a reader sees it.
   * @param isMoving whether the next chart is about to follow, so that a long table can wait.
   */
  show: (view: () => LiveView, market: Market, isMoving: boolean) => void;
  /**
   * Says something to all readers, quietly.
   * @param isShown whether the page shows it already, so that it need only be spoken.
   */
  say: (message: string, isShown?: boolean) => void;
  /** The finding that is shown. */
  finding: () => string;
  /** What to say when nothing can be loaded. */
  failed: string;
}

/** From this width of the page on CSS shows the wide drawing. */
const isWide = matchMedia('(min-width: 37.5rem)');
/** A little more than what a reader sees, so that a chart is there when it is reached. */
const IN_VIEW = { rootMargin: '300px' };
/** Rows of a table that a reader sees while the slider moves. */
const MOST_ROWS_MOVING = 60;
const MOST = { narrow: 400, wide: 680 } as const;

/** Takes a figure of the page over; its drawing stays until the first chart is shown. */
export function liveFigure(figure: HTMLElement): LiveFigure {
  const part = (name: string) => figure.querySelector<HTMLElement>(name);
  const box = part('.chart-box');
  const status = part('.chart-status');
  const details = figure.querySelector('details');
  const button = figure.querySelector<HTMLButtonElement>('button.copy');
  let drawn: { chart: Chart; walking: Walk } | undefined;
  let shown: LiveView | undefined;
  let isMoving = false;
  const say = (message: string, isShown = false) => {
    if (status === null) return;
    status.textContent = message;
    status.classList.toggle('sr-only', isShown);
  };
  const showTable = () => {
    const table = figure.querySelector('table');
    // Nobody sees a closed table; once the slider rests it is right before it is opened.
    const canWait = isMoving && details?.open !== true;
    if (canWait || table === null || shown === undefined) return;
    const { columns, rows } = shown.table;
    fillTable(table, { columns, rows: isMoving ? rows.slice(0, MOST_ROWS_MOVING) : rows });
  };
  details?.addEventListener('toggle', showTable);
  // What nobody sees is drawn when it comes into view.
  let isInView = false;
  let drawLater: (() => void) | undefined;
  const drawNow = () => {
    drawLater?.();
    drawLater = undefined;
  };
  if (box !== null) {
    new IntersectionObserver((entries) => {
      isInView = entries.at(-1)?.isIntersecting === true;
      if (isInView) drawNow();
    }, IN_VIEW).observe(box);
    // On paper all is in view.
    addEventListener('beforeprint', drawNow);
  }
  return {
    say,
    finding: () => part('.chart-finding')?.textContent ?? '',
    failed: status?.dataset['failed'] ?? '',
    show: (view, market, moving) => {
      isMoving = moving;
      const fill = () => {
        shown = view();
        const { model } = shown;
        setText(part('.chart-finding'), model.finding);
        setText(part('.chart-measure'), model.measure);
        setText(part('caption'), model.measure);
        part('.chart-notes')?.replaceChildren(...model.notes.map(noteOf));
        showTable();
        return model;
      };
      if (moving && !isInView) {
        drawLater = () => {
          draw(fill(), market);
        };
        return;
      }
      const model = fill();
      drawLater = () => {
        draw(model, market);
      };
      if (isInView) drawNow();
    },
  };

  function draw(model: AnyChartModel, market: Market): void {
    if (box === null) return;
    const format = isWide.matches ? 'wide' : 'narrow';
    const hadFocus = box.contains(document.activeElement);
    drawn?.walking.end();
    drawn?.chart.destroy();
    const old = [...box.children];
    const chart = drawCanvas(model, box, format, Math.min(box.clientWidth, MOST[format]));
    for (const element of old) element.remove();
    const walking = walk(
      chart,
      pointsOf(model, format),
      box,
      model.form,
      words.chart,
      ({ text }) => {
        say(text);
      },
      isMoving,
    );
    drawn = { chart, walking };
    // A point that is gone must not take the reader with it.
    if (hadFocus && document.activeElement !== box) box.focus();
    if (button === null) return;
    copyButton(button, figure, () => {
      const point = walking.current();
      const ids = new Set(
        point === undefined ? model.sources : model.table.rows[point.row]?.sources,
      );
      return {
        text: point?.text ?? model.finding,
        measure: model.measure,
        sources: market.sources.filter(({ id }) => ids.has(id)),
        cite: `${market.cite}, ${location.href}`,
      };
    });
  }
}

function setText(element: HTMLElement | null, text: string): void {
  if (element !== null) element.textContent = text;
}

function noteOf(text: string): HTMLElement {
  const note = document.createElement('p');
  note.className = 'chart-note';
  note.textContent = text;
  return note;
}

/** Fills a table anew; a heading by which a reader has just sorted keeps the focus. */
function fillTable(table: HTMLTableElement, { columns, rows }: LiveTable): void {
  const focused = document.activeElement;
  const headings = [...(table.tHead?.rows[0]?.cells ?? [])];
  const place = headings.findIndex((cell) => cell.contains(focused));
  const head = document.createElement('tr');
  head.append(
    ...columns.map(({ text, number, sort, sorted }) => {
      const cell = document.createElement('th');
      cell.scope = 'col';
      cell.className = number ? 'number' : '';
      if (sorted !== undefined) cell.ariaSort = sorted;
      if (sort === undefined) cell.textContent = text;
      else {
        const button = document.createElement('button');
        button.type = 'button';
        button.dataset['set'] = `sort=${sort}`;
        button.textContent = text;
        cell.append(button);
      }
      return cell;
    }),
  );
  table.tHead?.replaceChildren(head);
  table.tBodies[0]?.replaceChildren(...rows.map((row) => rowOf(row, columns)));
  if (place !== -1) head.cells[place]?.querySelector('button')?.focus();
}

function rowOf(
  { cells: [first, ...cells], record }: LiveTable['rows'][number],
  columns: LiveTable['columns'],
): HTMLElement {
  const row = document.createElement('tr');
  const heading = document.createElement('th');
  heading.scope = 'row';
  if (record === undefined) heading.textContent = first?.text ?? '';
  else {
    const link = document.createElement('a');
    link.href = `#${record}`;
    link.textContent = first?.text ?? '';
    heading.append(link);
  }
  row.append(heading);
  for (const [index, { text }] of cells.entries()) {
    const cell = row.insertCell();
    cell.textContent = text;
    if (columns[index + 1]?.number === true) cell.className = 'number';
  }
  return row;
}
