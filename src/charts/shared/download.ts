import { stringify } from 'csv-stringify/sync';
import type { Source } from '../../schemas/source.ts';
import type { ChartModel } from './chart-model.ts';

/** The licence under which data may be used. */
export interface Licence {
  name: string;
  url: string;
}

/** What a download says beside the data. */
export interface Provenance {
  /** The full address of the chart’s page. */
  page: string;
  /** How to cite the chart, in one line. */
  cite: string;
  licence: Licence;
  /** The sources of all records drawn, by the ids of the model. */
  sources: readonly Source[];
}

/** A value of a download; null where nothing is known. */
export type Value = string | number | null;

/** A row of a download. */
export interface DataRow {
  /** One for each of `columns`, in their order: names of columns are words, which may change. */
  values: Value[];
  /** Ids of the sources of the row. */
  sources: string[];
}

/**
 * Names of the columns that every CSV file has beside those of its table. Programs read them, so
 * they stand here and not with the words of the interface, which may change or be translated.
 */
export const csvColumns = { sources: 'sources', notes: 'notes', credit: 'credit' } as const;

/** A chart’s data, as anyone may fetch it. */
export interface ChartData<Model extends ChartModel = ChartModel> {
  /** The finding. */
  title: string;
  measure: string;
  notes: string[];
  /** The day for which the data hold, `YYYY-MM-DD`. */
  asOf: string;
  licence: Licence;
  cite: string;
  page: string;
  sources: Pick<Source, 'id' | 'title' | 'publisher' | 'url' | 'published'>[];
  /** What the `values` of each row are, in the same order. */
  columns: { name: string; unit?: string | undefined }[];
  data: DataRow[];
  /** What the site itself draws from; its shape may change. */
  drawing: Model;
}

/** Puts a chart’s table and where it comes from into the shape of a download. */
export function dataOf<Model extends ChartModel>(
  drawing: Model,
  { page, cite, licence, sources }: Provenance,
): ChartData<Model> {
  const { finding, measure, notes, day, table } = drawing;
  return {
    title: finding,
    measure,
    notes,
    asOf: day,
    licence,
    cite,
    page,
    sources: sources.map(({ id, title, publisher, url, published }) => ({
      ...{ id, title, publisher, url },
      ...(published !== undefined && { published }),
    })),
    columns: table.columns.map(({ text, unit }) => ({
      name: text,
      ...(unit !== undefined && { unit }),
    })),
    data: table.rows.map((row) => ({
      values: table.columns.map(({ unit }, index) => {
        const cell = row.cells[index];
        // Where a number belongs, “not known” is no value.
        const words = unit === undefined ? (cell?.text ?? null) : null;
        return cell?.value ?? cell?.iso ?? words;
      }),
      sources: row.sources,
    })),
    drawing,
  };
}

/**
 * The same data as CSV: one header line with units, numbers as plain numbers, and on every row
 * where it comes from, so that a row that is copied keeps it.
 */
export function csvOf({ columns, data, sources, measure, notes, cite }: ChartData): string {
  const urls = new Map(sources.map(({ id, url }) => [id, url]));
  const header = columns.map(({ name, unit }) => (unit === undefined ? name : `${name} (${unit})`));
  const rows = data.map((row) => [
    ...row.values,
    row.sources.map((id) => urls.get(id)).join(' '),
    [measure, ...notes].join(' – '),
    cite,
  ]);
  // The mark of UTF-8 tells spreadsheets how to read ’ and −; programs skip it.
  const options = { bom: true, escape_formulas: true } as const;
  return stringify([[...header, ...Object.values(csvColumns)], ...rows], options);
}
