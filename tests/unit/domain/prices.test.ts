import { describe, expect, test } from 'vitest';
import {
  change,
  endedBy,
  holdsOn,
  isSeenOn,
  isUnconfirmed,
  known,
  listOf,
  offerOf,
  overlap,
  overlaps,
  pricesOfLine,
  ratio,
} from '../../../src/domain/prices.ts';
import type { Price } from '../../../src/schemas/price.ts';
import { price } from '../../fixtures/records.ts';

describe('a price holds', () => {
  test.each([
    ['2024-05-05', false],
    ['2024-05-06', true],
    ['2024-08-01', true],
    ['2024-08-02', false],
  ])('from its first day until the day before its end: %s %s', (day, holds) => {
    expect(holdsOn(price({ from: '2024-05-06', to: '2024-08-02' }), day)).toBe(holds);
  });

  test('without end or beginning where none is recorded', () => {
    expect(holdsOn(price({ from: '2024-05-06' }), '2026-11-22')).toBe(true);
    expect(holdsOn(price({ to: '2024-05-06' }), '2020-01-01')).toBe(true);
    expect(holdsOn(price({ to: '2024-05-06' }), '2024-05-06')).toBe(false);
  });
});

test.each([
  ['2024-05-22', '2024-05-22', true],
  ['2024-05-22', '2024-05-23', false],
  ['2024-02', '2024-02-29', true],
  ['2024-02', '2024-03-01', false],
  ['2024', '2024-12-31', true],
  ['2024', '2025-01-01', false],
])('last seen %s, a price is seen on %s: %s', (lastSeen, day, seen) => {
  expect(isSeenOn(price({ from: '2024-01-01', lastSeen }), day)).toBe(seen);
});

test('a price whose beginning is not known is vouched for on no day', () => {
  expect(isSeenOn(price({ to: '2024-06-01', lastSeen: '2024-05-31' }), '2024-05-31')).toBe(false);
});

test.each([
  ['one ends where the other begins', { to: '2024-05-06' }, { from: '2024-05-06' }, false],
  ['they share one day', { to: '2024-05-07' }, { from: '2024-05-06' }, true],
  ['both have no beginning', { to: '2024-05-06' }, { to: '2024-08-02' }, true],
  ['both have no end', { from: '2024-05-06' }, { from: '2024-08-02' }, true],
  ['one is open on both sides', {}, { from: '2024-05-06', to: '2024-05-07' }, true],
  [
    'one lies within the other',
    { from: '2024-01-01', to: '2024-12-31' },
    { from: '2024-05-06', to: '2024-05-07' },
    true,
  ],
  [
    'they are apart',
    { from: '2024-01-01', to: '2024-02-01' },
    { from: '2024-05-06', to: '2024-05-07' },
    false,
  ],
])('two spans where %s overlap: %s', (_case, a, b, expected) => {
  expect([overlap(a, b), overlap(b, a)]).toEqual([expected, expected]);
});

describe('the prices of one line', () => {
  const span = { from: '2024-05-01', to: '2024-12-31' };
  const line = (...prices: Price[]) =>
    pricesOfLine(prices, 'cn', 'input', span).map(({ id }) => id);

  test('stand in the order of their beginnings, one without any first', () => {
    const b = price({ id: 'b', from: '2024-06-01' });
    const a = price({ id: 'a', from: '2024-05-06', to: '2024-06-01' });
    expect(line(b, a, price({ id: 'open', to: '2024-05-06' }))).toEqual(['open', 'a', 'b']);
  });

  test.each([
    [{ to: '2024-05-01' }, false],
    [{ to: '2024-05-02' }, true],
    [{ from: '2024-12-31' }, true],
    [{ from: '2025-01-01' }, false],
    [{ hours: 'off-peak' }, true],
    [{ hours: 'peak' }, false],
    [{ terms: 'promotion' }, true],
    [{ hours: 'off-peak', terms: 'promotion' }, false],
    [{ region: 'intl' }, false],
    [{ inputPerMTok: undefined }, false],
  ] as const)('hold one with %j: %s', (overrides, holds) => {
    expect(line(price(overrides))).toHaveLength(holds ? 1 : 0);
  });
});

describe('prices that overlap', () => {
  const pairs = (...prices: Price[]) =>
    overlaps(prices, (one) => one).map((pair) => pair.map(({ id }) => id));
  const a = price({ id: 'a', from: '2024-01-01', to: '2024-12-31' });
  const b = price({ id: 'b', from: '2024-02-01', to: '2024-03-01' });
  const c = price({ id: 'c', from: '2024-06-01', to: '2025-06-01' });
  const d = price({ id: 'd', from: '2025-06-01' });

  test('are paired with the one before that ends last, in the order of their beginnings', () => {
    expect(pairs(d, c, b, a)).toEqual([
      ['a', 'b'],
      ['a', 'c'],
    ]);
  });

  test('are none where each begins when the one before ends', () => {
    expect(pairs(d, c)).toEqual([]);
    expect(pairs(d, price({ id: 'e', from: '2026-01-01' }))).toEqual([['d', 'e']]);
  });
});

