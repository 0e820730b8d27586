import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './site.ts';

/** What we read of a record as it stands in `content/`, without the site’s code. */
interface Named {
  id: string;
}
interface Sourced extends Named {
  confidence: 'primary' | 'reported' | 'unconfirmed';
  sources: string[];
}

/** A price. */
export interface PriceRecord extends Sourced {
  product: string;
  apiName?: string;
  models: string[];
  region: string;
  currency: string;
  from?: string;
  fromPrecision?: 'day' | 'month';
  fieldConfidence?: { cachedInputPerMTok?: string };
  [amount: `${string}PerMTok`]: number | undefined;
}

/** A number with a unit: a move, a training figure, a fact. */
export interface QuantityRecord extends Sourced {
  value: number;
  unit: string;
  bound?: 'exact' | 'about' | 'over' | 'under';
}

/** A fact of a company or a person, with the page of its owner. */
export type FactRecord = Omit<QuantityRecord, 'value'> & { value?: number; page: string };

/** A test result. */
export interface ScoreRecord extends Sourced {
  benchmarkName: string;
  version?: string;
  model: string;
  score: number;
  unit: string;
  party: string;
}

/** A model. */
export interface ModelRecord extends Sourced {
  name: string;
  aliases?: string[];
  totalParamsB?: number;
  activeParamsB?: number;
  contextTokens?: number;
  contextConfidence?: Sourced['confidence'];
}

/** A company or a person. */
export interface OwnerRecord extends Sourced {
  name: string;
  aliases?: string[];
  facts?: Omit<FactRecord, 'page'>[];
}

/** A statement of the ledger. */
export interface ClaimRecord extends Named {
  report: string;
  sentence: number;
  kind: 'fact' | 'opinion';
  statement: string;
  verdict?: string;
  reason: string;
  betterFigure?: string;
  sources: string[];
}

/** An event of the timeline. */
export interface EventRecord extends Sourced {
  date: string;
  title: string;
  category: string;
  companies?: string[];
  models?: string[];
}

/** A source. */
export interface SourceRecord extends Named {
  url: string;
  title: string;
}

/** An early report. */
export interface ReportRecord extends Named {
  title: string;
  publisher: string;
  url: string;
}

/** A chart: of products on a day, of lines of products, or of records by their ids. */
export interface ChartRecord extends Named {
  list: 'cn' | 'abroad';
  field?: string;
  products?: string[];
  lines?: { name: string; products: string[] }[];
  cuts?: { from: string; to: string }[];
  scores?: string[];
  moves?: string[];
}

const content = join(root, 'content');
const files = globSync('**/*.json', { cwd: content }).sort();
const lists = files.map((file) => readJson(file) as Record<string, unknown>);

/** Reads a JSON file below `content/`. */
export function readJson(file: string): unknown {
  return JSON.parse(readFileSync(join(content, file), 'utf8'));
}

function recordsOf<T extends Named>(kind: string): Map<string, T> {
  // `prices` of `site.json` is no list of records.
  const records = lists.flatMap((list) => (Array.isArray(list[kind]) ? (list[kind] as T[]) : []));
  return new Map(records.map((record) => [record.id, record]));
}

export const prices = recordsOf<PriceRecord>('prices');
export const sources = recordsOf<SourceRecord>('sources');
export const events = recordsOf<EventRecord>('events');
export const scores = recordsOf<ScoreRecord>('scores');
export const moves = recordsOf<QuantityRecord & { instrument: string }>('moves');
export const figures = recordsOf<QuantityRecord & { model: string }>('figures');
export const models = recordsOf<ModelRecord>('models');
export const companies = recordsOf<OwnerRecord>('companies');
export const people = recordsOf<OwnerRecord>('people');
export const rates = recordsOf<Sourced & { date: string; rate: number }>('exchangeRates');
export const tokens = recordsOf<Sourced & { tokensLow: number; tokensHigh: number }>(
  'tokenAssumptions',
);
export const claims = recordsOf<ClaimRecord>('claims');
export const terms = recordsOf<Named & { term: string; sources?: string[] }>('terms');
export const charts = recordsOf<ChartRecord>('charts');
export const reports = lists.flatMap(({ report }) => (report as ReportRecord | undefined) ?? []);

export const facts = new Map(
  [...ownersOf('companies', companies), ...ownersOf('people', people)].map((fact) => [
    fact.id,
    fact,
  ]),
);

function ownersOf(kind: string, owners: ReadonlyMap<string, OwnerRecord>): FactRecord[] {
  return [...owners.values()].flatMap(({ id, facts: own }) =>
    (own ?? []).map((fact) => ({ ...fact, page: `${kind}/${id}/` })),
  );
}

/** The page on which each record has its own place, and the id of the place; pages have none. */
export const places: ReadonlyMap<string, { page: string; id?: string; sources: string[] }> =
  new Map([
    ...at('prices/', prices),
    ...at('prices/', rates),
    ...at('prices/', tokens),
    ...at('timeline/', events),
    ...at('benchmarks/', scores),
    ...at('market/', moves),
    ...at('claims/', claims),
    ...at('glossary/', terms),
    ...at(({ model }) => `models/${model}/`, figures),
    ...at(({ page }) => page, facts),
    ...pagesOf('models', models),
    ...pagesOf('companies', companies),
    ...pagesOf('people', people),
    ...pagesOf('sources', sources),
  ]);

type Place = [key: string, { page: string; id?: string; sources: string[] }];

function at<T extends { id: string; sources?: string[] }>(
  page: string | ((record: T) => string),
  records: ReadonlyMap<string, T>,
): Place[] {
  return [...records.values()].map((record) => {
    const path = typeof page === 'string' ? page : page(record);
    return [`${path}#${record.id}`, { page: path, id: record.id, sources: record.sources ?? [] }];
  });
}

function pagesOf(
  kind: string,
  records: ReadonlyMap<string, { id: string; sources?: string[] }>,
): Place[] {
  return [...records.values()].map(({ id, sources: own }) => [
    `${kind}/${id}/`,
    { page: `${kind}/${id}/`, sources: own ?? [] },
  ]);
}
