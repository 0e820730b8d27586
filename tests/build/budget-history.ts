import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { KindCost } from './page-cost.ts';
import { root } from './site.ts';

/** What the history keeps of each kind of page, and the step to which each figure is rounded. */
const STEPS = { page: 100, css: 100, svg: 100, script: 10, requests: 1, nodes: 10 } as const;
/** How much of a figure may grow unnoticed. */
const ALLOWED = 0.03;
/** What only code makes grow; the rest follows the content, and an editor need accept nothing. */
const OF_CODE = ['css', 'script', 'requests'] as const satisfies Part[];

type Part = keyof typeof STEPS;

/** The most that a page of a kind costs, rounded. */
export type HistoryRow = { kind: string } & Record<Part, number>;

const parts = Object.keys(STEPS) as Part[];
const place = join(root, 'docs/budgets.csv');

/** The present figures, a row for each kind of page. */
export function historyOf(kinds: readonly KindCost[]): HistoryRow[] {
  return kinds.map(({ kind, pages }) => {
    const most = (part: Part) => {
      // Only the heaviest page is packed as a host would.
      const packed =
        part === 'css' || part === 'svg' || part === 'page' ? pages.slice(0, 1) : pages;
      return Math.round(Math.max(...packed.map((cost) => cost[part])) / STEPS[part]) * STEPS[part];
    };
    return {
      kind,
      page: most('page'),
      css: most('css'),
      svg: most('svg'),
      script: most('script'),
      requests: most('requests'),
      nodes: most('nodes'),
    };
  });
}

/** The committed figures. */
export function readHistory(): HistoryRow[] {
  return parse(readFileSync(place, 'utf8'), {
    columns: true,
    cast: (value, { header, column }) => (header || column === 'kind' ? value : Number(value)),
  });
}

/** Writes the figures to be committed. @returns the path, from the root. */
export function writeHistory(rows: readonly HistoryRow[]): string {
  const lines = rows.map((row) => [row.kind, ...parts.map((part) => row[part])].join(','));
  writeFileSync(place, `${['kind', ...parts].join(',')}\n${lines.join('\n')}\n`);
  return 'docs/budgets.csv';
}

/** What code has made grow by more than is allowed, and kinds that are new, one line each. */
export function growth(before: readonly HistoryRow[], now: readonly HistoryRow[]): string[] {
  const accept = '`npm run budgets` accepts it';
  return now.flatMap((row) => {
    const old = before.find(({ kind }) => kind === row.kind);
    if (old === undefined) return [`${row.kind} is not in docs/budgets.csv; ${accept}`];
    return OF_CODE.filter(
      (part) => row[part] - old[part] > Math.max(STEPS[part] / 2, old[part] * ALLOWED),
    ).map((part) => `${row.kind}: ${part} grew from ${old[part]} to ${row[part]}; ${accept}`);
  });
}

/** All that is not as it was, one line each. */
export function changes(before: readonly HistoryRow[], now: readonly HistoryRow[]): string[] {
  const gone = before.filter(({ kind }) => !now.some((row) => row.kind === kind));
  return [
    ...now.flatMap((row) => {
      const old = before.find(({ kind }) => kind === row.kind);
      if (old === undefined) return [`${row.kind} is new`];
      return parts
        .filter((part) => row[part] !== old[part])
        .map((part) => `${row.kind}: ${part} from ${old[part]} to ${row[part]}`);
    }),
    ...gone.map(({ kind }) => `${kind} is gone`),
  ];
}

/** By how much the pages of a kind are heavier than in the committed figures, for the table: `+4%`. */
export function change(before: readonly HistoryRow[], { kind, page }: HistoryRow): string {
  const old = before.find((row) => row.kind === kind);
  if (old === undefined) return 'new';
  const percent = Math.round((page / old.page - 1) * 100);
  return percent === 0 ? '' : `${percent > 0 ? '+' : '−'}${Math.abs(percent)}%`;
}
