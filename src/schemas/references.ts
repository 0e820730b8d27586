import type { Kind } from './kinds.ts';

/**
 * Which fields of which records hold ids, and ids of what; `*` stands for every item of a list.
 * Every record may also have `sources`.
 */
export const references: Partial<Record<Kind, readonly (readonly [field: string, of: Kind])[]>> = {
  prices: [
    ['models.*', 'models'],
    ['maker', 'companies'],
    ['host', 'companies'],
  ],
  events: [
    ['companies.*', 'companies'],
    ['models.*', 'models'],
    ['people.*', 'people'],
    ['prices.*', 'prices'],
  ],
  scores: [
    ['model', 'models'],
    ['reportedBy', 'companies'],
  ],
  moves: [['companies.*', 'companies']],
  figures: [
    ['model', 'models'],
    ['reportedBy', 'companies'],
  ],
  claims: [
    ['companies.*', 'companies'],
    ['models.*', 'models'],
    ['people.*', 'people'],
  ],
  models: [['maker', 'companies']],
  companies: [['facts.*.sources.*', 'sources']],
  people: [
    ['company', 'companies'],
    ['facts.*.sources.*', 'sources'],
  ],
  tokenAssumptions: [['company', 'companies']],
  charts: [
    ['focus.*', 'companies'],
    ['events.*.event', 'events'],
    ['cuts.*.from', 'prices'],
    ['cuts.*.to', 'prices'],
    ['scores.*', 'scores'],
    ['moves.*', 'moves'],
  ],
  terms: [['seeAlso.*', 'terms']],
};

/** A text in a record, and the path that leads to it. */
export interface TextAt {
  text: string;
  at: readonly PropertyKey[];
}

/** The texts that a field path leads to; what has another shape than expected is left out. */
export function textsAt(value: unknown, field: string): TextAt[] {
  const walk = (node: unknown, [step, ...rest]: string[], at: TextAt['at']): TextAt[] => {
    if (step === undefined) return typeof node === 'string' ? [{ text: node, at }] : [];
    if (step === '*') {
      if (!Array.isArray(node)) return [];
      return node.flatMap((item: unknown, index) => walk(item, rest, [...at, index]));
    }
    if (typeof node !== 'object' || node === null) return [];
    return walk((node as Record<string, unknown>)[step], rest, [...at, step]);
  };
  return walk(value, field.split('.'), []);
}
