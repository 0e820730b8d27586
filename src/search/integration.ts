import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import { getSite } from '../data/site.ts';
import { words } from '../words/en.ts';
import { searchRecords } from './records.ts';

/** What the page of the search asks for; Pagefind’s own interface and its texts are left out. */
const USED =
  /^(?:pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|wasm\.en\.pagefind|.+\.pf_\w+)$/;

/** Writes the index of the search, made from the records and not from the pages. */
export function search(base: string): AstroIntegration {
  return {
    name: 'search',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const records = searchRecords(getSite(), words);
        try {
          const files = await indexOf(records, base);
          const folder = join(fileURLToPath(dir), 'pagefind');
          for (const { path, content } of files.filter((file) => USED.test(nameOf(file.path)))) {
            mkdirSync(dirname(join(folder, path)), { recursive: true });
            writeFileSync(join(folder, path), content);
          }
        } finally {
          await close();
        }
        logger.info(`${records.length} records can be found`);
      },
    },
  };
}

const nameOf = (path: string) => path.replace(/^.*\//, '');

async function indexOf(records: ReturnType<typeof searchRecords>, base: string) {
  const { index, errors } = await createIndex({ forceLanguage: 'en' });
  if (index === undefined) throw new Error(errors.join('\n'));
  for (const { group, path, title, summary, text } of records) {
    const added = await index.addCustomRecord({
      url: base.replace(/\/$/, '') + path,
      content: [title, summary, text].join('\n'),
      language: 'en',
      meta: { title, summary },
      filters: { group: [group] },
    });
    if (added.errors.length > 0) throw new Error(added.errors.join('\n'));
  }
  const { files, errors: failed } = await index.getFiles();
  if (failed.length > 0) throw new Error(failed.join('\n'));
  return files;
}
