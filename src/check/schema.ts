import type { z } from 'zod';
import type { Document, FieldPath } from './document.ts';
import type { Problem } from './problem.ts';
import { didYouMean, nearest } from './suggestion.ts';

/** Where a value to be checked stands. */
export interface Spot {
  path: string;
  document: Document;
  /** Path of the value in the document. */
  at: FieldPath;
  /** The record, such as `price deepseek-chat-cn-2024-05`. */
  subject: string;
}

/**
 * Checks a value against a schema.
 * @returns the value as the schema gives it, or undefined; the problems go into `problems`.
 */
export function checkSchema<S extends z.ZodType>(
  schema: S,
  value: unknown,
  spot: Spot,
  problems: Problem[],
): z.infer<S> | undefined {
  const result = schema.safeParse(value, { reportInput: true });
  if (result.success) return result.data;
  const { issues } = result.error;
  const wrongTypes = new Set(
    issues.flatMap(({ code, path }) => (code === 'invalid_type' ? path.join('.') : [])),
  );
  const meant = new Set(issues.flatMap((issue) => meantKeys(issue, schema)));
  for (const issue of issues) {
    // A key that is missing because it is misspelt is one mistake.
    if (isMissing(issue) && meant.has(issue.path.join('.'))) continue;
    // What is of another type has no length either.
    const ofWrongType = wrongTypes.has(issue.path.join('.'));
    if (ofWrongType && issue.code !== 'invalid_type') continue;
    problems.push(...problemsOf(issue, schema, spot));
  }
  return undefined;
}

/** Paths of the keys that misspelt ones were meant to be. */
function meantKeys(issue: z.core.$ZodIssue, schema: z.ZodType): string[] {
  if (issue.code !== 'unrecognized_keys') return [];
  const known = keysAt(schema, issue.path);
  return issue.keys.flatMap((key) => {
    const name = nearest(key, known);
    return name === undefined ? [] : [[...issue.path, name].join('.')];
  });
}

function isMissing({ code, input }: z.core.$ZodIssue): boolean {
  return input === undefined && (code === 'invalid_type' || code === 'invalid_value');
}

function problemsOf(issue: z.core.$ZodIssue, schema: z.ZodType, spot: Spot): Problem[] {
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(schema, issue.path);
    return issue.keys.map((key) => {
      const at = [...issue.path, key];
      const place = spot.document.placeOfKey([...spot.at, ...at]);
      return problem(spot, at, `unknown key${didYouMean(key, known)}`, place);
    });
  }
  const place = spot.document.placeOf([...spot.at, ...issue.path]);
  return [problem(spot, issue.path, sentence(issue, schema), place)];
}

function problem(
  { path, subject }: Spot,
  at: FieldPath,
  message: string,
  place: { line: number; column: number },
): Problem {
  const field = at.map(String).join('.');
  return { path, ...place, subject: field === '' ? subject : `${subject}/${field}`, message };
}

/** A sentence for an editor: what is allowed and what was found. */
function sentence(issue: z.core.$ZodIssue, schema: z.ZodType): string {
  if (isMissing(issue)) return 'is missing';
  const { input } = issue;
  const foundValue =
    input === null || ['string', 'number', 'boolean'].includes(typeof input)
      ? ` (found ${JSON.stringify(input)})`
      : '';
  if (issue.code === 'invalid_value') return oneOf(issue.values.map(String), input, foundValue);
  if (issue.code === 'invalid_type') {
    return `must be ${withArticle(issue.expected)}${foundValue}${wayOut(issue.expected, input)}`;
  }
  if (issue.code === 'invalid_union') {
    const field = issue.path.at(-1);
    const written = (input as Record<PropertyKey, unknown>)[field ?? ''];
    if (written === undefined) return 'is missing';
    return oneOf(literalsAt(schema, field), written, ` (found ${JSON.stringify(written)})`);
  }
  if (issue.code === 'too_small' || issue.code === 'too_big') {
    if (!issue.message.startsWith('Too ')) return `${issue.message}${foundValue}`;
    return `must ${limit(issue)}${foundValue}`;
  }
  return `${issue.message}${foundValue}`;
}

/** What makes a value of another type the one that is meant. */
function wayOut(expected: string, input: unknown): string {
  if (input === null) return '; write a value';
  if (expected === 'string' && typeof input === 'number') return '; write it between quotes';
  const isNumber = ['number', 'int'].includes(expected) && typeof input === 'string';
  return isNumber && /^-?\d+(?:\.\d+)?$/.test(input) ? '; take its quotes away' : '';
}

function limit(issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig): string {
  const [bound, least, beyond] =
    issue.code === 'too_small'
      ? [issue.minimum, 'at least', 'above']
      : [issue.maximum, 'at most', 'below'];
  if (issue.origin === 'array') return `have ${least} ${bound} items`;
  if (issue.origin === 'string')
    return bound === 1 ? 'not be empty' : `have ${least} ${bound} letters`;
  return `be ${issue.inclusive === false ? beyond : least} ${bound}`;
}

function withArticle(type: string): string {
  const noun = { int: 'whole number', array: 'list', record: 'object' }[type] ?? type;
  return /^[aeiou]/.test(noun) ? `an ${noun}` : `a ${noun}`;
}

function oneOf(allowed: readonly string[], input: unknown, foundValue: string): string {
  const hint = typeof input === 'string' ? didYouMean(input, allowed) : '';
  return `must be ${allowed.length > 1 ? 'one of ' : ''}${allowed.join(', ')}${foundValue}${hint}`;
}

/** The part of a schema that is asked about here. */
interface SchemaPart {
  shape?: Record<string, unknown>;
  element?: unknown;
  options?: { shape: Record<string, { value?: unknown }> }[];
  unwrap?: () => unknown;
}

/** The forms that a value may have at a path: one for an object, several for a union of objects. */
function formsAt(schema: z.ZodType, path: FieldPath): SchemaPart[] {
  const forms = (part: unknown): SchemaPart[] => {
    const inner = unwrap(part);
    return inner.options ?? [inner];
  };
  return path.reduce<SchemaPart[]>(
    (parts, step) =>
      parts.flatMap(({ shape, element }) => {
        const next = shape === undefined ? element : shape[String(step)];
        return next === undefined ? [] : forms(next);
      }),
    forms(schema),
  );
}

/** The keys that the schema knows at a path, for a suggestion; none where it is no object. */
function keysAt(schema: z.ZodType, path: FieldPath): string[] {
  return formsAt(schema, path).flatMap(({ shape }) => Object.keys(shape ?? {}));
}

/** The values of the field by which the forms of a union are told apart. */
function literalsAt(schema: z.ZodType, field: PropertyKey | undefined): string[] {
  return (unwrap(schema).options ?? []).map(({ shape }) => String(shape[String(field)]?.value));
}

/** A schema without the optional or default around it. */
function unwrap(schema: unknown): SchemaPart {
  // Zod’s types say too little of what a schema is made of; all parts are optional here.
  let inner = schema as SchemaPart;
  while (inner.unwrap !== undefined && inner.element === undefined) {
    inner = inner.unwrap() as SchemaPart;
  }
  return inner;
}
