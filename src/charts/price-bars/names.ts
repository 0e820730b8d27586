import { found } from '../../domain/found.ts';
import { productName, type Named } from '../../domain/prices.ts';
import type { Price } from '../../schemas/price.ts';
import type { ChartWords } from '../../words/en/charts.ts';

/**
 * Name of a row, with what tells it from the other rows of its product: hours, terms, limit, list
 * and host.
 * @param others all rows of the same product, this one among them.
 */
export function rowName(
  price: Price,
  others: readonly Price[],
  { models, companies }: { models: Named; companies: Named },
  words: ChartWords,
): string {
  const differs = (of: (price: Price) => unknown) =>
    others.some((other) => of(other) !== of(price));
  const details = [
    price.hours === 'any' ? undefined : words.price.hours[price.hours],
    differs(({ tier }) => tier) ? price.tier : undefined,
    price.terms === 'promotion' ? words.price.terms.promotion.toLowerCase() : undefined,
    differs(({ region }) => region) ? words.price.regions[price.region] : undefined,
    differs(({ host }) => host) ? found(companies, price.host).name : undefined,
  ];
  return [productName(price, models), ...details.filter(Boolean)].join(', ');
}
