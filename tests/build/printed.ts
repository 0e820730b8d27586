import type { PriceRecord } from './records.ts';

/** A number with its unit, as readers of English write it. */
export function quantity(value: number, unit: string): string {
  if (unit === 'USD million' && value < 1) return `$${number(value * 1e6)}`;
  const [currency = '', scale = ''] = unit.split(' ');
  const symbol = { USD: '$', HKD: 'HK$', EUR: '€' }[currency];
  if (symbol !== undefined && scale === '') return symbol + cents(value);
  if (symbol !== undefined) return `${symbol}${number(value)}${scale === 'bn' ? '' : ' '}${scale}`;
  if (unit === 'rank') return `No. ${number(value)}`;
  if (unit === 'points') return number(value);
  return `${number(value)}${unit === '%' || unit.startsWith('bn ') ? '' : ' '}${unit}`;
}

/** A price as readers of English write it. */
export function money(value: number, { currency }: Pick<PriceRecord, 'currency'>): string {
  if (value === 0) return 'free';
  if (currency === 'CNY') return `${number(value)} yuan`;
  return `$${cents(value)}`;
}

/** An amount with two decimals or more, unless it is whole. */
function cents(value: number): string {
  return Number.isInteger(value) ? number(value) : number(value, 2);
}

/** A number with the English point and comma. */
export function number(value: number, decimals = 0): string {
  return value.toLocaleString('en-GB', {
    minimumFractionDigits: decimals,
    maximumFractionDigits: 6,
  });
}

/** The number in a printed text: `−97.5%` is −97.5. */
export function numberIn(text: string): number {
  return Number(/[−+]?[\d.,]+/.exec(text)?.[0].replace('−', '-').replaceAll(',', ''));
}
