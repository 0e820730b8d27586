import { dayNumber, dayOfNumber, formatDate } from '../../domain/dates.ts';
import { chartWords as words } from '../../words/en/charts.ts';
import { calculatorView } from '../explorer/calculator.ts';
import type { ExplorerData } from '../explorer/data.ts';
import { indexMarket, type Market } from '../explorer/market.ts';
import { dayView } from '../explorer/day.ts';
import { historyView } from '../explorer/history.ts';
import {
  defaultState,
  percent,
  readState,
  writeState,
  type ExplorerState,
} from '../explorer/state.ts';
import { tableOfChart, tableOfDay } from '../explorer/table.ts';
import { liveFigure, type LiveFigure } from './live-figure.ts';

/** Fields of the calculator that a job brings along. */
const fieldsOfJob = ['language', 'reads', 'writes', 'repeated', 'times'] as const;

/** Makes the explorer follow its controls and the address, and the address follow the controls. */
export async function startExplorer(form: HTMLFormElement): Promise<void> {
  const main = figureOf(form, 'chart-explorer');
  const costs = figureOf(form, 'chart-calculator');
  const slider = form.querySelector<HTMLInputElement>('#explorer-slider');
  if (main === undefined || slider === null) return;
  const market = await fetchMarket(form).catch((error: unknown) => {
    console.error(error);
    main.say(main.failed);
  });
  if (market === undefined) return;
  await document.fonts.ready;

  let state = defaultState(market);
  // One step back undoes one control, however far it was moved.
  let lastControl = '';
  const show = (next: ExplorerState, isMoving = false) => {
    state = next;
    fillForm(form, slider, state);
    render(state, market, { main, costs }, isMoving);
  };
  const follow = (next: ExplorerState, control: string) => {
    show(next);
    const address = addressOf(next, market);
    if (control === lastControl) history.replaceState(null, '', address);
    else history.pushState(null, '', address);
    lastControl = control;
    main.say(main.finding());
  };
  const readAddress = () => {
    const { state: asked, refused } = readState(new URLSearchParams(location.search), market);
    lastControl = '';
    show(asked);
    if (refused.length > 0) main.say(words.explorer.unavailable + refused.join(', '));
  };

  form.addEventListener('input', ({ target }) => {
    if (target !== slider) return;
    frame(() => {
      const on = dayOfNumber(slider.valueAsNumber);
      if (on !== state.on) show({ ...state, on }, true);
    });
  });
  form.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement || target instanceof HTMLSelectElement)) return;
    // A date of which the year is still being typed is no choice yet.
    if (!target.validity.valid || (target.type === 'date' && target.value === '')) return;
    const params = paramsOf(form);
    if (target === slider) params.set('on', dayOfNumber(slider.valueAsNumber));
    // Another job brings its own numbers.
    if (target.name === 'job') for (const name of fieldsOfJob) params.delete(name);
    keepSort(params, state);
    follow(readState(params, market).state, target.name || 'on');
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const { submitter } = event;
    const params = paramsOf(form, submitter);
    if (!params.has('sort')) keepSort(params, state);
    const name = submitter instanceof HTMLButtonElement ? submitter.name : '';
    follow(readState(params, market).state, `${name} button`);
  });
  form.querySelector('.copy-link')?.addEventListener('click', () => {
    navigator.clipboard.writeText(location.href).then(
      () => {
        main.say(words.explorer.linked);
      },
      () => {
        main.say(words.chart.notCopied);
      },
    );
  });
  addEventListener('popstate', readAddress);
  const onResize = () => {
    render(state, market, { main, costs }, false);
  };
  addEventListener('resize', () => {
    frame(onResize);
  });
  if (location.search === '') {
    const params = paramsOf(form);
    // The slider may have been moved while the code was under way.
    params.set('on', dayOfNumber(slider.valueAsNumber));
    show(readState(params, market).state);
    history.replaceState(null, '', addressOf(state, market) + location.hash);
  } else readAddress();
}

async function fetchMarket(form: HTMLFormElement): Promise<Market> {
  const address = form.dataset['prices'] ?? '';
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  return indexMarket((await response.json()) as ExplorerData);
}

function render(
  state: ExplorerState,
  market: Market,
  { main, costs }: { main: LiveFigure; costs: LiveFigure | undefined },
  isMoving: boolean,
): void {
  if (state.view === 'day') {
    const { chart, rows } = dayView(state, market, words);
    main.show(chart, () => tableOfDay(rows, state, words), market, isMoving);
  } else {
    const chart = historyView(state, market, words);
    main.show(chart, () => tableOfChart(chart.table), market, isMoving);
  }
  const cost = calculatorView(state, market, words);
  if (cost !== undefined) costs?.show(cost, () => tableOfChart(cost.table), market, isMoving);
}

function addressOf(state: ExplorerState, market: Market): string {
  // Commas may stand in an address as they are.
  const query = writeState(state, market).toString().replaceAll('%2C', ',');
  return query === '' ? location.pathname : `?${query}`;
}

/** The fields of the form as an address would say them. */
function paramsOf(form: HTMLFormElement, submitter?: HTMLElement | null): URLSearchParams {
  const fields = [...new FormData(form, submitter ?? null)];
  return new URLSearchParams(
    fields.map(([name, value]) => [name, typeof value === 'string' ? value : '']),
  );
}

/** The sorting is no field: it stands at the head of the table. */
function keepSort(params: URLSearchParams, { sort }: ExplorerState): void {
  if (sort !== undefined) params.set('sort', `${sort.down ? '-' : ''}${sort.by}`);
}

/** Puts a state into the controls. */
function fillForm(form: HTMLFormElement, slider: HTMLInputElement, state: ExplorerState): void {
  const { numbers, models } = state;
  const chosen = new Set(models);
  const values: Record<string, string> = {
    ...{ view: state.view, on: state.on, list: state.list, currency: state.currency },
    ...{ price: state.price, scale: state.scale, ratio: `${state.ratio}`, job: state.job },
    ...{ language: numbers.language, reads: `${numbers.reads}`, writes: `${numbers.writes}` },
    ...{ repeated: percent(numbers.repeated), times: `${numbers.times}` },
  };
  for (const field of form.elements) {
    if (field instanceof HTMLSelectElement) field.value = values[field.name] ?? field.value;
    if (!(field instanceof HTMLInputElement)) continue;
    if (field.type === 'radio') field.checked = values[field.name] === field.value;
    else if (field.type === 'checkbox') field.checked = chosen.has(field.value);
    else field.value = values[field.name] ?? field.value;
  }
  slider.valueAsNumber = dayNumber(state.on);
  slider.setAttribute('aria-valuetext', formatDate(state.on, words.locale));
}

function figureOf(form: HTMLFormElement, id: string): LiveFigure | undefined {
  const figure = form.querySelector<HTMLElement>(`#${id}`);
  return figure === null ? undefined : liveFigure(figure);
}

let waiting = 0;

/** Does something before the next picture; what was waiting for it is out of date. */
function frame(task: () => void): void {
  cancelAnimationFrame(waiting);
  waiting = requestAnimationFrame(task);
}
