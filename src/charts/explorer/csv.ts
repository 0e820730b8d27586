import { stringify } from 'csv-stringify/sync';
import { found } from '../../domain/found.ts';
import type { ExplorerData } from './data.ts';

/** Fields of a price record, in the order of the columns. */
const fields = [
  'id',
  'product',
  'apiName',
  'models',
  'maker',
  'host',
  'region',
  'currency',
  'inputPerMTok',
  'outputPerMTok',
  'cachedInputPerMTok',
  'hours',
  'tier',
  'terms',
  'change',
  'from',
  'fromPrecision',
  'fromBasis',
  'to',
  'toPrecision',
  'lastSeen',
  'confidence',
  'note',
] as const;

/**
 * All price records as CSV: one header line, amounts per million tokens as plain numbers, and on
 * every row its sources and how to cite it.
 */
export function pricesCsv({ prices, sources, cite }: ExplorerData): string {
  const sourceOf = new Map(sources.map((source) => [source.id, source]));
  const rows = prices.map((price) => [
    ...fields.map((field) => {
      const value = price[field];
      return Array.isArray(value) ? value.join(' ') : (value ?? '');
    }),
    price.fieldConfidence?.cachedInputPerMTok ?? '',
    price.sources.map((id) => found(sourceOf, id).url).join(' '),
    cite,
  ]);
  // The mark of UTF-8 tells spreadsheets how to read ’ and −; programs skip it.
  const options = { bom: true, escape_formulas: true } as const;
  return stringify([[...fields, 'cachedConfidence', 'sources', 'credit'], ...rows], options);
}
