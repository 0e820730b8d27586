import type { z } from 'zod';
import type { Document, FieldPath } from './document.ts';
import type { Problem } from './problem.ts';
import { didYouMean } from './suggestion.ts';

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
  for (const issue of result.error.issues) problems.push(...problemsOf(issue, schema, spot));
  return undefined;
}

function problemsOf(issue: z.core.$ZodIssue, schema: z.ZodType, spot: Spot): Problem[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => {
      const at = [...issue.path, key];
      return problem(
        spot,
        at,
        `unknown key${didYouMean(key, knownKeys(schema, issue.path))}`,
        spot.document.placeOfKey([...spot.at, ...at]),
      );
    });
  }
  return [
    problem(spot, issue.path, sentence(issue), spot.document.placeOf([...spot.at, ...issue.path])),
  ];
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
function sentence(issue: z.core.$ZodIssue): string {
  const input = issue.input;
  if (input === undefined && (issue.code === 'invalid_type' || issue.code === 'invalid_value')) {
    return 'is missing';
  }
  const foundValue =
    input === null || ['string', 'number', 'boolean'].includes(typeof input)
      ? ` (found ${JSON.stringify(input)})`
      : '';
  if (issue.code === 'invalid_value') {
    const allowed = issue.values.map((value) => String(value));
    const hint = typeof input === 'string' ? didYouMean(input, allowed) : '';
    return `must be ${allowed.length > 1 ? 'one of ' : ''}${allowed.join(', ')}${foundValue}${hint}`;
  }
  if (issue.code === 'invalid_type') return `must be ${article(issue.expected)}${foundValue}`;
  if (issue.code === 'invalid_union') return `fits none of the allowed forms${foundValue}`;
  return `${issue.message.replace(/^Too (small|big): e/, 'e')}${foundValue}`;
}

function article(type: string): string {
  const noun = { int: 'whole number', array: 'list', record: 'object' }[type] ?? type;
  return /^[aeiou]/.test(noun) ? `an ${noun}` : `a ${noun}`;
}

/** The keys that an object schema knows, for a suggestion; none where it is no object. */
function knownKeys(schema: z.ZodType, path: FieldPath): string[] {
  let inner: unknown = schema;
  for (const step of path) {
    inner = unwrap(inner);
    const { shape, element } = inner as { shape?: Record<string, unknown>; element?: unknown };
    inner = shape?.[String(step)] ?? element;
  }
  const { shape, options = [] } = unwrap(inner) as {
    shape?: Record<string, unknown>;
    options?: { shape: Record<string, unknown> }[];
  };
  return [shape ?? {}, ...options.map((option) => option.shape)].flatMap((keys) =>
    Object.keys(keys),
  );
}

/** A schema without the optional or default around it. */
function unwrap(schema: unknown): object {
  let inner = (schema ?? {}) as { unwrap?: () => unknown; shape?: unknown; element?: unknown };
  while (inner.unwrap !== undefined && inner.shape === undefined && inner.element === undefined) {
    inner = inner.unwrap() as typeof inner;
  }
  return inner;
}
