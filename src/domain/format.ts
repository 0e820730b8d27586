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
  const decimals = Number.isInteger(amount) ? 0 : 2;
  const number = new Intl.NumberFormat(locale, {
    minimumFractionDigits: decimals,
    maximumFractionDigits: 6,
  }).format(amount);
  return `$${number}`;
}

/** Prints a number with all its decimals, at most six. */
export function formatNumber(value: number, locale: string): string {
  return new Intl.NumberFormat(locale, { maximumFractionDigits: 6 }).format(value);
}

/** Prints a share of one as a percentage with at most one decimal: 0.975 becomes `97.5%`. */
export function formatPercent(share: number, locale: string): string {
  return new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 }).format(
    share,
  );
}

/** Prints how many times: whole from ten upwards, one decimal below, two digits below one. */
export function formatTimes(ratio: number, locale: string): string {
  const digits =
    ratio < 1 ? { maximumSignificantDigits: 2 } : { maximumFractionDigits: ratio >= 10 ? 0 : 1 };
  return new Intl.NumberFormat(locale, digits).format(ratio);
}

/** Joins names as a sentence does: `a, b and c`. */
export function formatList(names: readonly string[], locale: string): string {
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(names);
}
