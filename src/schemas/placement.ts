import { allKinds, kinds, type Kind } from './kinds.ts';

/** A record as it stands in a file, good or not. */
type Written = Readonly<Record<string, unknown>>;

/** The name of the file in which a record of a kind belongs; absent: the kind has one file. */
const fileNames: Partial<Record<Kind, (record: Written) => unknown>> = {
  prices: ({ maker }) => maker,
  models: ({ maker }) => maker,
  events: ({ date }) => yearOf(date),
  moves: ({ date }) => yearOf(date),
  scores: ({ reportedBy }) => reportedBy,
  figures: ({ reportedBy }) => reportedBy,
  sources: ({ published }) => (published === undefined ? 'undated' : yearOf(published)),
  claims: ({ report }) =>
    typeof report === 'string' ? `report-${report.toLowerCase()}` : undefined,
  companies: ({ kind }) => (typeof kind === 'string' ? plural(kind) : undefined),
};

/** The date or word in whose order the records of a kind stand in their file. */
export const orderedBy: Partial<Record<Kind, string>> = {
  prices: 'from',
  events: 'date',
  scores: 'date',
  moves: 'date',
  figures: 'date',
  sources: 'published',
  exchangeRates: 'date',
  corrections: 'date',
  terms: 'term',
};

/**
 * The file in which a record belongs, so that editors who add different things do not meet in one
 * place: `content/prices/deepseek.json`. Undefined where a kind has one file, or the field that
 * decides has no good value.
 */
export function fileOf(kind: Kind, record: Written): string | undefined {
  const name = fileNames[kind]?.(record);
  const isName = typeof name === 'string' && /^[a-z0-9-]+$/.test(name);
  return isName ? `content/${kinds[kind].place}${name}.json` : undefined;
}

function yearOf(date: unknown): string | undefined {
  return /^\d{4}/.exec(typeof date === 'string' ? date : '')?.[0];
}

function plural(noun: string): string {
  return noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : `${noun}s`;
}

/** The kind of records that a file holds, by its path; undefined for a file of none. */
export function kindAt(path: string): Kind | undefined {
  const place = path.replace(/^content\//, '');
  return allKinds.find((kind) => {
    const { place: home } = kinds[kind];
    return home.endsWith('/') ? place.startsWith(home) : place === home;
  });
}

/** How a JSON file of content names its JSON Schema: `../../schemas/prices.json`. */
export function schemaLineOf(path: string): string {
  const up = '../'.repeat(path.split('/').length - 1);
  return `${up}schemas/${kindAt(path) ?? 'site'}.json`;
}
