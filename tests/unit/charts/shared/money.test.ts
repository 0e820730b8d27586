import { expect, test } from 'vitest';
import { moneyColumn, moneyUnit } from '../../../../src/charts/shared/money.ts';
import { formatMoney } from '../../../../src/domain/format.ts';
import { words } from '../../../../src/words/en.ts';

test.each([
  ['CNY', 2, 'CNY per million tokens'],
  ['USD', 2, 'USD per million tokens'],
] as const)(
  'an axis in %s reads like prose, and a download names its unit',
  (currency, value, unit) => {
    const { before, after } = moneyUnit(currency);
    expect(`${before}${value}${after}`).toBe(formatMoney(value, currency, words.locale));
    expect(moneyColumn(currency, words)).toBe(unit);
  },
);
