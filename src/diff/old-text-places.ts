import { readJson, type Document } from '../check/document.ts';
import type { ContentFile } from '../check/files.ts';
import { placesIn, type Place } from '../check/writing.ts';
import { kept } from '../domain/kept.ts';
import { kinds, type Kind } from '../schemas/kinds.ts';
import type { OldText } from './old-texts.ts';

/** Where an old value stands, for an editor to look at. */
export interface OldTextPlace extends Place {
  path: string;
  was: string;
  now: string;
  /** The words around it, on one line. */
  words: string;
}

/** How many characters to show on either side. */
const AROUND = 40;

/** Finds old values in the files, each place once, in the order of files and lines. */
export function placesOfOldTexts(
  texts: readonly OldText[],
  files: readonly ContentFile[],
): OldTextPlace[] {
  const documents = new Map<string, Document>();
  const read = (file: ContentFile) => kept(documents, file.path, () => readJson(file.text));
  const places = new Map<string, OldTextPlace>();
  for (const old of texts) {
    const { kind, id } = old.holder;
    const found =
      kind === 'articles' ? inArticle(old, id, files) : inRecord(old, kind, id, files, read);
    for (const place of found) {
      kept(places, `${place.path}:${place.line}:${place.column}`, () => place);
    }
  }
  return [...places.values()].sort(
    (a, b) =>
      (a.path < b.path ? -1 : a.path > b.path ? 1 : 0) || a.line - b.line || a.column - b.column,
  );
}

function inRecord(
  old: OldText,
  kind: Kind,
  id: string,
  files: readonly ContentFile[],
  read: (file: ContentFile) => Document,
): OldTextPlace[] {
  const home = `content/${kinds[kind].place}`;
  for (const file of files) {
    if (!file.path.startsWith(home) || !file.path.endsWith('.json')) continue;
    const document = read(file);
    const list = (document.value as Record<string, { id: string }[]>)[kind] ?? [];
    const index = list.findIndex((record) => record.id === id);
    if (index === -1) continue;
    return matches(old, old.text).map(({ offset, words }) => ({
      path: file.path,
      ...document.placeIn([kind, index, ...old.at], old.text, offset),
      was: old.was,
      now: old.now,
      words,
    }));
  }
  return [];
}

/** Numbers of an article stand in headlines, citations and quotations; tags hold none. */
function inArticle(old: OldText, slug: string, files: readonly ContentFile[]): OldTextPlace[] {
  const file = files.find(({ path }) => path === `content/articles/${slug}.mdx`);
  if (file === undefined) return [];
  const placeOf = placesIn(file.text);
  return matches(old, file.text).map(({ offset, words }) => ({
    path: file.path,
    ...placeOf(offset),
    was: old.was,
    now: old.now,
    words,
  }));
}

function matches({ pattern }: OldText, text: string): { offset: number; words: string }[] {
  return [...text.matchAll(pattern)].map(({ index, 0: value }) => {
    const end = index + value.length;
    const lead = text.slice(0, index).replace(/^[^]*\n/, '');
    const [rest = ''] = text.slice(end).split('\n');
    const before = lead.length > AROUND ? lead.slice(-AROUND).replace(/^(?:\S*\s|)/, '…') : lead;
    const after = rest.length > AROUND ? rest.slice(0, AROUND).replace(/(?:\s\S*|)$/, '…') : rest;
    return { offset: index, words: before + value + after };
  });
}
