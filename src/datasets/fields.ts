import { z } from 'zod';
import { datasetNames, type DatasetName } from '../domain/dataset-files.ts';
import type { Words } from '../words/en.ts';
import { published } from './published.ts';

/** What the values of a field are. */
export type FieldType =
  'boolean' | 'choice' | 'date' | 'day' | 'id' | 'integer' | 'number' | 'record' | 'text' | 'url';

/** A field of published records. */
export interface Field {
  /** Its name; a field inside another has both names with a dot between them. */
  name: string;
  type: FieldType;
  /** Whether it holds several values. */
  list: boolean;
  /** Whether every record has it. */
  required: boolean;
  /** What it may be, where that is one of a few words. */
  values?: readonly string[];
  meaning: string;
}

/** A field of the dictionary, with the unit of its numbers. */
export type DictionaryField = Field & { unit?: string };

/** The fields of one kind of data. */
export interface DictionaryEntry {
  name: DatasetName;
  fields: readonly DictionaryField[];
}

/** The part of a JSON Schema that says what a field is. */
interface FieldSchema {
  type?: string;
  format?: string;
  pattern?: string;
  enum?: string[];
  const?: string;
  description?: string;
  items?: FieldSchema;
  properties?: Record<string, FieldSchema>;
  required?: string[];
}

/** The JSON Schema of a published shape; draft 7 without `$ref`, like those for editors. */
export function jsonSchemaOf(schema: z.ZodType): object {
  return z.toJSONSchema(schema, {
    target: 'draft-07',
    override: ({ jsonSchema }) => {
      // “date” says it better than zod’s pattern for leap years.
      if (jsonSchema.format === 'date') delete jsonSchema.pattern;
    },
  });
}

/** The fields of a shape, in the order of its records; the parts of an object stand for it. */
export function fieldsOf(schema: z.ZodType): Field[] {
  return fieldsIn(jsonSchemaOf(schema), '', true);
}

/** Every field of all data, with its meaning and unit. */
export function dictionary(words: Words): DictionaryEntry[] {
  const units: Partial<Record<string, string>> = words.data.units;
  return datasetNames.map((name) => ({
    name,
    fields: fieldsOf(published[name].schema).map((field) => {
      const unit = units[`${name}.${field.name}`];
      return unit === undefined ? field : { ...field, unit };
    }),
  }));
}

function fieldsIn(schema: FieldSchema, above: string, aboveRequired: boolean): Field[] {
  return Object.entries(schema.properties ?? {}).flatMap(([key, field]) => {
    const name = `${above}${key}`;
    const required = aboveRequired && (schema.required ?? []).includes(key);
    if (field.properties !== undefined) return fieldsIn(field, `${name}.`, required);
    const one = field.items ?? field;
    const values = one.enum ?? (one.const === undefined ? undefined : [one.const]);
    return {
      name,
      type: typeOf(one),
      list: field.items !== undefined,
      required,
      ...(values !== undefined && { values }),
      meaning: field.description ?? '',
    };
  });
}

function typeOf({ type, format, pattern = '', properties, ...rest }: FieldSchema): FieldType {
  if (properties !== undefined) return 'record';
  if (rest.enum !== undefined || rest.const !== undefined) return 'choice';
  if (type === 'number' || type === 'integer' || type === 'boolean') return type;
  if (format === 'date') return 'day';
  if (format === 'uri') return 'url';
  if (pattern.startsWith('^\\d{4}')) return 'date';
  return pattern.startsWith('^[a-z0-9]') ? 'id' : 'text';
}
