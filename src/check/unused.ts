import { allKinds } from '../schemas/kinds.ts';
import { references, textsAt } from '../schemas/references.ts';
import type { ContentFile } from './files.ts';
import type { Known } from './known.ts';
import { fromLastCheck } from './last-check.ts';
import type { Problem } from './problem.ts';
import type { RecordMistake } from './references.ts';
import type { Entries } from './records.ts';

/**
 * Sources on which nothing rests, charts that no page shows, companies and people that nothing
 * names. All other records stand in a list or on a page of their own.
 * @param prose articles and settings; an id that stands in them anywhere counts as used, so that a
 * mistake in a tag does not make a second line.
 * @param problems what is wrong already: an id that was meant there is used.
 */
export function unusedRecords(
  entries: Entries,
  prose: readonly ContentFile[],
  { unread }: Known,
  problems: readonly Problem[],
): RecordMistake[] {
  // What a file that can’t be read rests on is not known.
  if (unread.size > 0) return [];
  const passages = [
    ...entries.claims.flatMap(({ value }) => textsAt(value, 'betterFigure')),
    ...entries.corrections.flatMap(({ value }) => textsAt(value, 'figure')),
    ...prose,
  ];
  const written = new Set(passages.flatMap(({ text }) => wordsIn(text)));
  const referred = referredIds(entries);
  const meant = new Set(
    problems.flatMap(({ message }) => /did you mean “([^”]+)”/.exec(message)?.[1] ?? []),
  );
  const unused = (kind: Named, message: string, severity?: 'warning'): RecordMistake[] =>
    entries[kind]
      .filter(
        ({ id }) =>
          id !== undefined && !written.has(id) && !referred[kind].has(id) && !meant.has(id),
      )
      .map((entry) => ({ entry, at: ['id'], message, ...(severity && { severity }) }));
  return [
    ...unused('sources', 'nothing rests on this source; cite it, or take it out'),
    ...unused('charts', 'no page shows this chart; name it in an article or in site.json'),
    ...(['companies', 'people'] as const).flatMap((kind) =>
      unused(kind, 'no record and no article names it, so that its page is empty', 'warning'),
    ),
  ];
}

/** What may be an id. */
const wordsIn = fromLastCheck(
  (text: string) => text,
  (text) => [...new Set(text.match(/[a-z0-9]+(?:-[a-z0-9]+)*/g))],
);

type Named = 'sources' | 'charts' | 'companies' | 'people';

const isNamed = (kind: string): kind is Named =>
  ['sources', 'charts', 'companies', 'people'].includes(kind);

/** The ids that records refer to. */
function referredIds(entries: Entries): Record<Named, Set<string>> {
  const ids: Record<Named, Set<string>> = {
    sources: new Set(),
    charts: new Set(),
    companies: new Set(),
    people: new Set(),
  };
  for (const kind of allKinds) {
    for (const [field, of] of [...(references[kind] ?? []), ['sources.*', 'sources'] as const]) {
      if (!isNamed(of)) continue;
      for (const { value } of entries[kind]) {
        for (const { text } of textsAt(value, field)) ids[of].add(text);
      }
    }
  }
  return ids;
}
