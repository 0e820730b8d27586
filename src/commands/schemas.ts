import { mkdirSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { jsonSchemas } from '../schemas/json-schema.ts';

/** Writes the JSON Schemas that files of content name, so that editors’ programs can complete them. */
mkdirSync('schemas', { recursive: true });
for (const [name, schema] of Object.entries(jsonSchemas())) {
  const path = `schemas/${name}.json`;
  const options = await resolveConfig(path);
  writeFileSync(path, await format(JSON.stringify(schema), { ...options, filepath: path }));
}
console.log('schemas/ is written');
