import type { z } from 'zod';
import { readJson } from '../check/document.ts';
import type { Problem } from '../check/problem.ts';
import { checkSchema } from '../check/schema.ts';
import type { Named } from '../domain/records.ts';
import { jsonSchemas } from '../schemas/json-schema.ts';
import { kinds, type Kind } from '../schemas/kinds.ts';
import { references } from '../schemas/references.ts';

/** One field of a record that an editor may be asked for. */
export interface Field {
  name: string;
  /** What it means, in a sentence. */
  description: string;
  isRequired: boolean;
  /** How an answer is read; `ids` and `texts` are lists. */
  form: 'text' | 'number' | 'flag' | 'ids' | 'texts';
  /** The values that it may have, where there are few. */
  choices: readonly string[];
  /** Of which kind of record its ids are, where it holds ids. */
  of?: Named;
}

/** An answer as the record will hold it, or what is wrong with it. */
export type Answer = { value: unknown } | { message: string };

interface Property {
  type?: string;
  description?: string;
  enum?: string[];
  const?: string;
  items?: Property;
}

const schemas = jsonSchemas();

/** The fields of a kind of record in the order in which they stand; parts that are objects are left out. */
export function fieldsOf(kind: Kind): Field[] {
  const file = schemas[kind] as {
    properties: Record<
      string,
      { items: { properties: Record<string, Property>; required: string[] } }
    >;
  };
  const record = file.properties[kind]?.items;
  if (record === undefined) throw new Error(`${kind} have no schema`);
  const ids = new Map<string, Named>([...(references[kind] ?? []), ['sources.*', 'sources']]);
  return Object.entries(record.properties).flatMap(([name, property]) => {
    const of = ids.get(name) ?? ids.get(`${name}.*`);
    const form = formOf(property, of !== undefined);
    if (form === undefined) return [];
    return [
      {
        name,
        description: property.description ?? '',
        isRequired: record.required.includes(name),
        form,
        choices: property.enum ?? (property.const === undefined ? [] : [property.const]),
        ...(of && { of }),
      },
    ];
  });
}

function formOf({ type, items }: Property, holdsIds: boolean): Field['form'] | undefined {
  if (type === 'string') return 'text';
  if (type === 'number' || type === 'integer') return 'number';
  if (type === 'boolean') return 'flag';
  if (type !== 'array' || items?.type !== 'string') return undefined;
  return holdsIds ? 'ids' : 'texts';
}

/**
 * Reads what an editor wrote for a field of a record and holds it to the schema of that field.
 * @param written items of a list stand on lines of their own; ids may have commas between them.
 */
export function readAnswer(kind: Kind, { name, form }: Field, written: string): Answer {
  const { shape } = kinds[kind].schema as unknown as { shape: Record<string, z.ZodType> };
  const value = valueOf(form, written.trim());
  const message = shape[name] && mistakeOf(shape[name], value);
  return message === undefined ? { value } : { message };
}

/** What the checker would say of a value; undefined where its schema allows it. */
export function mistakeOf(schema: z.ZodType, value: unknown): string | undefined {
  const problems: Problem[] = [];
  const document = readJson(JSON.stringify(value));
  checkSchema(schema, value, { path: '', document, at: [], subject: '' }, problems);
  return problems[0]?.message;
}

function valueOf(form: Field['form'], written: string): unknown {
  switch (form) {
    case 'text':
      return written;
    case 'number':
      // What is no number stays as it is written, so that the message can show it.
      return written === '' || Number.isNaN(Number(written)) ? written : Number(written);
    case 'flag':
      return { true: true, false: false }[written] ?? written;
    case 'ids':
      return itemsOf(written, /[\n,]/);
    case 'texts':
      return itemsOf(written, '\n');
  }
}

function itemsOf(written: string, between: string | RegExp): string[] {
  return written
    .split(between)
    .map((item) => item.trim())
    .filter(Boolean);
}
