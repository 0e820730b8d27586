import { allKinds, kinds, type Kind } from '../schemas/kinds.ts';
import { textsAt } from '../schemas/references.ts';
import type { RecordMistake } from './references.ts';
import type { Entries } from './records.ts';

/** Fields that say what has happened, so that they can’t lie after the day of the site. */
const past: Partial<Record<Kind, readonly string[]>> = {
  prices: ['lastSeen'],
  events: ['date'],
  scores: ['date'],
  moves: ['date'],
  figures: ['date'],
  sources: ['published'],
  exchangeRates: ['date'],
  corrections: ['date'],
  models: ['released'],
  companies: ['facts.*.asOf'],
  people: ['facts.*.asOf'],
};

/** What is wrong with a date after the day of the site. @param asOf that day. */
export function aheadMessage(asOf: string): string {
  return `is after ${asOf}, the day of the site; if that has come, move asOf in content/site.json`;
}

/**
 * Dates after the day of the site, on which the record can’t be known yet. A price may begin later,
 * if it was announced.
 * @param asOf the day of the site.
 */
export function datesAhead(entries: Entries, asOf: string): RecordMistake[] {
  const ahead = aheadMessage(asOf);
  const dated = allKinds.flatMap((kind) =>
    entries[kind]
      .filter(({ good }) => good)
      .flatMap((entry) =>
        (past[kind] ?? [])
          .flatMap((field) => textsAt(entry.value, field))
          .filter(({ text }) => text > asOf)
          .map(({ text, at }) => ({ entry, at, message: `${ahead} (found "${text}")` })),
      ),
  );
  const prices = entries.prices
    .filter(({ good }) => good)
    .flatMap((entry) => {
      const { from = '', fromBasis } = entry.value as { from?: string; fromBasis?: string };
      return from > asOf && fromBasis !== 'announced'
        ? [
            {
              entry,
              at: ['from'],
              message: `${ahead}; only an announced ${kinds.prices.one} begins later`,
            },
          ]
        : [];
    });
  return [...dated, ...prices];
}
