import type { PrintedTag } from '../data/prose.ts';
import type { FigureKind } from '../domain/records.ts';

/** The pages that hold all records of a kind. */
const PAGES: Partial<Record<FigureKind, string>> = {
  prices: '/prices/',
  exchangeRates: '/prices/',
  tokenAssumptions: '/prices/',
  scores: '/benchmarks/',
  moves: '/market/',
  events: '/timeline/',
};

/** Paths of the pages whose data a text prints: charts, and the tables behind its figures. */
export function dataPaths(printed: readonly PrintedTag[]): string[] {
  const paths = printed.flatMap(({ tag, figure }) => {
    if (tag.name === 'Chart') return [`/charts/${tag.attributes.id}/`];
    return (figure?.records ?? []).flatMap(({ kind }) => PAGES[kind] ?? []);
  });
  return [...new Set(paths)].sort();
}
