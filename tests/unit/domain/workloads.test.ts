import { describe, expect, test } from 'vitest';
import {
  assumptionsOf,
  costOf,
  spanning,
  tokensPerUnit,
  type Job,
} from '../../../src/domain/workloads.ts';
import type { Price } from '../../../src/schemas/price.ts';
import { tokenAssumption } from '../../fixtures/market.ts';
import { price } from '../../fixtures/records.ts';

const job: Job = { language: 'en', reads: 2_000_000, writes: 100_000, repeated: 0, times: 3 };
const tokens = { low: 1, high: 1.5 };

describe('what a job costs', () => {
  test.each<[what: string, job: Partial<Job>, price: Partial<Price>, low?: number, high?: number]>([
    // 3 × (2 million × 1 + 0.1 million × 2) a million.
    ['what it reads and writes, each time', {}, {}, 6.6, 9.9],
    [
      'a quarter of it at the cached price',
      { repeated: 0.25 },
      { cachedInputPerMTok: 0.2 },
      5.4,
      8.1,
    ],
    ['all of it at the cached price', { repeated: 1 }, { cachedInputPerMTok: 0.2 }, 1.8, 2.7],
    ['the input price where none is cached', { repeated: 0.25 }, {}, 6.6, 9.9],
    [
      'the input price where the cached one is unconfirmed',
      { repeated: 0.25 },
      { cachedInputPerMTok: 0.2, fieldConfidence: { cachedInputPerMTok: 'unconfirmed' } },
      6.6,
      9.9,
    ],
    [
      'nothing where it is cached for nothing',
      { repeated: 1, writes: 0 },
      { cachedInputPerMTok: 0 },
      0,
      0,
    ],
    ['nothing where it is free', {}, { inputPerMTok: 0, outputPerMTok: 0 }, 0, 0],
    ['nothing if it is never done', { times: 0 }, {}, 0, 0],
    ['what it reads, where it writes nothing', { writes: 0 }, { outputPerMTok: undefined }, 6, 9],
    ['what it writes, where it reads nothing', { reads: 0 }, { inputPerMTok: undefined }, 0.6, 0.9],
    ['not known without the output price', {}, { outputPerMTok: undefined }],
    ['not known without the input price', {}, { inputPerMTok: undefined }],
    [
      'not known without the input price, though all is cached',
      { repeated: 1 },
      { inputPerMTok: undefined },
    ],
  ])('is %s', (_, numbers, amounts, low, high) => {
    const cost = costOf({ ...job, ...numbers }, price(amounts), tokens);
    if (low === undefined || high === undefined) expect(cost).toBeUndefined();
    else {
      expect(cost?.low).toBeCloseTo(low, 9);
      expect(cost?.high).toBeCloseTo(high, 9);
    }
  });
});

test('a word has from the fewest to the most tokens that a maker states', () => {
  const stated = [
    tokenAssumption({ tokensLow: 1.2, tokensHigh: 1.3 }),
    tokenAssumption({ company: 'shop', tokensLow: 0.9, tokensHigh: 1.1 }),
    tokenAssumption({ unit: 'character', tokensLow: 0.1, tokensHigh: 0.3 }),
    tokenAssumption({ language: 'zh', unit: 'character', tokensLow: 0.6, tokensHigh: 1.8 }),
    tokenAssumption({ language: 'zh', unit: 'word', tokensLow: 0.2, tokensHigh: 9 }),
  ];
  expect(tokensPerUnit('en', stated)).toEqual({ low: 0.9, high: 1.3 });
  expect(tokensPerUnit('zh', stated)).toEqual({ low: 0.6, high: 1.8 });
  expect(tokensPerUnit('zh', stated.slice(0, 3))).toBeUndefined();
});

test('what is unconfirmed counts for nothing, and its maker is not among those who state it', () => {
  const sure = tokenAssumption({ tokensLow: 1.2, tokensHigh: 1.3 });
  const rumour = tokenAssumption({ company: 'shop', tokensHigh: 9, confidence: 'unconfirmed' });
  expect(tokensPerUnit('en', [sure, rumour])).toEqual({ low: 1.2, high: 1.3 });
  expect(tokensPerUnit('en', [rumour])).toBeUndefined();
  expect(assumptionsOf('en', [sure, rumour])).toEqual([sure]);
});

test('a range spans all of its parts', () => {
  expect(spanning([])).toBeUndefined();
  const parts = [
    { low: 2, high: 3 },
    { low: 1, high: 2 },
    { low: 2, high: 5 },
  ];
  expect(spanning(parts)).toEqual({ low: 1, high: 5 });
});
