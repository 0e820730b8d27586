import { stringify } from 'csv-stringify/sync';
import { z } from 'zod';
import { datasetPath, type DatasetName } from '../domain/dataset-files.ts';
import { formatDate } from '../domain/dates.ts';
import { found } from '../domain/found.ts';
import type { Address } from '../domain/paths.ts';
import type { Site } from '../domain/site.ts';
import { day, url } from '../schemas/fields.ts';
import type { Words } from '../words/en.ts';
import { fieldsOf, jsonSchemaOf } from './fields.ts';
import { published, type PublishedRecord } from './published.ts';

/** What every file says of itself beside its records. */
export interface Envelope {
  title: string;
  /** The day up to which the record is kept, `YYYY-MM-DD`. */
  date: string;
  licence: { name: string; url: string };
  /** How to cite it, in one line. */
  cite: string;
  /** Full address of the page where it is explained. */
  page: string;
}

/**
 * Columns that a CSV file has beside the fields of its records. A file may be cut and a row copied,
 * and lines of comment break many programs, so every row says where it comes from. Programs read
 * the names, so they are no words of the interface.
 */
export const provenanceColumns = ['sourceUrls', 'dataDate', 'dataLicence', 'credit'] as const;

const BETWEEN = '; ';

/** What all files of some data say of themselves. */
export function envelopeOf(
  title: string,
  { settings, asOf }: Pick<Site, 'settings' | 'asOf'>,
  address: Address,
  words: Words,
): Envelope {
  const { licence, cite } = words.chartUse;
  const page = address('/data/');
  const date = formatDate(asOf, words.locale);
  return {
    title,
    date: asOf,
    licence: { ...licence },
    cite: cite(title, { site: settings.title, date, licence: licence.name, page }),
    page,
  };
}

/** Data as JSON: what they are, their day and licence, and the records. */
export function jsonFile(name: DatasetName, site: Site, address: Address, words: Words): object {
  return {
    $schema: address(datasetPath(name, 'schema.json')),
    ...envelopeOf(words.data.sets[name].title, site, address, words),
    records: published[name].records(site, words),
  };
}

/** The JSON Schema to which {@link jsonFile} keeps. */
export function schemaFile(name: DatasetName, words: Words): object {
  const { title, what } = words.data.sets[name];
  const file = z
    .strictObject({
      $schema: url.describe('Address of this schema.'),
      title: z.string().describe('What the records are.'),
      date: day.describe('Day up to which the record is kept.'),
      licence: z
        .strictObject({
          name: z.string().describe('Its short name.'),
          url: url.describe('Where it can be read.'),
        })
        .describe('The licence under which the data may be used.'),
      cite: z.string().describe('How to cite the data, in one line.'),
      page: url.describe('Page on which the data are explained.'),
      records: z.array(published[name].schema).describe(what),
    })
    .meta({ title });
  return jsonSchemaOf(file);
}

/**
 * Data as a table: a column for each field, lists in one cell, and on every row its sources, the
 * day of the data, their licence and how to cite them. Records inside records stand as their ids.
 */
export function csvFile(name: DatasetName, site: Site, address: Address, words: Words): string {
  const { schema, records } = published[name];
  const fields = fieldsOf(schema);
  const { title } = words.data.sets[name];
  const { date, licence, cite } = envelopeOf(title, site, address, words);
  const rows = records(site, words).map((record) => [
    ...fields.map((field) => cellOf(valueAt(record, field.name))),
    sourceUrls(record, site),
    date,
    licence.url,
    cite,
  ]);
  const header = [...fields.map((field) => field.name), ...provenanceColumns];
  // The mark of UTF-8 tells spreadsheets how to read ’ and −; programs skip it.
  const options = { bom: true, escape_formulas: true } as const;
  return stringify([header, ...rows], options);
}

/** The value of a field whose name may lead into an object. */
function valueAt(record: PublishedRecord, name: string): unknown {
  return name
    .split('.')
    .reduce<unknown>((value, key) => (isObject(value) ? value[key] : undefined), record);
}

function cellOf(value: unknown): string | number {
  // As text a number below zero would be taken for a formula.
  if (typeof value === 'number') return value;
  if (Array.isArray(value)) return value.map((item) => cellOf(item)).join(BETWEEN);
  if (isObject(value)) return cellOf(value['id']);
  return typeof value === 'string' || typeof value === 'boolean' ? String(value) : '';
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function sourceUrls({ sources }: PublishedRecord, { byId }: Site): string {
  if (!Array.isArray(sources)) return '';
  return sources.map((id) => found(byId.sources, String(id)).url).join(BETWEEN);
}
