import { expect, test } from 'vitest';
import { linesOfPrice, periodOf, priceText } from '../../../src/domain/price-words.ts';
import { words } from '../../../src/words/en.ts';
import { price } from '../../fixtures/records.ts';

test.each([
  [{ from: '2024-05-06', to: '2024-08-02' }, 'from 6 May 2024 until 2 August 2024'],
  [{ from: '2024-05-06' }, 'from 6 May 2024'],
  [{ from: '2024-05-06', fromPrecision: 'month' }, 'from May 2024'],
  [{ from: '2024-05-06', fromPrecision: 'year' }, 'from 2024'],
  [{ to: '2024-05-21' }, 'before 21 May 2024'],
  [{ to: '2024-05-01', toPrecision: 'month' }, 'before May 2024'],
  [{}, ''],
] as const)('says when a price with the days %j held: %s', (days, period) => {
  expect(periodOf(price(days), words)).toBe(period);
});

test.each([
  [{ inputPerMTok: 0.5 }, 'input', '0.5 yuan'],
  [{ region: 'us', inputPerMTok: 0.14 }, 'input', '$0.14'],
  [{ inputPerMTok: 0 }, 'input', 'free'],
  [{}, 'cached', undefined],
  [{ confidence: 'unconfirmed' }, 'output', '2 yuan (unconfirmed)'],
  [{ confidence: 'unconfirmed', inputPerMTok: 0 }, 'input', 'free (unconfirmed)'],
  [
    { cachedInputPerMTok: 0.1, fieldConfidence: { cachedInputPerMTok: 'unconfirmed' } },
    'cached',
    '0.1 yuan (unconfirmed)',
  ],
] as const)('prints of a price with %j its %s amount as %s', (overrides, field, text) => {
  expect(priceText(price(overrides), field, words)).toBe(text);
});

test('describes a price in three lines: its amounts, the offer, and when it held', () => {
  const full = price({
    cachedInputPerMTok: 0.1,
    hours: 'off-peak',
    terms: 'promotion',
    tier: 'up to 32k tokens',
    from: '2024-05-06',
    fromBasis: 'observed',
    to: '2024-08-02',
    lastSeen: '2024-07',
  });
  expect(linesOfPrice(full, words)).toEqual([
    'input 1 yuan, output 2 yuan, cached input 0.1 yuan, per million tokens',
    'China, promotion, off-peak, up to 32k tokens',
    'from 6 May 2024 until 2 August 2024, first seen in a price table, last seen July 2024',
  ]);
});

test('leaves out what a price does not have', () => {
  const bare = price({
    region: 'us',
    inputPerMTok: 10,
    outputPerMTok: undefined,
    fromBasis: undefined,
    lastSeen: '2024-05-31',
  });
  expect(linesOfPrice(bare, words)).toEqual([
    'input $10, per million tokens',
    'United States, list price',
    'last seen 31 May 2024',
  ]);
});
