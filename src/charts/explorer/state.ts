import type { Job } from '../../domain/workloads.ts';
import type { Market } from './market.ts';

/** What a reader can choose, and what an address can say. The first of each list is the default. */
export const choices = {
  view: ['day', 'history'],
  list: ['cn', 'abroad', 'all'],
  currency: ['listed', 'CNY', 'USD'],
  price: ['both', 'input', 'output', 'cached', 'blended'],
  scale: ['log', 'linear'],
} as const;

/** Columns of the table, by which it can be sorted. */
export const sortKeys = ['product', 'input', 'output', 'cached', 'blended', 'seen'] as const;

type Chosen = { [K in keyof typeof choices]: (typeof choices)[K][number] };
export type SortKey = (typeof sortKeys)[number];

/** All that a reader has chosen; one to one with the address. */
export interface ExplorerState extends Chosen {
  /** The day, `YYYY-MM-DD`. */
  on: string;
  /** Input tokens for one output token, where the price is blended. */
  ratio: number;
  /** Products to show; none: all of them on a day, the default ones in the history. */
  models: string[];
  sort: { by: SortKey; down: boolean } | undefined;
  /** Id of the workload from which the numbers of {@link Job} come. */
  job: string;
  /** The numbers of the calculator. */
  numbers: Job;
}

/** A state, and the parts of the address that could not be followed. */
export interface ReadState {
  state: ExplorerState;
  refused: string[];
}

const MOST = 1e9;
const MOST_RATIO = 1000;
const DEFAULT_RATIO = 3;

const noJob: Job = { language: 'en', reads: 1000, writes: 1000, repeated: 0, times: 1 };

/** What is shown before a reader chooses: today’s prices in China. */
export function defaultState(market: Market): ExplorerState {
  return readState(new URLSearchParams(), market).state;
}

/**
 * Reads an address, or the fields of a form. What is not understood is left out and named, so that
 * no address can break the page.
 */
export function readState(params: URLSearchParams, market: Market): ReadState {
  const refused: string[] = [];
  const read = <T>(name: string, otherwise: T, parse: (text: string) => T | undefined): T => {
    const text = params.getAll(name).at(-1);
    if (text === undefined || text === '') return otherwise;
    const value = parse(text);
    if (value === undefined) refused.push(name);
    return value ?? otherwise;
  };
  const oneOf =
    <T extends string>(allowed: readonly T[]) =>
    (text: string) =>
      allowed.find((choice) => choice === text);
  const number = (least: number, most: number) => (text: string) => {
    const value = Number(text);
    return value >= least && value <= most ? value : undefined;
  };
  const count = (text: string) => {
    const value = number(0, MOST)(text);
    return value === undefined ? undefined : Math.round(value);
  };
  const asked = params.getAll('models').flatMap((text) => text.split(',').filter(Boolean));
  const models = [...new Set(asked)].filter((product) => market.products.has(product));
  if (asked.some((product) => !market.products.has(product))) refused.push('models');
  const jobs = market.workloads.map(({ id }) => id);
  const job = read('job', jobs[0] ?? '', oneOf(jobs));
  const preset = market.workloads.find(({ id }) => id === job) ?? noJob;
  const state: ExplorerState = {
    view: read('view', 'day', oneOf(choices.view)),
    on: read('on', market.asOf, (text) => dayWithin(text, market)),
    list: read('list', 'cn', oneOf(choices.list)),
    currency: read('currency', 'listed', oneOf(choices.currency)),
    price: read('price', 'both', oneOf(choices.price)),
    ratio: read('ratio', DEFAULT_RATIO, number(0, MOST_RATIO)),
    scale: read('scale', 'log', oneOf(choices.scale)),
    models,
    sort: read('sort', undefined, sortFrom),
    job,
    numbers: {
      language: read('language', preset.language, oneOf(['en', 'zh'])),
      reads: read('reads', preset.reads, count),
      writes: read('writes', preset.writes, count),
      repeated: Math.round(read('repeated', preset.repeated * 100, number(0, 100)) * 10) / 1000,
      times: read('times', preset.times, count),
    },
  };
  // Lists in two currencies share a chart only in one of them.
  const mixed = state.list === 'all' && state.currency === 'listed';
  return { state: mixed ? { ...state, currency: 'USD' } : state, refused };
}

/** A state as the fields of a form, in the order of the address; the inverse of {@link readState}. */
export function fieldsOf(state: ExplorerState): Record<string, string> {
  const { numbers, sort } = state;
  return {
    view: state.view,
    on: state.on,
    list: state.list,
    currency: state.currency,
    price: state.price,
    ratio: `${state.ratio}`,
    scale: state.scale,
    models: state.models.join(','),
    sort: sort === undefined ? '' : `${sort.down ? '-' : ''}${sort.by}`,
    job: state.job,
    language: numbers.language,
    reads: `${numbers.reads}`,
    writes: `${numbers.writes}`,
    repeated: percent(numbers.repeated),
    times: `${numbers.times}`,
  };
}

/** The address of a state: only what differs from the default, always in the same order. */
export function writeState(state: ExplorerState, market: Market): URLSearchParams {
  // A job brings its numbers, so that they need no saying.
  const { state: withJob } = readState(new URLSearchParams({ job: state.job }), market);
  const usual = { ...fieldsOf(withJob), job: market.workloads[0]?.id ?? '' };
  const isUsual = ([name, value]: [string, string]) =>
    name === 'ratio' ? state.price !== 'blended' : value === usual[name as keyof typeof usual];
  return new URLSearchParams(Object.entries(fieldsOf(state)).filter((field) => !isUsual(field)));
}

/** A share as the number of its percentage. */
export function percent(share: number): string {
  return `${Math.round(share * 1000) / 10}`;
}

function dayWithin(text: string, { firstDay, asOf }: Market): string | undefined {
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(`${text}T00:00Z`));
  // A day such as 30 February is moved on by some engines.
  const exists = isDay && new Date(`${text}T00:00Z`).toISOString().startsWith(text);
  return exists && text >= firstDay && text <= asOf ? text : undefined;
}

function sortFrom(text: string): ExplorerState['sort'] {
  const by = sortKeys.find((key) => key === text.replace(/^-/, ''));
  return by === undefined ? undefined : { by, down: text.startsWith('-') };
}
