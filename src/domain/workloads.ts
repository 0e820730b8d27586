import type { Price } from '../schemas/price.ts';
import type { TokenAssumption } from '../schemas/token-assumption.ts';
import type { Workload } from '../schemas/workload.ts';
import { isUnconfirmed } from './prices.ts';

/** The numbers of a job, without its name. */
export type Job = Pick<Workload, 'language' | 'reads' | 'writes' | 'repeated' | 'times'>;

/** A number between two bounds. */
export interface Range {
  low: number;
  high: number;
}

/** What is counted in a text: words in English, characters in Chinese. */
export const unitOf = { en: 'word', zh: 'character' } as const;

/** What makers state, and nobody doubts, of the unit in which a language is counted. */
export function assumptionsOf(
  language: Job['language'],
  assumptions: readonly TokenAssumption[],
): TokenAssumption[] {
  return assumptions.filter(
    (one) =>
      one.language === language &&
      one.unit === unitOf[language] &&
      one.confidence !== 'unconfirmed',
  );
}

/**
 * Tokens for a word of English or a character of Chinese: from the lowest to the highest that a
 * maker states.
 * @returns undefined where no maker states any.
 */
export function tokensPerUnit(
  language: Job['language'],
  assumptions: readonly TokenAssumption[],
): Range | undefined {
  const stated = assumptionsOf(language, assumptions);
  return spanning(stated.map(({ tokensLow: low, tokensHigh: high }) => ({ low, high })));
}

/**
 * What a job costs at a price, in the price’s currency: what is read at the input price, what has
 * been read before at the cached price where a confirmed one is known, what is written at the
 * output price.
 * @param tokens for a word or a character.
 * @returns undefined where a price that the job needs is not known.
 */
export function costOf(job: Job, price: Price, tokens: Range): Range | undefined {
  const { inputPerMTok: input, outputPerMTok: output } = price;
  const cached = isUnconfirmed(price, 'cached') ? input : (price.cachedInputPerMTok ?? input);
  if ((job.reads > 0 && input === undefined) || (job.writes > 0 && output === undefined)) {
    return undefined;
  }
  const perUnit =
    job.reads * ((1 - job.repeated) * (input ?? 0) + job.repeated * (cached ?? 0)) +
    job.writes * (output ?? 0);
  const cost = (job.times * perUnit) / 1e6;
  return { low: cost * tokens.low, high: cost * tokens.high };
}

/** From the lowest of some ranges to the highest; undefined where there is none. */
export function spanning(ranges: readonly Range[]): Range | undefined {
  if (ranges.length === 0) return undefined;
  return {
    low: Math.min(...ranges.map(({ low }) => low)),
    high: Math.max(...ranges.map(({ high }) => high)),
  };
}
