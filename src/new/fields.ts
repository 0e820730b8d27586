import type { z } from 'zod';
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
  /** How an answer is read: a list is written with commas between its items. */
  form: 'text' | 'number' | 'flag' | 'list';
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
    const form = formOf(property);
    if (form === undefined) return [];
    const of = ids.get(name) ?? ids.get(`${name}.*`);
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

function formOf({ type, items }: Property): Field['form'] | undefined {
  if (type === 'string') return 'text';
  if (type === 'number' || type === 'integer') return 'number';
  if (type === 'boolean') return 'flag';
  return type === 'array' && items?.type === 'string' ? 'list' : undefined;
}

/** Reads what an editor wrote for a field and holds it to the schema of that field. */
export function readAnswer(kind: Kind, field: Field, written: string): Answer {
  const value = valueOf(field.form, written.trim());
  const { shape } = kinds[kind].schema as unknown as { shape: Record<string, z.ZodType> };
  const result = shape[field.name]?.safeParse(value);
  if (result === undefined || result.success) return { value };
  const [issue] = result.error.issues;
  const allowed =
    field.choices.length > 0 ? `must be one of ${field.choices.join(', ')}` : undefined;
  return { message: allowed ?? issue?.message ?? 'is not allowed' };
}

function valueOf(form: Field['form'], written: string): unknown {
  switch (form) {
    case 'text':
      return written;
    case 'number':
      return written === '' ? Number.NaN : Number(written);
    case 'flag':
      return { true: true, false: false }[written] ?? written;
    case 'list':
      return written
        .split(',')
        .map((item) => item.trim())
        .filter(Boolean);
  }
}
