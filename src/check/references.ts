import { overlap, offerOf } from '../domain/prices.ts';
import { kinds, type Kind, type Records } from '../schemas/kinds.ts';
import type { FieldPath } from './document.ts';
import { unknownId, type Known } from './known.ts';
import { didYouMean } from './suggestion.ts';

/** A mistake in a record that only shows beside other records. */
export interface RecordMistake {
  kind: Kind;
  /** Place of the record in the list of its kind. */
  index: number;
  /** Path of the field within the record. */
  at: FieldPath;
  message: string;
}

/** Which fields hold ids of which kind; `*` stands for every item of a list. */
const references: Partial<Record<Kind, readonly (readonly [field: string, kind: Kind])[]>> = {
  prices: [
    ['models.*', 'models'],
    ['maker', 'companies'],
    ['host', 'companies'],
  ],
  events: [
    ['companies.*', 'companies'],
    ['models.*', 'models'],
    ['people.*', 'people'],
    ['prices.*', 'prices'],
  ],
  scores: [
    ['model', 'models'],
    ['reportedBy', 'companies'],
  ],
  moves: [['companies.*', 'companies']],
  figures: [
    ['model', 'models'],
    ['reportedBy', 'companies'],
  ],
  claims: [
    ['companies.*', 'companies'],
    ['models.*', 'models'],
    ['people.*', 'people'],
  ],
  models: [['maker', 'companies']],
  companies: [['facts.*.sources.*', 'sources']],
  people: [
    ['company', 'companies'],
    ['facts.*.sources.*', 'sources'],
  ],
  tokenAssumptions: [['company', 'companies']],
  charts: [
    ['focus.*', 'companies'],
    ['events.*.event', 'events'],
  ],
};

/** Ids that no record has. */
export function danglingIds(records: Records, known: Known): RecordMistake[] {
  const products = new Set(records.prices.map((price) => price.product));
  return (Object.keys(kinds) as Kind[]).flatMap((kind) =>
    records[kind].flatMap((record, index) => {
      const fields = [...(references[kind] ?? []), ['sources.*', 'sources'] as const];
      const dangling = fields.flatMap(([field, target]) =>
        valuesAt(record, field.split('.'), []).flatMap(({ id, at }) =>
          unknownId(id, target, known).map((message) => ({ kind, index, at, message })),
        ),
      );
      const named = ['products.*', 'lines.*.products.*'].flatMap((field) =>
        kind === 'charts' ? valuesAt(record, field.split('.'), []) : [],
      );
      const unsold = named
        .filter(({ id }) => !products.has(id) && !known.unread.has('prices'))
        .map(({ id, at }) => ({
          kind,
          index,
          at,
          message: `no price is for the product “${id}”${didYouMean(id, products)}`,
        }));
      return [...dangling, ...unsold];
    }),
  );
}

function valuesAt(
  value: unknown,
  [step, ...rest]: readonly string[],
  at: FieldPath,
): { id: string; at: FieldPath }[] {
  if (value === undefined) return [];
  if (step === undefined) return [{ id: value as string, at }];
  if (step !== '*') return valuesAt((value as Record<string, unknown>)[step], rest, [...at, step]);
  return (value as unknown[]).flatMap((item, index) => valuesAt(item, rest, [...at, index]));
}

/** Records of one kind that share an id; the second and later ones are named. */
export function duplicateIds(records: Records): RecordMistake[] {
  return (Object.keys(kinds) as Kind[]).flatMap((kind) => {
    const seen = new Set<string>();
    return records[kind].flatMap(({ id }, index) => {
      if (!seen.has(id)) {
        seen.add(id);
        return [];
      }
      return [
        { kind, index, at: ['id'], message: `another ${kinds[kind].one} has this id already` },
      ];
    });
  });
}

/** Prices of the same offer that hold on the same day. */
export function overlappingPrices({ prices }: Records): RecordMistake[] {
  const offers = Map.groupBy(prices.entries(), ([, price]) => offerOf(price));
  return [...offers.values()].flatMap((offer) =>
    offer.flatMap(([index, price], place) =>
      offer
        .slice(0, place)
        .filter(([, earlier]) => overlap(earlier, price) && earlier.id !== price.id)
        .map(([, earlier]) => ({
          kind: 'prices' as const,
          index,
          at: ['from'],
          message: `overlaps with ${earlier.id}, the same offer in the same days; end one where the other begins`,
        })),
    ),
  );
}
