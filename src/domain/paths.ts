import type { RecordRef } from './records.ts';
import { found } from './found.ts';
import type { ById } from './site.ts';

/** The full address of a path of the site. */
export type Address = (path: string) => string;

/** The place of a record on the site, from its root: `/prices/#deepseek-chat-cn-2024-05`. */
export function pathOf({ kind, id }: RecordRef, byId: ById): string {
  switch (kind) {
    case 'prices':
    case 'exchangeRates':
    case 'tokenAssumptions':
      return `/prices/#${id}`;
    case 'workloads':
      return `/prices/#job-${id}`;
    case 'events':
      return `/timeline/#${id}`;
    case 'scores':
      return `/benchmarks/#${id}`;
    case 'moves':
      return `/market/#${id}`;
    case 'claims':
      return `/claims/#${id}`;
    case 'terms':
      return `/glossary/#${id}`;
    case 'corrections':
      return `/corrections/#${id}`;
    case 'models':
    case 'companies':
    case 'people':
    case 'sources':
    case 'charts':
      return `/${kind}/${id}/`;
    case 'figures':
      return `/models/${found(byId.figures, id).model}/#${id}`;
    case 'facts': {
      const { owner } = found(byId.facts, id);
      return `/${owner.kind}/${owner.id}/#${id}`;
    }
  }
}
