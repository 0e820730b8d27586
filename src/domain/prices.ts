import type { Price } from '../schemas/price.ts';
import { lastDayOf } from './dates.ts';
import { FigureProblem } from './figure-problem.ts';
import { found } from './found.ts';

/** Which of a price’s three amounts is meant. */
export type PriceField = 'input' | 'output' | 'cached';

/** Price lists that may share a chart: those of China, or those abroad. */
export type PriceList = 'cn' | 'abroad';

const keys = {
  input: 'inputPerMTok',
  output: 'outputPerMTok',
  cached: 'cachedInputPerMTok',
} as const;

/** The amount per million tokens, in the price’s own currency; undefined where not known. */
export function amount(price: Price, field: PriceField): number | undefined {
  return price[keys[field]];
}

/** The list to which a price belongs. */
export function listOf(price: Price): PriceList {
  return price.region === 'cn' ? 'cn' : 'abroad';
}

/** Names by ids. */
export type Named = ReadonlyMap<string, { name: string }>;

/** What readers call a product: the name of the model behind it, not of the price list. */
export function productName(price: Price, models: Named): string {
  return found(models, price.models[0] ?? '').name;
}

/** Whether one field of a price is believed without support. */
export function isUnconfirmed(price: Price, field?: PriceField): boolean {
  if (price.confidence === 'unconfirmed') return true;
  return field === 'cached' && price.fieldConfidence?.cachedInputPerMTok === 'unconfirmed';
}

/** Whether a price holds on a day: `from` counts, `to` does not, an absent end is open. */
export function holdsOn(price: Price, day: string): boolean {
  return (
    (price.from === undefined || price.from <= day) && (price.to === undefined || day < price.to)
  );
}

/**
 * Whether a source shows the price on this day or later, so that it may be called current. Of a
 * price whose beginning is not known no earlier day is vouched for.
 */
export function isSeenOn(price: Price, day: string): boolean {
  return price.from !== undefined && day <= lastDayOf(price.lastSeen);
}

/** The prices of products that hold on a day, on one list. */
export function pricesOn(prices: readonly Price[], list: PriceList, day: string): Price[] {
  return prices.filter((price) => listOf(price) === list && holdsOn(price, day));
}

/**
 * The prices that make one line over time: what a user could pay at any hour, and, where a list
 * charges by the hour, the lower rate. Night promotions run beside a list price and are not the
 * line. Oldest first.
 * @param span first and last day of the line, both counted.
 */
export function pricesOfLine(
  prices: readonly Price[],
  list: PriceList,
  field: PriceField,
  span: { from: string; to: string },
): Price[] {
  return prices
    .filter((price) => listOf(price) === list && amount(price, field) !== undefined)
    .filter(({ hours, terms }) => hours === 'any' || (hours === 'off-peak' && terms === 'list'))
    .filter(({ from, to }) => (from ?? '') <= span.to && (to === undefined || to > span.from))
    .sort(byStart);
}

/** Whether two spans share a day; absent ends are open. */
export function overlap(
  a: { from?: string | undefined; to?: string | undefined },
  b: { from?: string | undefined; to?: string | undefined },
): boolean {
  const startsBefore = (from?: string, to?: string) =>
    from === undefined || to === undefined || from < to;
  return startsBefore(a.from, b.to) && startsBefore(b.from, a.to);
}

/**
 * Pairs of which the second begins before the first has ended; in order of their beginnings, so
 * that each is compared with the one before it that ends last and not with all.
 */
export function overlaps<T>(items: readonly T[], priceOf: (item: T) => Price): [T, T][] {
  const pairs: [T, T][] = [];
  let last: T | undefined;
  for (const item of items.toSorted((a, b) => byStart(priceOf(a), priceOf(b)))) {
    const price = priceOf(item);
    if (last !== undefined && overlap(priceOf(last), price)) pairs.push([last, item]);
    const end = last === undefined ? '' : (priceOf(last).to ?? '9');
    if (last === undefined || (price.to ?? '9') > end) last = item;
  }
  return pairs;
}

/** Orders prices by their first day; what has none comes first. */
export function byStart(a: Price, b: Price): number {
  const [first, second] = [a.from ?? '', b.from ?? ''];
  return first < second ? -1 : first > second ? 1 : 0;
}

/** What two prices must agree in so that they may not overlap: all but the models. */
export function offerOf(price: Price): string {
  return [price.product, price.host, price.region, price.tier ?? '', price.hours, price.terms].join(
    ' | ',
  );
}

/**
 * The price that ended on the day on which another began, for the same product, seller, region,
 * hours and tier, be it a list price or a promotion; undefined where none is known.
 */
export function endedBy(price: Price, prices: readonly Price[]): Price | undefined {
  const place = ({ product, host, region, hours, tier = '' }: Price) =>
    [product, host, region, hours, tier].join(' | ');
  return prices.find(
    (other) => other.to !== undefined && other.to === price.from && place(other) === place(price),
  );
}

/**
 * Change from one price to another, as a share of the first: −0.975 is a cut of 97.5%.
 * @throws {FigureProblem} where {@link comparable} forbids it, the first amount is zero, or the second
 * price is not the later one.
 */
export function change(from: Price, to: Price, field: PriceField): number {
  if (from.id === to.id || (from.from ?? '') > (to.from ?? '')) {
    throw new FigureProblem(
      `a change goes from an earlier price to a later one (${from.id} to ${to.id})`,
    );
  }
  const [before, after] = comparable(from, to, field);
  if (before === 0) throw new FigureProblem(`a change from zero is not a percentage (${from.id})`);
  return after / before - 1;
}

/**
 * How many times the first price is the second.
 * @throws {FigureProblem} where {@link comparable} forbids it or the second amount is zero.
 */
export function ratio(of: Price, to: Price, field: PriceField): number {
  const [dividend, divisor] = comparable(of, to, field);
  if (divisor === 0) throw new FigureProblem(`nothing is a multiple of a free price (${to.id})`);
  return dividend / divisor;
}

/**
 * Both amounts, if the two prices may be compared: China’s lists never with lists abroad, because
 * one is no conversion of the other.
 * @throws {FigureProblem} naming what stands in the way.
 */
function comparable(a: Price, b: Price, field: PriceField): [number, number] {
  if (listOf(a) !== listOf(b)) {
    throw new FigureProblem(
      `a Chinese list price and one from abroad are not compared (${a.id} in ${a.currency}, ${b.id} in ${b.currency})`,
    );
  }
  return [known(a, field), known(b, field)];
}

/**
 * The amount, where it must be known.
 * @throws {FigureProblem} where the record has none.
 */
export function known(price: Price, field: PriceField): number {
  const value = amount(price, field);
  if (value === undefined) throw new FigureProblem(`${price.id} has no ${keys[field]}`);
  return value;
}
