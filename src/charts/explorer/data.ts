import { formatDate } from '../../domain/dates.ts';
import { found } from '../../domain/found.ts';
import type { Named } from '../../domain/prices.ts';
import type { Site } from '../../domain/site.ts';
import type { ExchangeRate } from '../../schemas/exchange-rate.ts';
import type { Price } from '../../schemas/price.ts';
import type { TokenAssumption } from '../../schemas/token-assumption.ts';
import type { Workload } from '../../schemas/workload.ts';
import { words } from '../../words/en.ts';
import type { Licence } from '../shared/download.ts';

/** An event at which a price moved, as a mark on the slider and in the history. */
export interface EventMark {
  /** `YYYY-MM-DD`. */
  day: string;
  label: string;
}

/** A source, as a copied figure names it. */
export interface SourceName {
  id: string;
  title: string;
  publisher: string;
  url: string;
}

/** All that the explorer draws from, as plain data that also travels to the browser. */
export interface ExplorerData {
  /** How to cite the data, with their day and licence. */
  cite: string;
  licence: Licence;
  /** The day that “today” means. */
  asOf: string;
  /** First day of the slider. */
  firstDay: string;
  prices: Price[];
  exchangeRates: ExchangeRate[];
  tokenAssumptions: TokenAssumption[];
  workloads: Workload[];
  /** Models, with the longest input that they take, in tokens, where it is confirmed. */
  models: { id: string; name: string; context?: number }[];
  companies: { id: string; name: string }[];
  sources: SourceName[];
  /** Days to jump to. */
  marks: EventMark[];
  /** Products of the history until a reader chooses others. */
  lines: string[];
  /** Companies with their colour; the others are muted. */
  focus: string[];
}

/**
 * Gathers what the explorer needs.
 * @param page full address of the page of prices.
 */
export function explorerData(site: Site, page: string): ExplorerData {
  const { records, byId, settings, asOf } = site;
  const { prices } = records;
  const ids = (of: (price: Price) => readonly string[]) => [...new Set(prices.flatMap(of))].sort();
  const named = (all: Named, used: readonly string[]) =>
    [...new Set(used)].map((id) => ({ id, name: found(all, id).name }));
  const { licence, cite } = words.chartUse;
  const date = formatDate(asOf, words.locale);
  return {
    cite: cite(words.explorer.cited, { site: settings.title, date, licence: licence.name, page }),
    licence,
    asOf,
    firstDay: settings.explorer.from,
    prices,
    exchangeRates: records.exchangeRates,
    tokenAssumptions: records.tokenAssumptions,
    workloads: records.workloads,
    models: ids(({ models }) => models).map((id) => {
      const { name, contextTokens, contextConfidence } = found(byId.models, id);
      const known = contextTokens !== undefined && contextConfidence !== 'unconfirmed';
      return { id, name, ...(known && { context: contextTokens }) };
    }),
    companies: named(byId.companies, [
      ...ids(({ maker, host }) => [maker, host]),
      ...records.tokenAssumptions.map(({ company }) => company),
    ]),
    sources: ids(({ sources }) => sources).map((id) => {
      const { title, publisher, url } = found(byId.sources, id);
      return { id, title, publisher, url };
    }),
    marks: settings.explorer.marks.map(({ event, label }) => ({
      day: found(byId.events, event).date,
      label,
    })),
    lines: settings.explorer.lines,
    focus: settings.explorer.focus,
  };
}
