import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import { getSite } from '../data/site.ts';
import { words } from '../words/en.ts';
import { found } from '../domain/found.ts';
import { isQuick } from '../serving/quick.ts';
import { GROUPS_FILE, type ResultGroups } from './groups-file.ts';
import { searchGroups, searchRecords, type SearchGroup, type SearchRecord } from './records.ts';

/** What the page of the search asks for; Pagefind’s own interface and its texts are left out. */
const USED =
  /^(?:groups\.json|pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|wasm\.en\.pagefind|.+\.pf_\w+)$/;

const FRAGMENT = '.pf_fragment';

/** A file of the index. */
interface IndexFile {
  /** Below the folder of the index. */
  path: string;
  content: Uint8Array;
}

/** Writes the index of the search, made from the records and not from the pages. */
export function search(base: string): AstroIntegration {
  return {
    name: 'search',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        if (isQuick) return;
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

async function indexOf(records: readonly SearchRecord[], base: string): Promise<IndexFile[]> {
  const address = (path: string) => base.replace(/\/$/, '') + path;
  const { index, errors } = await createIndex({ forceLanguage: 'en' });
  if (index === undefined) throw new Error(errors.join('\n'));
  for (const { path, title, summary, text } of records) {
    const added = await index.addCustomRecord({
      url: address(path),
      content: [title, summary, text].join('\n'),
      language: 'en',
      meta: { title, summary },
    });
    if (added.errors.length > 0) throw new Error(added.errors.join('\n'));
  }
  const { files, errors: failed } = await index.getFiles();
  if (failed.length > 0) throw new Error(failed.join('\n'));
  const groupOf = new Map(records.map(({ path, group }) => [address(path), group]));
  return [...files, { path: GROUPS_FILE, content: groupsFile(files, groupOf) }];
}

/**
 * The ids of all results by their groups, so that a page knows them before it reads any. Pagefind’s
 * own filters would say so too, but two builds write them in two orders.
 * @param groupOf the groups by the addresses of what is found.
 */
function groupsFile(
  files: readonly IndexFile[],
  groupOf: ReadonlyMap<string, SearchGroup>,
): Uint8Array {
  const fragments = files
    .filter(({ path }) => path.endsWith(FRAGMENT))
    .map((file) => ({
      id: nameOf(file.path).slice(0, -FRAGMENT.length),
      group: found(groupOf, addressIn(file)),
    }));
  const groups: ResultGroups = Object.fromEntries(
    searchGroups.map((name) => [
      name,
      fragments
        .filter(({ group }) => group === name)
        .map(({ id }) => id)
        .sort(),
    ]),
  );
  return Buffer.from(JSON.stringify(groups));
}

/** The address in a file of a result: packed JSON behind a mark. */
function addressIn({ content }: IndexFile): string {
  const text = gunzipSync(content).toString();
  return (JSON.parse(text.slice(text.indexOf('{'))) as { url: string }).url;
}
