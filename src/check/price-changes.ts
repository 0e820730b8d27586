import { offerOf } from '../domain/prices.ts';
import type { Price } from '../schemas/price.ts';
import type { RecordMistake } from './references.ts';
import type { Entries } from './records.ts';

/** Prices that are called a cut and lower nothing, or a rise and raise nothing. */
export function misnamedChanges(entries: Entries): RecordMistake[] {
  const good = entries.prices
    .filter((entry) => entry.good)
    .map((entry) => ({ entry, price: entry.value as Price }));
  const offers = Map.groupBy(good, ({ price }) => offerOf(price));
  return [...offers.values()].flatMap((offer) => {
    const inOrder = offer.toSorted((a, b) =>
      (a.price.from ?? '') < (b.price.from ?? '') ? -1 : 1,
    );
    return inOrder.flatMap(({ entry, price }, index): RecordMistake[] => {
      const before = inOrder[index - 1]?.price;
      const message = before && whyMisnamed(price, before);
      return message ? [{ entry, at: ['change'], message, severity: 'warning' }] : [];
    });
  });
}

function whyMisnamed(price: Price, before: Price): string | undefined {
  if (price.change !== 'cut' && price.change !== 'rise') return undefined;
  const sign = price.change === 'cut' ? -1 : 1;
  const moves = (['inputPerMTok', 'outputPerMTok', 'cachedInputPerMTok'] as const).flatMap(
    (field) => {
      // A price for repeated input, where there was none, lowers what that input costs.
      const [was, is] = [
        before[field] ?? (field === 'cachedInputPerMTok' ? before.inputPerMTok : undefined),
        price[field],
      ];
      return was === undefined || is === undefined ? [] : [Math.sign(is - was)];
    },
  );
  if (moves.length === 0 || moves.includes(sign)) return undefined;
  const way = sign < 0 ? 'below' : 'above';
  return `is called a ${price.change}, and none of its amounts is ${way} that of ${before.id}`;
}
