import { kept } from './kept.ts';

const numberFormats = new Map<string, Intl.NumberFormat>();

/** The currencies of the record. */
export type Currency = 'CNY' | 'USD';

/**
 * Prints an amount with its unit as readers of English write it: `0.5 yuan`, `$0.14`, `$2.50`.
 * Dollars have two decimals unless they are whole or need more.
 */
export function formatMoney(amount: number, currency: Currency, locale: string): string {
  if (currency === 'CNY') {
    return `${formatNumber(amount, locale)} yuan`;
  }
  return `$${formatCents(amount, locale)}`;
}

/** Prints an amount of a currency that has cents: two decimals unless it is whole or needs more. */
export function formatCents(amount: number, locale: string): string {
  const decimals = Number.isInteger(amount) ? 0 : 2;
  return formatted(amount, locale, {
    minimumFractionDigits: decimals,
    maximumFractionDigits: 6,
  });
}

/** Prints a number with all its decimals, at most six. */
export function formatNumber(value: number, locale: string): string {
  return formatted(value, locale, { maximumFractionDigits: 6 });
}

/** Prints a share of one as a percentage with at most one decimal: 0.975 becomes `97.5%`. */
export function formatPercent(share: number, locale: string): string {
  // A price that is nearly free is not free.
  const digits = share > 0.9995 && share < 1 ? 2 : 1;
  return formatted(share, locale, { style: 'percent', maximumFractionDigits: digits });
}

/** Prints how many times: whole from ten upwards, one decimal below, two digits below one. */
export function formatTimes(ratio: number, locale: string): string {
  const digits =
    ratio < 1 ? { maximumSignificantDigits: 2 } : { maximumFractionDigits: ratio >= 10 ? 0 : 1 };
  return formatted(ratio, locale, digits);
}

/** Joins names as a sentence does: `a, b and c`. */
export function formatList(names: readonly string[], locale: string): string {
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(names);
}

/** Prints the size of a file: `6 kB`. */
export function formatFileSize(bytes: number, locale: string): string {
  const digits = { style: 'unit', unit: 'kilobyte', maximumFractionDigits: 0 } as const;
  return formatted(Math.ceil(bytes / 1000), locale, digits);
}

function formatted(value: number, locale: string, options: Intl.NumberFormatOptions): string {
  const key = `${locale} ${JSON.stringify(options)}`;
  return kept(numberFormats, key, () => new Intl.NumberFormat(locale, options)).format(value);
}
