import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import { expect, test } from 'vitest';
import { readContent } from '../../../src/check/files.ts';
import { readYaml } from '../../../src/check/document.ts';
import { jsonSchemas } from '../../../src/schemas/json-schema.ts';
import { schemaLineOf } from '../../../src/schemas/placement.ts';
import { smallSite } from '../../fixtures/content.ts';

const root = join(import.meta.dirname, '../../..');
const schemas = jsonSchemas();
const content = readContent(root);
const json = content.filter(({ path }) => path.endsWith('.json'));

function validator(name: string): ValidateFunction {
  const ajv = new Ajv({ allErrors: true, strict: true, strictRequired: false });
  // The package is CommonJS, and its types speak of its ES module.
  (addFormats as unknown as (ajv: Ajv) => void)(ajv);
  const schema = schemas[name];
  if (schema === undefined) throw new Error(`there is no schema ${name}`);
  return ajv.compile(schema);
}

const nameOf = (path: string): string => /([^/]+)\.json$/.exec(schemaLineOf(path))?.[1] ?? '';

test('the committed schemas are those of the code; if not, run `npm run schemas`', () => {
  const written = Object.fromEntries(
    readdirSync(join(root, 'schemas')).map((file) => [
      file.replace('.json', ''),
      JSON.parse(readFileSync(join(root, 'schemas', file), 'utf8')) as unknown,
    ]),
  );
  expect(written).toEqual(JSON.parse(JSON.stringify(schemas)));
});

test.each(json)('$path names its schema and keeps to it', ({ path, text }) => {
  const value = JSON.parse(text) as { $schema?: string };
  expect(value.$schema).toBe(schemaLineOf(path));
  const place = join(root, path, '..', value.$schema ?? '');
  expect(JSON.parse(readFileSync(place, 'utf8'))).toHaveProperty('properties');
  const validate = validator(nameOf(path));
  expect(validate(value), JSON.stringify(validate.errors)).toBe(true);
});

/** The fields below a part of a schema that have no sentence. */
function speechless(part: unknown, at: string): string[] {
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([key, value]: [string, unknown]) => {
    const below = speechless(value, `${at}/${key}`);
    if (key !== 'properties' || typeof value !== 'object' || value === null) return below;
    const silent = Object.entries(value)
      .filter(([, field]: [string, { description?: string }]) => !field.description)
      .map(([name]) => `${at}/${name}`);
    return [...silent, ...below];
  });
}

test('every field has a sentence', () => {
  expect(speechless(schemas, '')).toEqual([]);
});

test('articles keep to the schema of their front matter', () => {
  const validate = validator('article');
  for (const { text } of readContent(smallSite).filter(({ path }) => path.includes('articles'))) {
    const { value } = readYaml(text, 4, text.indexOf('\n---') + 1);
    expect(validate(value), JSON.stringify(validate.errors)).toBe(true);
  }
});

test.each([
  ['prices', 'a misspelt key', { outputPerMtok: 1 }],
  ['prices', 'a price below zero', { inputPerMTok: -1 }],
  ['prices', 'an unknown region', { region: 'eu' }],
  ['prices', 'no source', { sources: [] }],
  ['prices', 'an English date', { from: '6 May 2024' }],
  ['prices', 'a day that never was', { from: '2023-02-29' }],
  ['events', 'an unknown category', { category: 'gossip' }],
  ['events', 'an English date', { date: '6 May 2024' }],
  ['sources', 'no address', { url: 'news' }],
])('the schema of %s marks %s', (kind, _what, wrong) => {
  const file = json.find(({ path }) => nameOf(path) === kind);
  const value = JSON.parse(file?.text ?? '') as Record<string, object[]>;
  const [record, ...others] = value[kind] ?? [];
  const broken = { ...value, [kind]: [{ ...record, ...wrong }, ...others] };
  expect(validator(kind)(broken)).toBe(false);
});