describe('an offer', () => {
  const one = price({});

  test.each([
    ['product', { product: 'big' }],
    ['host', { host: 'cloud' }],
    ['region', { region: 'intl' }],
    ['tier', { tier: 'up to 32k tokens' }],
    ['hours', { hours: 'peak' }],
    ['terms', { terms: 'promotion' }],
  ] as const)('is another one with another %s', (_field, overrides) => {
    expect(offerOf(price(overrides))).not.toBe(offerOf(one));
  });

  test('stays the same when model, amounts, days and the record’s name change', () => {
    const later = price({ id: 'later', models: ['big-one'], inputPerMTok: 9, from: '2025-01-01' });
    expect(offerOf(later)).toBe(offerOf(one));
  });
});

describe('what a price put an end to', () => {
  const cut = price({ id: 'cut', from: '2024-05-06', tier: 'long' });
  const ended = { ...cut, id: 'ended', from: undefined, to: '2024-05-06' };

  test('is the price of the same offer that ended on its first day, whatever its terms', () => {
    const promotion = { ...ended, terms: 'promotion' as const };
    expect(endedBy(cut, [cut, promotion])).toBe(promotion);
  });

  test.each<[string, Partial<Price>]>([
    ['which goes on', { to: undefined }],
    ['of another day', { to: '2024-05-07' }],
    ['of another product', { product: 'other' }],
    ['of another seller', { host: 'other' }],
    ['of another region', { region: 'us' }],
    ['of other hours', { hours: 'off-peak' }],
    ['of another tier', { tier: undefined }],
  ])('is no price %s', (_case, overrides) => {
    expect(endedBy(cut, [{ ...ended, ...overrides }])).toBeUndefined();
  });

  test('is nothing where its own first day is not known', () => {
    expect(endedBy({ ...cut, from: undefined }, [{ ...ended, to: undefined }])).toBeUndefined();
  });
});

describe('comparing two prices', () => {
  const dear = price({ id: 'dear', inputPerMTok: 20, outputPerMTok: 0 });
  const cheap = price({ id: 'cheap', inputPerMTok: 0.5, outputPerMTok: 2 });

  test('gives the change as a share of the first', () => {
    expect(change(dear, cheap, 'input')).toBeCloseTo(-0.975, 12);
    expect(change(cheap, dear, 'input')).toBeCloseTo(39, 12);
    expect(change(cheap, dear, 'output')).toBe(-1);
  });

  test('refuses a change to the same price, or back in time', () => {
    const old = price({ id: 'old', from: '2024-05-06' });
    const late = price({ id: 'late', from: '2024-08-02' });
    expect(change(old, late, 'input')).toBe(0);
    expect(change(dear, old, 'input')).toBeCloseTo(-0.95, 12);
    expect(() => change(late, old, 'input')).toThrow(
      'a change goes from an earlier price to a later one (late to old)',
    );
    expect(() => change(old, old, 'input')).toThrow(
      'a change goes from an earlier price to a later one (old to old)',
    );
  });

  test('gives how many times the first is the second', () => {
    expect(ratio(dear, cheap, 'input')).toBe(40);
    expect(ratio(dear, cheap, 'output')).toBe(0);
  });

  test('refuses China against abroad, in both directions, and says why', () => {
    const abroad = price({ id: 'far', region: 'intl' });
    expect(() => ratio(cheap, abroad, 'input')).toThrow(
      'a Chinese list price and one from abroad are not compared (cheap in CNY, far in USD)',
    );
    expect(() => change(abroad, cheap, 'input')).toThrow(
      'a Chinese list price and one from abroad are not compared (far in USD, cheap in CNY)',
    );
  });

  test('allows the two lists abroad', () => {
    const intl = price({ region: 'intl', inputPerMTok: 0.14 });
    const us = price({ region: 'us', inputPerMTok: 10 });
    expect([listOf(intl), listOf(us)]).toEqual(['abroad', 'abroad']);
    expect(ratio(us, intl, 'input')).toBeCloseTo(71.428571, 6);
  });

  test('refuses what cannot be computed', () => {
    expect(() => change(dear, cheap, 'output')).toThrow(
      'a change from zero is not a percentage (dear)',
    );
    expect(() => ratio(cheap, dear, 'output')).toThrow(
      'nothing is a multiple of a free price (dear)',
    );
    expect(() => change(dear, cheap, 'cached')).toThrow('dear has no cachedInputPerMTok');
    expect(() => known(price({ id: 'half', outputPerMTok: undefined }), 'output')).toThrow(
      'half has no outputPerMTok',
    );
  });
});

test('a price is unconfirmed as a whole or in one field', () => {
  const whole = price({ confidence: 'unconfirmed' });
  const cached = price({
    cachedInputPerMTok: 0.1,
    fieldConfidence: { cachedInputPerMTok: 'unconfirmed' },
  });
  expect([isUnconfirmed(whole), isUnconfirmed(whole, 'input')]).toEqual([true, true]);
  expect([isUnconfirmed(cached), isUnconfirmed(cached, 'output')]).toEqual([false, false]);
  expect(isUnconfirmed(cached, 'cached')).toBe(true);
  expect(isUnconfirmed(price({ cachedInputPerMTok: 0.1 }), 'cached')).toBe(false);
});
