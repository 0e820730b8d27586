import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { claims } from './records.ts';
import { builtSite, type BuiltSite } from './site.ts';

/** People and firms that a report quotes and of whom no trace was found, by their claims. */
const UNTRACED = new Map([
  ['a-03', ['Sarah Chen', 'GlobalTech Research']],
  ['a-13', ['Mike Thompson', 'AI Monitor']],
]);

const site = builtSite();

/** Files that name someone, beside the ledger, its data, the search, and the sources of that claim. */
function filesNaming(name: string, claim: string, { files, folder }: BuiltSite): string[] {
  const sources = claims.get(claim)?.sources ?? [];
  const pages = ['claims', 'search', ...sources.map((id) => `sources/${id}`)];
  const may = [...pages.map((page) => `${page}/index.html`), 'data/claims.csv', 'data/claims.json'];
  return files
    .filter((file) => !may.includes(file))
    .filter((file) => /\.(html|json|m?js|svg|xml|txt|md|csv)$/.test(file))
    .filter((file) =>
      readFileSync(join(folder, file), 'utf8').replaceAll(/\s+/g, ' ').includes(name),
    );
}

test('the record calls these people untraced, and no others', () => {
  const untraced = [...claims.values()].filter(({ reason }) => reason.includes('this person'));
  expect(untraced.map(({ id }) => id)).toEqual([...UNTRACED.keys()]);
  for (const { id, statement, verdict } of untraced) {
    expect(verdict).toBe('unverifiable');
    for (const name of UNTRACED.get(id) ?? []) expect(statement).toContain(name);
  }
});

test.each([...UNTRACED].flatMap(([claim, names]) => names.map((name) => [name, claim] as const)))(
  'no file but those that say the verdict, and its sources, names %s',
  (name, claim) => {
    expect(filesNaming(name, claim, site)).toEqual([]);
  },
);

test('a page that names one of them is found', () => {
  expect(filesNaming('Sarah Chen', 'a-01a', { ...site, files: ['claims/index.html'] })).toEqual([]);
  const onSource = claims.get('a-03')?.sources.map((id) => `sources/${id}/index.html`) ?? [];
  expect(onSource).toHaveLength(1);
  expect(filesNaming('Sarah Chen', 'a-28b', { ...site, files: onSource })).toEqual(onSource);
});
