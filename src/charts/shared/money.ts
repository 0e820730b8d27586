import type { Currency } from '../../domain/format.ts';
import type { ChartWords } from '../../words/en/charts.ts';
import type { Unit } from './chart-model.ts';

/** What stands around an amount on an axis: `1 yuan`, `$1`. */
export function moneyUnit(currency: Currency): Unit {
  return currency === 'CNY' ? { before: '', after: ' yuan' } : { before: '$', after: '' };
}

/** The unit of a column of prices, for a download: `CNY per million tokens`. */
export function moneyColumn(currency: Currency, words: ChartWords): string {
  return `${currency} ${words.price.perMillion}`;
}
