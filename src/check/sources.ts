import type { Source } from '../schemas/source.ts';
import type { RecordMistake } from './references.ts';
import type { Entries } from './records.ts';

/**
 * Sources whose address is a bare host or repository, where a reader would have to search for what
 * we read; a note that says so makes it good.
 */
export function vagueSources(entries: Entries): RecordMistake[] {
  return entries.sources
    .filter(({ good }) => good)
    .flatMap((entry) => {
      const { url, note } = entry.value as Source;
      const what = note === undefined ? vague(new URL(url)) : undefined;
      if (what === undefined) return [];
      const message = `leads to ${what}; give the address of the page or file that was read, or say in a note what to look for`;
      return [{ entry, at: ['url'], message, severity: 'warning' as const }];
    });
}

/** Sources that say the same of the same page, so that one of them is enough. */
export function sameSources(entries: Entries): RecordMistake[] {
  const seen = new Map<string, string>();
  return entries.sources
    .filter(({ good }) => good)
    .flatMap((entry) => {
      const { id, url, title, published } = entry.value as Source;
      const key = JSON.stringify([url, title, published]);
      const first = seen.get(key);
      if (first === undefined) seen.set(key, id);
      if (first === undefined || first === id) return [];
      const message = `“${first}” has this address, title and day already; name that one`;
      return [{ entry, at: ['url'], message, severity: 'warning' as const }];
    });
}

function vague({ host, pathname, search }: URL): string | undefined {
  const parts = pathname.split('/').filter(Boolean);
  if (parts.length === 0 && search === '') return 'a whole host';
  const isForge = /^(?:www\.)?(?:github|gitlab|gitee|huggingface)\.(?:com|co)$/.test(host);
  return isForge && parts.length === 2 ? 'a whole repository' : undefined;
}
