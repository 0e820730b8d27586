import type { Words } from '../words/en.ts';
import { formatDate } from './dates.ts';
import { pathOf } from './paths.ts';
import { cardOf } from './record-cards.ts';
import type { RecordRef } from './records.ts';
import { found } from './found.ts';
import type { ById } from './site.ts';

/** A record in one line, and the way to it. */
export interface RecordLabel {
  text: string;
  path: string;
}

/** Names a record of any kind in one line, for lists that lead to it. */
export function labelOf(ref: RecordRef, byId: ById, words: Words): RecordLabel {
  return { text: textOf(ref, byId, words), path: pathOf(ref, byId) };
}

function textOf(ref: RecordRef, byId: ById, words: Words): string {
  const { kind, id } = ref;
  switch (kind) {
    case 'claims':
      return found(byId.claims, id).statement;
    case 'models':
    case 'companies':
    case 'people':
      return found<{ name: string }>(byId[kind], id).name;
    case 'sources':
      return found(byId.sources, id).title;
    case 'terms':
      return found(byId.terms, id).term;
    case 'corrections':
      return found(byId.corrections, id).text;
    case 'charts':
      return id;
    case 'workloads':
      return found(byId.workloads, id).name;
    case 'events': {
      const { date, title } = found(byId.events, id);
      return `${formatDate(date, words.locale)}: ${title}`;
    }
    default: {
      const { title, lines } = cardOf({ kind, id }, byId, words);
      return `${title}: ${lines[0] ?? ''}`;
    }
  }
}
