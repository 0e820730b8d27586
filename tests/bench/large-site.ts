import type { ContentFile } from '../../src/check/files.ts';
import { fileOf, kindAt, orderedBy } from '../../src/schemas/placement.ts';
import { textsAt } from '../../src/schemas/references.ts';
import type { Kind } from '../../src/schemas/kinds.ts';
import { Renamer, type ListFile } from './renamer.ts';

type Json = Record<string, unknown>;

const SETTINGS = 'content/site.json';

/** Kinds that do not grow with what is written. */
const shared: ReadonlySet<Kind> = new Set(['workloads', 'terms']);

/**
 * A site of many articles, made of the real one, with nothing wrong in it: each article is a
 * part of a real one, no two of their passages are the same, and all records are copied, each
 * copy with ids and names of its own. Nothing in it is random.
 * @param files the content of the real site, without an error.
 * @param words of an article, about.
 * @param copies how often the site holds each of today’s records.
 */
export function largeSite(
  files: readonly ContentFile[],
  articles: number,
  words: number,
  copies: number,
): ContentFile[] {
  const lists = files.flatMap(listIn).filter(({ kind }) => !shared.has(kind));
  const renamers = Array.from({ length: copies }, (_, copy) => new Renamer(lists, letters(copy)));
  const originals = files
    .filter(({ path }) => path.startsWith('content/articles/') && path.endsWith('.mdx'))
    .map(({ path, text }) => ({ path, parts: partsOf(text, words) }));
  const multiplied = new Set([...lists, ...originals].map(({ path }) => path));
  const settings = files.filter(({ path }) => path === SETTINGS);
  return [
    ...files.filter(({ path }) => !multiplied.has(path) && path !== SETTINGS),
    ...settings.map((file) => settingsOf(file, renamers)),
    ...recordFiles(lists, renamers),
    ...Array.from({ length: articles }, (_, index) => {
      const { path, parts } = at(originals, index % originals.length);
      const turn = Math.floor(index / originals.length);
      // A copy has all parts of all articles before a part comes again.
      const part = at(parts, Math.floor(turn / copies) % parts.length);
      const ordered = part.replace(/^part: .*/m, `part: ${index + 1}`);
      return {
        path: path.replace('.mdx', `${letters(turn)}.mdx`),
        text: distinct(at(renamers, turn % copies).inText(ordered), letters(turn)),
      };
    }),
  ];
}

/** `-qab`, `-qac`, `-qad` and so on, as digits would be numbers in prose; nothing for the first. */
function letters(index: number): string {
  if (index === 0) return '';
  const digit = (value: number) => String.fromCharCode('a'.charCodeAt(0) + (value % 26));
  const rest = (value: number): string =>
    value < 26 ? digit(value) : rest(Math.floor(value / 26)) + digit(value);
  return `-q${rest(index).padStart(2, 'a')}`;
}

function listIn({ path, text }: ContentFile): ListFile[] {
  const kind = path.endsWith('.json') ? kindAt(path) : undefined;
  if (kind === undefined) return [];
  const { [kind]: records, ...beside } = JSON.parse(text) as Json;
  return [{ path, kind, beside, records: records as Json[] }];
}

/** All records of all copies, each in the file and at the place where it belongs. */
function recordFiles(lists: readonly ListFile[], renamers: readonly Renamer[]): ContentFile[] {
  const all = lists.flatMap((list) =>
    renamers.flatMap((renamer) =>
      list.records.map((one) => {
        const record = renamer.inValue(one) as Json;
        return { list, record, path: fileOf(list.kind, record) ?? list.path };
      }),
    ),
  );
  return [...Map.groupBy(all, ({ path }) => path)].map(([path, entries]) => {
    const { kind, beside } = at(entries, 0).list;
    const field = orderedBy[kind];
    const order = (record: Json) => textsAt(record, field ?? '')[0]?.text ?? '';
    const records = entries
      .map(({ record }) => record)
      .sort((a, b) => Number(order(a) > order(b)) - Number(order(a) < order(b)));
    return { path, text: JSON.stringify({ ...beside, [kind]: records }, null, 2) };
  });
}

/** An article of which no passage is that of another: what reads a text once would read it too fast. */
function distinct(text: string, letters: string): string {
  if (letters === '') return text;
  return text.replaceAll(
    /^(?:[A-Z].*|(?:standfirst: | {2}- )'.*)\.(?='?$)/gm,
    `$& The copy is ${letters.slice(1)}.`,
  );
}

/** The settings, with the names of all copies, and their charts on the pages of charts. */
function settingsOf({ path, text }: ContentFile, renamers: readonly Renamer[]): ContentFile {
  const settings = JSON.parse(text) as { names: string[]; charts: Record<string, string[]> };
  const names = settings.names.flatMap((name) => renamers.map((renamer) => renamer.inText(name)));
  const charts = Object.entries(settings.charts).map(([page, ids]) => [
    page,
    renamers.flatMap((renamer) => ids.map((id) => renamer.id(id))),
  ]);
  const large = {
    ...settings,
    names: [...new Set(names)],
    charts: Object.fromEntries(charts) as Json,
  };
  return { path, text: JSON.stringify(large) };
}

/**
 * An article’s parts of so many words each, or a little more: whole sections, with the footnotes that
 * they need. What other parts lead to stands in a line at the end, for names must lead somewhere.
 */
function partsOf(text: string, words: number): string[] {
  const [front = '', ...blocks] = text.split(/\n\n(?!\n)/);
  const isNote = (block: string) => block.startsWith('[^');
  const notes = blocks.filter(isNote).flatMap((block) => block.split('\n'));
  const parts: string[][] = [[]];
  for (const block of blocks.filter((one) => !isNote(one))) {
    const part = at(parts, parts.length - 1);
    const isFull = part.join(' ').split(/\s+/).length > words;
    if (isFull && block.startsWith('## ')) parts.push([block]);
    else part.push(block);
  }
  const refs = new Set(text.match(/<(?:Model|Company|Person)Ref id="[^"]*"/g));
  return parts.map((part) => {
    const own = notes.filter((note) => part.join().includes(note.split(':', 1)[0] ?? ''));
    const kept = [...part, ...own].join();
    const others = [...refs].filter((ref) => !kept.includes(ref)).map((ref) => `${ref} />`);
    return [front, ...part, others.join(', '), ...own].filter(Boolean).join('\n\n');
  });
}

function at<T>(list: readonly T[], index: number): T {
  const item = list[index];
  if (item === undefined) throw new Error(`there is no item ${index}`);
  return item;
}
