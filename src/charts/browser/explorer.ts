import { dayOfNumber } from '../../domain/dates.ts';
import { chartWords as words } from '../../words/en/charts.ts';
import { calculatorView } from '../explorer/calculator.ts';
import type { ExplorerData } from '../explorer/data.ts';
import { indexMarket, type Market } from '../explorer/market.ts';
import { dayView } from '../explorer/day.ts';
import { historyView } from '../explorer/history.ts';
import {
  defaultState,
  fieldsOf,
  readState,
  writeState,
  type ExplorerState,
  type ReadState,
} from '../explorer/state.ts';
import { tableOfChart, tableOfDay } from '../explorer/table.ts';
import { fillDay, fillForm, isUnfinished, paramsOf } from './explorer-form.ts';
import { onNewColours } from './live.ts';
import { liveFigure, type LiveFigure, type LiveView } from './live-figure.ts';

/** Fields of the calculator that a job brings along. */
const fieldsOfJob = ['language', 'reads', 'writes', 'repeated', 'times'] as const;

/** A pause in what a reader does, in milliseconds, after which the address follows. */
const PAUSE = 150;

/** Makes the explorer follow its controls and the address, and the address follow the controls. */
export async function startExplorer(form: HTMLFormElement): Promise<void> {
  const main = figureOf(form, 'chart-explorer');
  const costs = figureOf(form, 'chart-calculator');
  const slider = form.querySelector<HTMLInputElement>('#explorer-slider');
  if (main === undefined || slider === null) return;
  const market = await fetchMarket(form).catch((error: unknown) => {
    console.error(error);
    main.say(main.failed);
    // The next touch tries again.
    delete form.dataset['started'];
  });
  if (market === undefined) return;
  await document.fonts.ready;

  let state = defaultState(market);
  // One step back undoes one control, however far it was moved.
  let lastControl = '';
  let pending:
    { control: string; write: () => void; timer: ReturnType<typeof setTimeout> } | undefined;
  const writeNow = () => {
    clearTimeout(pending?.timer);
    const last = pending;
    pending = undefined;
    last?.write();
  };
  const show = (next: ExplorerState, isMoving = false) => {
    state = next;
    if (isMoving) fillDay(form, slider, state);
    else fillForm(form, slider, state);
    render(state, market, { main, costs }, isMoving);
  };
  const follow = ({ state: next, refused }: ReadState, control: string) => {
    // What another control has changed is a step of its own.
    if (pending?.control !== control) writeNow();
    show(next);
    const write = () => {
      const address = addressOf(next, market);
      if (control === lastControl) history.replaceState(null, '', address);
      else history.pushState(null, '', address);
      lastControl = control;
      if (refused.length > 0) main.say(refusal(refused));
      else main.say(main.finding(), true);
    };
    // Browsers stop pages that change their address at every step of a slider.
    clearTimeout(pending?.timer);
    pending = { control, write, timer: setTimeout(writeNow, PAUSE) };
  };
  const readAddress = () => {
    clearTimeout(pending?.timer);
    pending = undefined;
    const { state: asked, refused } = readState(new URLSearchParams(location.search), market);
    lastControl = '';
    show(asked);
    if (refused.length > 0) main.say(refusal(refused));
  };
  /** The fields as an address; one that holds no possible value counts as it last did. */
  const paramsNow = () => {
    const params = paramsOf(form);
    const good = fieldsOf(state);
    for (const field of form.elements) {
      if (isUnfinished(field)) params.set(field.name, good[field.name] ?? '');
    }
    // The sorting is no field: it stands at the head of the table.
    params.set('sort', good['sort'] ?? '');
    return params;
  };
  const sliding = frames();
  const resizing = frames();

  form.addEventListener('input', ({ target }) => {
    if (target !== slider) return;
    sliding(() => {
      const on = dayOfNumber(slider.valueAsNumber);
      if (on !== state.on) show({ ...state, on }, true);
    });
  });
  form.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement || target instanceof HTMLSelectElement)) return;
    const bad = isUnfinished(target);
    target.ariaInvalid = bad ? 'true' : null;
    if (bad) {
      main.say(words.explorer.invalid);
      return;
    }
    const params = paramsNow();
    if (target.id === slider.id) params.set('on', dayOfNumber(slider.valueAsNumber));
    // Another job brings its own numbers.
    if (target.name === 'job') for (const name of fieldsOfJob) params.delete(name);
    follow(readState(params, market), target.name || 'on');
  });
  // What a button does comes after the choices before it: a copied address must hold them, and
  // what it says must not be said over.
  form.addEventListener(
    'click',
    ({ target }) => {
      if (target instanceof HTMLButtonElement) writeNow();
    },
    { capture: true },
  );
  // Buttons that set one thing: `on=2025-01-29`, `sort=-input`.
  form.addEventListener('click', ({ target }) => {
    const set = target instanceof HTMLElement ? target.dataset['set'] : undefined;
    if (set === undefined) return;
    const params = paramsNow();
    for (const [name, value] of new URLSearchParams(set)) params.set(name, value);
    follow(readState(params, market), `button ${set.replace(/=.*/, '')}`);
  });
  form.querySelector('.copy-link')?.addEventListener('click', () => {
    const address = new URL(addressOf(state, market), location.href).href;
    navigator.clipboard.writeText(address).then(
      () => {
        main.say(words.explorer.linked);
      },
      () => {
        main.say(words.chart.notCopied);
      },
    );
  });
  const redraw = () => {
    resizing(() => {
      render(state, market, { main, costs }, false);
    });
  };
  addEventListener('popstate', readAddress);
  addEventListener('resize', redraw);
  onNewColours(redraw);
  if (location.search === '') {
    const params = paramsOf(form);
    // The slider may have been moved while the code was under way.
    if (slider.value !== slider.defaultValue) {
      params.set('on', dayOfNumber(slider.valueAsNumber));
    }
    show(readState(params, market).state);
    history.replaceState(null, '', addressOf(state, market) + location.hash);
  } else readAddress();
  form.dataset['ready'] = '';
  form.querySelector<HTMLElement>('[data-early]')?.click();
}

function refusal(refused: readonly string[]): string {
  return words.explorer.unavailable + refused.join(', ');
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
  const viewOfMain = (): LiveView => {
    if (state.view === 'history') {
      const model = historyView(state, market, words);
      return { model, table: tableOfChart(model.table) };
    }
    const day = dayView(state, market, words);
    return { model: day.chart, table: tableOfDay(day, state, words) };
  };
  const viewOfCosts = (): LiveView => {
    const model = calculatorView(state, market, words);
    return { model, table: tableOfChart(model.table) };
  };
  main.show(viewOfMain, market, isMoving);
  costs?.show(viewOfCosts, market, isMoving);
}

function addressOf(state: ExplorerState, market: Market): string {
  // Commas may stand in an address as they are.
  const query = writeState(state, market).toString().replaceAll('%2C', ',');
  return query === '' ? location.pathname : `?${query}`;
}

function figureOf(form: HTMLFormElement, id: string): LiveFigure | undefined {
  const figure = form.querySelector<HTMLElement>(`#${id}`);
  return figure === null ? undefined : liveFigure(figure);
}

/** Does something before the next picture; what was waiting for that one is out of date. */
function frames(): (task: () => void) => void {
  let waiting = 0;
  return (task) => {
    cancelAnimationFrame(waiting);
    waiting = requestAnimationFrame(task);
  };
}
