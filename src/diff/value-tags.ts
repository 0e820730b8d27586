import type { PriceField } from '../domain/prices.ts';
import { figureOf } from '../domain/figures.ts';
import { FigureProblem } from '../domain/figure-problem.ts';
import { doubtsOf } from '../domain/evidence.ts';
import { MissingRecord } from '../domain/found.ts';
import { recordLinkOf } from '../domain/record-links.ts';
import { keyOf, type FigureKind, type RecordRef } from '../domain/records.ts';
import type { ById } from '../domain/site.ts';
import { printsFigure, tagRules, type FigureTag, type TagUse } from '../domain/tags.ts';
import type { Words } from '../words/en.ts';

/** A tag that prints a value of a record: a figure, or the date of an event. */
export type ValueTag = FigureTag | Extract<TagUse, { name: 'EventDate' }>;

/** Whether a tag prints a value of a record. */
export function printsValue(use: TagUse): use is ValueTag {
  return use.name === 'EventDate' || printsFigure(use);
}

/** A tag as an editor writes it, its attributes in the order of its rule. */
export function writtenTag({ name, attributes }: ValueTag): string {
  const values: Readonly<Record<string, string>> = attributes;
  const list = Object.keys(tagRules[name].attributes).flatMap((attribute) => {
    const value = values[attribute];
    if (value === undefined) return [];
    return value === '' ? [attribute] : [`${attribute}="${value}"`];
  });
  return `<${[name, ...list].join(' ')} />`;
}

/** What a tag prints, and what stands behind it. */
export interface PrintedValue {
  /** The value with its unit. */
  text: string;
  /** What is said beside it: `unconfirmed`, `says its maker`. */
  doubts: string[];
  /** The fields of records from which it comes. */
  fields: RecordField[];
}

/** A field of a record, by the name that it has in the file. */
export type RecordField = RecordRef<FigureKind> & { field: string };

/** The key of a field in an index. */
export function fieldKey(of: RecordField): string {
  return `${keyOf(of)}/${of.field}`;
}

/** What a tag prints with these records; undefined where they do not give it. */
export function valueOf(tag: ValueTag, byId: ById, words: Words): PrintedValue | undefined {
  try {
    if (tag.name !== 'EventDate') {
      const figure = figureOf(tag, byId, words);
      const fields = figure.records.map((ref) => ({ ...ref, field: fieldOf(ref.kind, tag) }));
      return { text: figure.text, doubts: doubtsOf(figure, words), fields };
    }
    const { id, show } = tag.attributes;
    const { text = '' } = recordLinkOf(tag, byId, words) ?? {};
    const field = show === 'time' ? 'time' : 'date';
    return { text, doubts: [], fields: [{ kind: 'events', id, field }] };
  } catch (error) {
    if (error instanceof MissingRecord || error instanceof FigureProblem) return undefined;
    throw error;
  }
}

/** Names of the amounts of a price in its file. */
export const priceFields = {
  input: 'inputPerMTok',
  output: 'outputPerMTok',
  cached: 'cachedInputPerMTok',
} as const satisfies Record<PriceField, string>;

const modelFields = {
  total: 'totalParamsB',
  active: 'activeParamsB',
  context: 'contextTokens',
} as const;

const figureFields = {
  events: 'date',
  scores: 'score',
  moves: 'value',
  figures: 'value',
  facts: 'value',
  exchangeRates: 'rate',
  tokenAssumptions: 'tokensLow/tokensHigh',
} as const satisfies Partial<Record<FigureKind, string>>;

function fieldOf(kind: FigureKind, { attributes }: FigureTag): string {
  const field = 'field' in attributes ? attributes.field : undefined;
  if (kind === 'prices') return priceFields[field as PriceField];
  if (kind === 'models') return modelFields[field as keyof typeof modelFields];
  return figureFields[kind];
}

/** The tags that print a record’s own values; some may print nothing, where it lacks the value. */
export function ownTags({ kind, id }: RecordRef<FigureKind>): ValueTag[] {
  switch (kind) {
    case 'prices':
      return (['input', 'output', 'cached'] as const).map((field) => ({
        name: 'Price',
        attributes: { id, field },
      }));
    case 'models':
      return (['total', 'active', 'context'] as const).map((field) => ({
        name: 'Count',
        attributes: { id, field },
      }));
    case 'events':
      return [
        { name: 'EventDate', attributes: { id } },
        { name: 'EventDate', attributes: { id, show: 'time' } },
      ];
    case 'scores':
      return [{ name: 'Score', attributes: { id } }];
    case 'moves':
      return [
        { name: 'Move', attributes: { id } },
        { name: 'Move', attributes: { id, signed: '' } },
      ];
    case 'exchangeRates':
      return [{ name: 'Rate', attributes: { id } }];
    case 'figures':
    case 'facts':
    case 'tokenAssumptions':
      return [{ name: 'Count', attributes: { id } }];
  }
}
