import { z } from 'zod';
import { articleSchema } from './article.ts';
import { allKinds, besideTheList, kinds } from './kinds.ts';
import { pageSchema } from './page.ts';
import { settingsSchema } from './settings.ts';

/** The line by which a file names its JSON Schema, for programs that complete what one types. */
const $schema = z.string().optional().describe('Where its JSON Schema is, for editors’ programs.');

/**
 * JSON Schemas by their names: one for each kind of file of records, for the settings, and for the
 * front matter of articles and pages. They say what a schema can say of one field; rules across
 * fields and files are held by the checker. Draft 7 is what editors’ programs know best; in it
 * nothing may stand beside a `$ref`, so parts are repeated and every field keeps its sentence.
 */
export function jsonSchemas(): Record<string, object> {
  const files = allKinds.map((kind) => {
    const { one, schema } = kinds[kind];
    const list = z.array(schema).describe(`The records, one for each ${one}.`);
    return [kind, z.strictObject({ $schema, [kind]: list, ...besideTheList[kind] })] as const;
  });
  const all: (readonly [string, z.ZodType])[] = [
    ...files,
    ['site', settingsSchema.extend({ $schema })],
    ['article', articleSchema],
    ['page', pageSchema],
  ];
  return Object.fromEntries(
    all.map(([name, schema]) => [
      name,
      z.toJSONSchema(schema, {
        // What may be left out when it is written has a default when it is read.
        io: 'input',
        target: 'draft-07',
        override: ({ jsonSchema }) => {
          // “date” says it; an editor who mistypes a day should not read zod’s pattern for leap years.
          if (jsonSchema.format === 'date') delete jsonSchema.pattern;
        },
      }),
    ]),
  );
}
