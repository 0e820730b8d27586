import { expect, test } from 'vitest';
import { converted, rateOn } from '../../../src/domain/rates.ts';
import type { ExchangeRate } from '../../../src/schemas/exchange-rate.ts';
import { price } from '../../fixtures/records.ts';
import { record } from '../records.ts';

const rate = (date: string, yuan: number): [string, ExchangeRate] => [
  `rate-${date}`,
  record('exchangeRates', { id: `rate-${date}`, date, rate: yuan }),
];
// Not in the order of their days, as files may have them.
const rates = new Map([rate('2024-05-21', 7.25), rate('2024-05-06', 7.2), rate('2025-01-20', 7.3)]);

test.each([
  ['2024-05-05', undefined],
  ['2024-05-06', 'rate-2024-05-06'],
  ['2024-05-20', 'rate-2024-05-06'],
  ['2024-05-21', 'rate-2024-05-21'],
  ['2025-01-19', 'rate-2024-05-21'],
  ['2026-11-22', 'rate-2025-01-20'],
])('the latest rate on or before %s is %s', (day, id) => {
  expect(rateOn(day, rates)?.id).toBe(id);
});

test('converts yuan into dollars and back, at the rate of the first day', () => {
  const yuan = price({ inputPerMTok: 1.8, outputPerMTok: 14.4, from: '2024-05-07' });
  expect(converted(yuan, 'input', 'USD', rates)).toEqual({
    amount: 0.25,
    rate: rates.get('rate-2024-05-06'),
  });
  expect(converted(yuan, 'output', 'USD', rates).amount).toBe(2);
  const dollars = price({ region: 'us', inputPerMTok: 10, from: '2025-02-01' });
  expect(converted(dollars, 'input', 'CNY', rates)).toEqual({
    amount: 73,
    rate: rates.get('rate-2025-01-20'),
  });
});

test.each([
  [
    'before the first rate',
    price({ id: 'early', from: '2024-05-05' }),
    'USD',
    'no exchange rate is known on or before the first day of early',
  ],
  [
    'a price whose first day is not known',
    price({ id: 'open', to: '2024-08-02' }),
    'USD',
    'the first day of open is not known, so no rate is',
  ],
  [
    'into its own currency',
    price({ id: 'own', from: '2024-05-06' }),
    'CNY',
    'own is in CNY already',
  ],
  [
    'a price that is not known',
    price({ id: 'half', from: '2024-05-06', inputPerMTok: undefined }),
    'USD',
    'half has no inputPerMTok',
  ],
] as const)('refuses to convert %s', (_case, from, currency, message) => {
  expect(() => converted(from, 'input', currency, rates)).toThrow(message);
});
