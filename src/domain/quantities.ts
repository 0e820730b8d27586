import type { Words } from '../words/en.ts';
import { formatCents, formatNumber } from './format.ts';

/** A number with its unit, and whether it is the figure itself or a limit on it. */
export interface Quantity {
  value: number;
  unit: string;
  bound?: 'exact' | 'about' | 'over' | 'under';
}

/** How a quantity is to be printed. */
export interface QuantityStyle {
  /** With its sign; absent: only its size, for sentences that say “fell by”. */
  signed?: boolean;
  /** Without its unit, for sentences that name the unit themselves. */
  bare?: boolean;
}

const currencies = new Map([
  ['USD', '$'],
  ['HKD', 'HK$'],
  ['EUR', '€'],
]);

/**
 * Prints a quantity with its unit, as readers of English write it: `17%`, `$593bn`, `No. 1`,
 * `380bn yuan`, `$294,000`, `about 160 people`, `over 20 trillion tokens`.
 */
export function formatQuantity(
  { value, unit, bound = 'exact' }: Quantity,
  words: Words,
  { signed = false, bare = false }: QuantityStyle = {},
): string {
  const { locale } = words;
  const amount = Math.abs(value);
  const sign = signed && value !== 0 ? (value < 0 ? '−' : '+') : '';
  const size = sign + (bare ? formatNumber(amount, locale) : withUnit(amount, unit, words));
  return bound === 'exact' ? size : words.figure.bounds[bound](size);
}

function withUnit(amount: number, unit: string, words: Words): string {
  const [currency = '', scale] = unit.split(' ');
  const sign = currencies.get(currency);
  if (sign !== undefined) return sign + scaled(amount, scale, words.locale);
  const number = formatNumber(amount, words.locale);
  if (unit === '%') return `${number}%`;
  if (unit === 'rank') return words.figure.rank(number);
  if (unit === 'points') return number;
  return unit.startsWith('bn ') ? `${number}${unit}` : `${number} ${unit}`;
}

/** An amount of a currency: `88.30`, `593bn`, `5.576 million`, and `294,000` for 0.294 million. */
function scaled(amount: number, scale: string | undefined, locale: string): string {
  if (scale === undefined) return formatCents(amount, locale);
  if (scale === 'million' && amount < 1) return formatNumber(amount * 1e6, locale);
  return `${formatNumber(amount, locale)}${scale === 'bn' ? 'bn' : ` ${scale}`}`;
}

/** A count of parameters, given in billions, in billions or trillions. */
export function parameters(billions: number, words: Words): Quantity {
  return billions < 1000
    ? { value: billions, unit: words.figure.params.billion }
    : { value: billions / 1000, unit: words.figure.params.trillion };
}

/** A score as a quantity: averages that we worked out have more decimals than meaning. */
export function scoreQuantity({ score, unit }: { score: number; unit: string }): Quantity {
  return { value: Math.round(score * 10) / 10, unit };
}
