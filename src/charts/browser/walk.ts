import type { Chart } from 'chart.js';
import type { ChartWords } from '../../words/en/charts.ts';
import type { AnyChartModel } from '../configs.ts';
import type { Point } from '../shared/chart-model.ts';

/** A chart through which a reader can go point by point. */
export interface Walk {
  /** The point at which the reader stands, or that was touched last; undefined: none. */
  current: () => Point | undefined;
  /** Puts the focus on a point, at first on the first. */
  start: () => void;
  /** Takes points and listeners away; the box stays. */
  end: () => void;
}

/** A point, its place in the units of the chart, and the element that stands there. */
interface Stop {
  point: Point;
  element: HTMLElement;
  x: number;
  y: number;
}

/** Place of a stop: its series, and its number in it. */
type Place = readonly [series: number, index: number];

/**
 * Makes a chart’s points reachable. With the keys: arrows go along a series and from series to
 * series, Home and End to its ends, Escape back to the box; each point is an element of its own
 * that takes the focus, so that a screen reader speaks it and the focus ring stands on it. With a
 * pointer: the point under it says in a box what it is.
 * @param onTouch told the point that a pointer touched.
 * @param isMoving whether the next chart is about to follow.
 */
export function walk(
  chart: Chart,
  points: readonly Point[][],
  box: HTMLElement,
  form: AnyChartModel['form'],
  words: ChartWords['chart'],
  onTouch: (point: Point) => void,
  isMoving = false,
): Walk {
  const { canvas } = chart;
  const layer = document.createElement('div');
  layer.className = 'points';
  layer.style.maxWidth = getComputedStyle(canvas).maxWidth;
  const tip = document.createElement('p');
  tip.className = 'tip';
  // What it says is the name of the point, which has been spoken.
  tip.ariaHidden = 'true';
  tip.hidden = true;
  layer.append(tip);
  box.append(layer);
  box.tabIndex = 0;
  box.role = 'application';
  box.setAttribute('aria-roledescription', words.role);
  box.setAttribute('aria-description', words.walk);

  let made: Stop[][] | undefined;
  const stops = () => (made ??= points.map((own) => own.map((point) => stopAt(chart, point))));
  const fill = () => {
    // A pointer makes the points too, but does not need them on the page.
    if (layer.querySelector('.point') !== null) return;
    layer.append(...stops().flatMap((own) => own.map(({ element }) => element)));
  };
  // A screen reader on a phone presses no key, and must find them; unless the next chart follows.
  if (!isMoving) fill();
  let at: Place | undefined;
  const stopOf = (place: Place | undefined) => place && stops()[place[0]]?.[place[1]];
  const tell = (stop: Stop | undefined) => {
    tip.hidden = stop === undefined;
    if (stop === undefined) return;
    tip.textContent = stop.point.text;
    tip.style.left = stop.element.style.left;
    tip.style.top = stop.element.style.top;
    tip.classList.toggle('to-the-left', stop.x > chart.width / 2);
  };
  const go = (place: Place) => {
    at = place;
    stopOf(place)?.element.focus();
  };
  const start = () => {
    fill();
    go(at ?? [0, 0]);
  };

  const onKey = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const { key, target } = event;
    if (target === box) {
      if (!/^(Arrow|Home$|End$|Enter$| $)/.test(key)) return;
      start();
    } else if (key === 'Escape') box.focus();
    else {
      const next = at && nextOf(stops(), at, key, form === 'bars');
      if (next === undefined) return;
      go(next);
    }
    event.preventDefault();
  };
  const nearest = ({ offsetX, offsetY }: MouseEvent): Place | undefined => {
    const scale = chart.width / canvas.clientWidth;
    return nearestTo(stops(), { x: offsetX * scale, y: offsetY * scale }, form);
  };
  const onMove = (event: MouseEvent) => {
    tell(stopOf(nearest(event)));
  };
  const onClick = (event: MouseEvent) => {
    at = nearest(event) ?? at;
    const stop = stopOf(at);
    if (stop !== undefined) onTouch(stop.point);
    tell(stop);
  };
  const hide = () => {
    tell(undefined);
  };
  box.addEventListener('keydown', onKey);
  layer.addEventListener('focusin', ({ target }) => {
    // A screen reader also moves the focus by itself.
    const all = stops().map((own) => own.findIndex(({ element }) => element === target));
    const series = all.findIndex((index) => index !== -1);
    at = [series, all[series] ?? 0];
    tell(stopOf(at));
  });
  layer.addEventListener('focusout', hide);
  canvas.addEventListener('pointermove', onMove);
  canvas.addEventListener('click', onClick);
  // The pointer may go from the drawing to what is said of it.
  box.addEventListener('pointerleave', hide);
  const onEscape = ({ key }: KeyboardEvent) => {
    if (key === 'Escape') hide();
  };
  addEventListener('keydown', onEscape);
  return {
    current: () => stopOf(at)?.point,
    start,
    end: () => {
      box.removeEventListener('keydown', onKey);
      box.removeEventListener('pointerleave', hide);
      removeEventListener('keydown', onEscape);
      layer.remove();
    },
  };
}

