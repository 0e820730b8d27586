import { expect, test } from 'vitest';
import { z } from 'zod';
import { fieldsOf } from '../../../src/datasets/fields.ts';
import { day, id, partialDate, url } from '../../../src/schemas/fields.ts';

test('tells days, dates, ids, addresses, choices, lists and what may be absent apart', () => {
  const schema = z.strictObject({
    id: id.describe('Its name.'),
    on: day,
    about: partialDate.optional(),
    where: url,
    kind: z.enum(['a', 'b']),
    base: z.literal('USD'),
    also: z.array(id).default([]),
    parts: z.array(z.strictObject({ id })),
    inside: z.strictObject({ much: z.number() }).optional(),
    count: z.int(),
    is: z.boolean(),
    said: z.string(),
  });
  const seen = fieldsOf(schema).map(({ name, type, list, required }) =>
    [name, list ? `list of ${type}` : type, ...(required ? [] : ['optional'])].join(' '),
  );
  expect(seen).toEqual([
    'id id',
    'on day',
    'about date optional',
    'where url',
    'kind choice',
    'base choice',
    'also list of id',
    'parts list of record',
    'inside.much number optional',
    'count integer',
    'is boolean',
    'said text',
  ]);
  const [first, , , , kind] = fieldsOf(schema);
  expect([first?.meaning, kind?.values]).toEqual(['Its name.', ['a', 'b']]);
});
