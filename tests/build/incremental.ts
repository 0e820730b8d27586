import { cpSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { checkContent } from '../../src/check/content.ts';
import { readContent } from '../../src/check/files.ts';
import { isError } from '../../src/check/problem.ts';
import { build } from './copy.ts';
import { filesIn } from './site.ts';

/** Fields that readers see, and that may change without making others wrong. */
const FIELDS = new Set([
  ...['title', 'summary', 'publisher', 'statement', 'reason', 'note', 'definition', 'what'],
  ...[
    'date',
    'published',
    'inputPerMTok',
    'outputPerMTok',
    'cachedInputPerMTok',
    'value',
    'totalParamsB',
    'lastSeen',
  ],
]);

/** Asks for a build without pictures and the index of the search. */
export const PAGES = { PAGES_ONLY: '1' };

type Json = Record<string, unknown>;

/** Some value in a file of records. */
interface Spot {
  file: string;
  holder: Json;
  field: string;
}

/** How a build after an edit differed from a whole one. */
export interface Difference {
  /** What was changed: `content/prices/deepseek.json inputPerMTok`. */
  edit: string;
  files: string[];
}

/**
 * Edits one value after another, spread over all records, builds after each edit what has changed,
 * and compares with a whole build.
 * @param warm copy of the project that keeps its caches.
 * @param cold another one, whose caches are dropped.
 * @param edits how many.
 * @param env of all builds.
 */
export async function compareIncremental(
  warm: string,
  cold: string,
  edits: number,
  env: Record<string, string>,
  say: (line: string) => void,
): Promise<Difference[]> {
  await buildOrThrow(warm, env);
  const differences: Difference[] = [];
  for (let index = 0; index < edits; index += 1) {
    const edit = editOf(index)(warm, (index + 0.5) / edits);
    cpSync(join(warm, 'content'), join(cold, 'content'), { recursive: true });
    for (const cache of ['.astro', '.cache']) {
      rmSync(join(cold, 'node_modules', cache), { recursive: true, force: true });
    }
    await Promise.all([buildOrThrow(warm, env), buildOrThrow(cold, env)]);
    const files = differing(join(warm, 'dist'), join(cold, 'dist'));
    if (files.length > 0) differences.push({ edit, files });
    say(`${index + 1} of ${edits}: ${edit}: ${files.length} files differ`);
  }
  return differences;
}

/** Values mostly, and now and then the order of two records or the text of an article. */
function editOf(index: number) {
  if (index % 5 === 1) return swapTwo;
  return index % 5 === 2 ? editArticle : editOne;
}

function editArticle(folder: string, place: number): string {
  const articles = globSync('content/articles/*.mdx', { cwd: folder }).sort();
  const file = articles[Math.floor(place * articles.length)] ?? '';
  const text = readFileSync(join(folder, file), 'utf8');
  // After a paragraph of plain words, so that it is not in a list or a table.
  writeFileSync(join(folder, file), text.replace(/^([A-Z].*\.)\n\n/m, '$1 Again.\n\n'));
  return file;
}

/** Swaps two neighbours in a file whose records have no order of their own. */
function swapTwo(folder: string, place: number): string {
  const file = 'content/claims/report-a.json';
  const data = JSON.parse(readFileSync(join(folder, file), 'utf8')) as { claims: Json[] };
  const index = Math.floor(place * (data.claims.length - 1));
  data.claims.splice(index, 2, ...data.claims.slice(index, index + 2).reverse());
  writeFileSync(join(folder, file), JSON.stringify(data, null, 2));
  return `${file}, claims ${index + 1} and ${index + 2} swapped`;
}

/** Edits the first value behind a place among all (0 to 1) that the check then lets pass. */
function editOne(folder: string, place: number): string {
  const spots = globSync('content/**/*.json', { cwd: folder })
    .filter((file) => file !== 'content/site.json')
    .sort()
    .flatMap((file) => {
      const data = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Json;
      return spotsIn(data, file).map((spot) => ({ ...spot, data }));
    });
  for (const { file, holder, field, data } of spots.slice(Math.floor(place * spots.length))) {
    const before = readFileSync(join(folder, file), 'utf8');
    const value = holder[field];
    holder[field] = changed(value);
    writeFileSync(join(folder, file), JSON.stringify(data, null, 2));
    if (!checkContent(readContent(folder)).problems.some(isError)) return `${file} ${field}`;
    holder[field] = value;
    writeFileSync(join(folder, file), before);
  }
  throw new Error('no value could be edited');
}

/** Another number, another day of the same month, or more words. */
function changed(value: unknown): unknown {
  if (typeof value === 'number') return value * 1.5;
  const text = String(value);
  return /^\d{4}-\d\d-\d\d$/.test(text)
    ? text.replace(/\d$/, (digit) => String((Number(digit) + 1) % 10))
    : `${text} Again.`;
}

function spotsIn(value: unknown, file: string): Spot[] {
  if (Array.isArray(value)) return value.flatMap((item) => spotsIn(item, file));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([field, inner]) => {
    const isSeen = FIELDS.has(field) && (typeof inner === 'string' || typeof inner === 'number');
    return isSeen ? [{ file, holder: value as Json, field }] : spotsIn(inner, file);
  });
}

/** The pages that a build makes anew though nothing has changed since the last. */
export async function madeAnew(folder: string): Promise<string[]> {
  await buildOrThrow(folder, PAGES);
  const output = stripVTControlCharacters(await buildOrThrow(folder, PAGES));
  const made = [...output.matchAll(/[├└]─ \/(\S+) (?!\(restored\))/g)];
  const [, counted] = /(\d+) of \d+ pages and files made/.exec(output) ?? [];
  if (made.length === 0 || Number(counted) !== made.length) throw new Error(output);
  return made.map(([, file = '']) => file);
}

async function buildOrThrow(folder: string, env: Record<string, string>): Promise<string> {
  const { exitCode, output } = await build(folder, env);
  if (exitCode !== 0) throw new Error(output);
  return output;
}

function differing(warm: string, cold: string): string[] {
  const [own, whole] = [filesIn(warm), filesIn(cold)];
  const both = whole.filter((file) => own.includes(file));
  return [
    ...own.filter((file) => !whole.includes(file)),
    ...whole.filter((file) => !own.includes(file)),
    ...both.filter(
      (file) => !readFileSync(join(warm, file)).equals(readFileSync(join(cold, file))),
    ),
  ];
}
