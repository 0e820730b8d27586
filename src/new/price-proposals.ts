import { offerOf } from '../domain/prices.ts';
import type { Records } from '../schemas/kinds.ts';
import type { Price } from '../schemas/price.ts';
import { idFrom } from './ids.ts';
import type { Begun, Surroundings } from './proposals.ts';

/** In what a new price may continue an earlier one. */
const ofOffer = ['product', 'host', 'region', 'tier', 'hours', 'terms'] as const;
const amounts = ['inputPerMTok', 'outputPerMTok', 'cachedInputPerMTok'] as const;

/**
 * What a field of a new price most likely holds. Where the product is sold in several ways, only
 * what they share is proposed: a guess would end the wrong price.
 */
export function forPrice(field: string, begun: Begun, { records, asOf }: Surroundings): unknown {
  const continued = continuedBy(begun, records.prices);
  const shared = (name: keyof Price): unknown => sharedBy(continued, name);
  const { from } = begun;
  switch (field) {
    case 'id':
      return idOf(begun);
    case 'currency':
      return begun['region'] === 'cn' ? 'CNY' : 'USD';
    case 'from':
    case 'lastSeen':
      return asOf;
    case 'fromPrecision':
      return from === undefined ? undefined : 'day';
    case 'fromBasis':
      return from === undefined ? undefined : 'announced';
    case 'hours':
      return continued.length === 0 ? 'any' : shared(field);
    case 'terms':
      return continued.length === 0 ? 'list' : shared(field);
    case 'change':
      return changeOf(begun, records);
    case 'models':
    case 'maker':
    case 'host':
    case 'region':
    case 'tier':
    case 'apiName':
      return shared(field);
    default:
      return undefined;
  }
}

/** The price of the same offer that a new one ends: the latest that began before it and is open. */
export function priceBefore(price: Price, prices: readonly Price[]): Price | undefined {
  const offer = offerOf(price);
  return prices.findLast(
    (other) =>
      offerOf(other) === offer && other.to === undefined && (other.from ?? '') < (price.from ?? ''),
  );
}

/**
 * The prices that a new one may continue: those of its product that agree with all that was said of
 * it and still hold; where none does, those that held last.
 */
function continuedBy(begun: Begun, prices: readonly Price[]): Price[] {
  const ofProduct = prices.filter(({ product }) => product === begun['product']);
  const agreeing = ofProduct.filter((price) =>
    ofOffer.every((field) => begun[field] === undefined || begun[field] === price[field]),
  );
  const alike = agreeing.length > 0 ? agreeing : ofProduct;
  const ends = alike.map(({ to = '9' }) => to).sort();
  return alike.filter(({ to = '9' }) => to === ends.at(-1));
}

/** What all prices hold in a field; undefined where they differ. */
function sharedBy(prices: readonly Price[], field: keyof Price): unknown {
  const values = new Map(prices.map((price) => [JSON.stringify(price[field]), price[field]]));
  return values.size === 1 ? [...values.values()][0] : undefined;
}

function idOf({ product, region, from, hours }: Begun): string {
  const month = typeof from === 'string' ? from.slice(0, 7) : '';
  return idFrom(product, region, month, hours === 'any' ? '' : hours);
}

/**
 * Whether a new price is a cut or a rise, where all amounts agree; a launch where a model came out
 * on its first day. The first price that is known need not be the first that there was.
 */
function changeOf(begun: Begun, { prices, models }: Records): Price['change'] {
  const before = priceBefore(begun as unknown as Price, prices);
  if (before === undefined) {
    const { from } = begun;
    const answering = [begun['models']].flat();
    const isNew =
      from !== undefined &&
      models.some(({ id, released }) => answering.includes(id) && released === from);
    return isNew ? 'launch' : undefined;
  }
  const signs = amounts.flatMap((field) => {
    const [own, other] = [begun[field], before[field]];
    return typeof own === 'number' && other !== undefined ? [Math.sign(own - other)] : [];
  });
  const [isCut, isRise] = [signs.includes(-1), signs.includes(1)];
  if (isCut && isRise) return 'restructure';
  if (isCut) return 'cut';
  return isRise ? 'rise' : undefined;
}
