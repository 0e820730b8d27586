import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { parse as parseCsv } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { provenanceColumns } from '../../src/datasets/files.ts';
import { datasetNames } from '../../src/domain/dataset-files.ts';
import { prices, sources } from './records.ts';
import { builtSite, pageAt, textOf } from './site.ts';

/** A published file of records. */
interface DataFile {
  $schema: string;
  title: string;
  date: string;
  licence: { name: string; url: string };
  cite: string;
  page: string;
  records: (Record<string, unknown> & { id: string; sources?: string[] })[];
}

/** The published dictionary. */
interface Dictionary {
  csvColumns: Record<string, string>;
  datasets: {
    name: string;
    fields: { name: string; type: string; meaning: string; unit?: string }[];
  }[];
}

const site = builtSite();
const read = (file: string) => readFileSync(join(site.folder, 'data', file), 'utf8');
const dataOf = (name: string) => JSON.parse(read(`${name}.json`)) as DataFile;
const rowsOf = (name: string) =>
  parseCsv<Record<string, string>>(read(`${name}.csv`), { bom: true, columns: true });
const dictionary = JSON.parse(read('dictionary.json')) as Dictionary;
const fieldsOf = (name: string) =>
  dictionary.datasets.find((entry) => entry.name === name)?.fields ?? [];

describe.each(datasetNames)('the data of %s', (name) => {
  const data = dataOf(name);

  test('keep to their own schema, whose address they name', () => {
    expect(data.$schema).toBe(new URL(`data/${name}.schema.json`, site.address).href);
    const ajv = new Ajv({ allErrors: true, strict: true, strictRequired: false });
    // The package is CommonJS, and its types speak of its ES module.
    (addFormats as unknown as (ajv: Ajv) => void)(ajv);
    const validate = ajv.compile(JSON.parse(read(`${name}.schema.json`)) as object);
    expect(validate(data), JSON.stringify(validate.errors)).toBe(true);
    expect(validate({ ...data, records: [{ ...data.records[0], surprise: 1 }] })).toBe(false);
  });

  test('say their day, their licence and how to cite them', () => {
    expect(data.date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(data.page).toBe(new URL('data/', site.address).href);
    for (const part of [data.title, data.licence.name, data.page])
      expect(data.cite).toContain(part);
  });

  test('hold no tag and no id twice', () => {
    expect(JSON.stringify(data.records)).not.toMatch(/<[A-Z]/);
    const ids = data.records.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('are the same as CSV, with where they come from on every row', () => {
    const rows = rowsOf(name);
    expect(rows.map(({ id }) => id)).toEqual(data.records.map(({ id }) => id));
    for (const [index, record] of data.records.entries()) {
      const row = rows[index] ?? {};
      expect(row).toMatchObject({
        sourceUrls: (record.sources ?? []).map((id) => sources.get(id)?.url).join('; '),
        dataDate: data.date,
        dataLicence: data.licence.url,
        credit: data.cite,
      });
      for (const [field, value] of Object.entries(record)) {
        if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
          // Only what a spreadsheet might take for a formula is written in another way.
          expect(row[field], field).toBe(String(value).replace(/^(?=[=+@])/, "'"));
        } else if (Array.isArray(value) && value.every((item) => typeof item === 'string')) {
          expect(row[field], field).toBe(value.join('; '));
        }
      }
    }
  });

  test('have a meaning for every column, and a unit for every number', () => {
    const fields = fieldsOf(name);
    const [header = []] = parseCsv(read(`${name}.csv`), { bom: true });
    expect(header).toEqual([...fields.map((field) => field.name), ...provenanceColumns]);
    expect(new Set(header).size).toBe(header.length);
    expect(fields.filter(({ meaning }) => meaning === '')).toEqual([]);
    const bare = fields.filter(({ type, unit }) => /number|integer/.test(type) && !unit);
    expect(bare).toEqual([]);
  });

  test('are offered on the page of data, and explained in the dictionary', () => {
    const links = [...pageAt('data/').document.querySelectorAll('main td a')].map((link) =>
      new URL(link.getAttribute('href') ?? '', new URL('data/', site.address)).pathname.replace(
        /^.*\/data\//,
        '',
      ),
    );
    for (const format of ['csv', 'json', 'schema.json'])
      expect(links).toContain(`${name}.${format}`);
    const heading = pageAt('data/dictionary/').document.getElementById(name);
    const rows = heading?.closest('section')?.querySelectorAll('tbody th') ?? [];
    expect([...rows].map(textOf)).toEqual(fieldsOf(name).map((field) => field.name));
  });
});

test('prices keep the mark of what is unconfirmed, as a field and as a column', () => {
  const marked = [...prices].filter(([, { confidence }]) => confidence === 'unconfirmed');
  const rows = new Map(rowsOf('prices').map((row) => [row['id'], row]));
  expect(dataOf('prices').records).toHaveLength(prices.size);
  for (const [id] of marked) expect(rows.get(id)?.['confidence']).toBe('unconfirmed');
  for (const [id, { fieldConfidence }] of prices)
    expect(rows.get(id)?.['fieldConfidence.cachedInputPerMTok']).toBe(
      fieldConfidence?.cachedInputPerMTok ?? '',
    );
});

test('every fact names an owner whose data are published', () => {
  const owners = new Set(
    ['companies', 'people'].flatMap((kind) =>
      dataOf(kind).records.map(({ id }) => `${kind}/${id}`),
    ),
  );
  const facts = dataOf('facts').records;
  expect(facts.length).toBeGreaterThan(0);
  const lost = facts.filter(
    (fact) => !owners.has(`${String(fact['ownerKind'])}/${String(fact['owner'])}`),
  );
  expect(lost).toEqual([]);
});

test('the dictionary explains the columns that only CSV has, and the citation is one entry', () => {
  expect(Object.keys(dictionary.csvColumns)).toEqual(provenanceColumns);
  const bib = read('citation.bib');
  expect(bib).toMatch(/^@misc\{[a-z0-9-]+,\n(?: {2}[a-z]+ = .+,\n)+\}\n$/);
  expect(bib).toContain(new URL('data/', site.address).href);
  expect(pageAt('data/').document.querySelector('#bibtex')?.textContent).toBe(bib);
});
