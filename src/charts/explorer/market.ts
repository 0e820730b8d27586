import { found } from '../../domain/found.ts';
import { byStart, productName, type Named } from '../../domain/prices.ts';
import type { ExchangeRate } from '../../schemas/exchange-rate.ts';
import type { Price } from '../../schemas/price.ts';
import type { ExplorerData } from './data.ts';

/** A product in the list of those to choose from. */
export interface Choice {
  product: string;
  /** Names of the first and the last model behind it. */
  first: string;
  last: string;
}

/** {@link ExplorerData}, indexed once. */
export interface Market extends ExplorerData {
  modelOf: ReadonlyMap<string, ExplorerData['models'][number]>;
  companyOf: Named;
  rateOf: ReadonlyMap<string, ExchangeRate>;
  /** Prices of one product by one host on one list and within one limit, oldest first. */
  offers: Price[][];
  products: ReadonlySet<string>;
  /** Products that more than one company sells. */
  resold: ReadonlySet<string>;
  /** Products to choose from, by maker. */
  makers: { id: string; name: string; products: Choice[] }[];
}

/** Indexes the data; in the browser once for all that a reader then does. */
export function indexMarket(data: ExplorerData): Market {
  const { prices } = data;
  const modelOf = new Map(data.models.map((model) => [model.id, model]));
  const companyOf = new Map(data.companies.map((company) => [company.id, company]));
  const offers = Map.groupBy(prices, ({ product, host, region, tier = '' }) =>
    [product, host, region, tier].join(' | '),
  );
  const ofProduct = Map.groupBy(prices, ({ product }) => product);
  const resold = [...ofProduct].flatMap(([product, own]) =>
    new Set(own.map(({ host }) => host)).size > 1 ? [product] : [],
  );
  const makers = Map.groupBy(prices, ({ maker }) => maker);
  return {
    ...data,
    modelOf,
    companyOf,
    rateOf: new Map(data.exchangeRates.map((rate) => [rate.id, rate])),
    offers: [...offers.values()].map((own) => own.toSorted(byStart)),
    products: new Set(ofProduct.keys()),
    resold: new Set(resold),
    makers: [...makers].map(([id, own]) => ({
      id,
      name: found(companyOf, id).name,
      products: [...Map.groupBy(own.toSorted(byStart), ({ product }) => product)].map(
        ([product, sold]): Choice => {
          const names = sold.map((price) => productName(price, modelOf));
          return { product, first: names[0] ?? product, last: names.at(-1) ?? product };
        },
      ),
    })),
  };
}