/** Where a point stands; what has no bar stands where it would begin. */
function stopAt(chart: Chart, point: Point): Stop {
  const mark = chart.getDatasetMeta(point.dataset).data[point.index];
  const { left, bottom } = chart.chartArea;
  const x = mark !== undefined && Number.isFinite(mark.x) ? mark.x : left;
  const y = mark !== undefined && Number.isFinite(mark.y) ? mark.y : bottom;
  const element = document.createElement('span');
  element.className = 'point';
  element.role = 'img';
  element.tabIndex = -1;
  element.ariaLabel = point.text;
  element.style.left = `${(x / chart.width) * 100}%`;
  element.style.top = `${(y / chart.height) * 100}%`;
  return { point, element, x, y };
}

/** Where a key leads: within the series, or to the nearest point of the next one. */
function nextOf(
  stops: readonly Stop[][],
  [series, index]: Place,
  key: string,
  down: boolean,
): Place | undefined {
  const own = stops[series] ?? [];
  const along = down ? ['ArrowUp', 'ArrowDown'] : ['ArrowLeft', 'ArrowRight'];
  const across = down ? ['ArrowLeft', 'ArrowRight'] : ['ArrowUp', 'ArrowDown'];
  const within = (place: number, count: number) => Math.max(0, Math.min(count - 1, place));
  if (key === 'Home') return [series, 0];
  if (key === 'End') return [series, own.length - 1];
  if (along.includes(key)) return [series, within(index + (key === along[0] ? -1 : 1), own.length)];
  if (!across.includes(key)) return undefined;
  const other = within(series + (key === across[0] ? -1 : 1), stops.length);
  const from = own[index];
  if (other === series || from === undefined) return [series, index];
  const distance = (stop: Stop) => (down ? Math.abs(stop.y - from.y) : Math.abs(stop.x - from.x));
  return [other, leastOf(stops[other] ?? [], distance)];
}

/**
 * The point that a pointer means: the nearest bar or column, and of lines the step above or below
 * which it stands.
 */
function nearestTo(
  stops: readonly Stop[][],
  { x, y }: { x: number; y: number },
  form: AnyChartModel['form'],
): Place | undefined {
  const distance = (stop: Stop) => (form === 'bars' ? Math.abs(stop.y - y) : Math.abs(stop.x - x));
  const places = stops.map((own, series): Place => {
    const begun = own.findLastIndex((stop) => stop.x <= x);
    return [series, form === 'steps' ? Math.max(0, begun) : leastOf(own, distance)];
  });
  const found = places.flatMap((place) => stops[place[0]]?.[place[1]] ?? []);
  return places[leastOf(found, (stop) => Math.abs(stop.y - y))];
}

function leastOf<T>(items: readonly T[], of: (item: T) => number): number {
  const values = items.map(of);
  return values.indexOf(Math.min(...values));
}
