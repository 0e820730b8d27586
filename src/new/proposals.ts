import GithubSlugger from 'github-slugger';
import { offerOf } from '../domain/prices.ts';
import type { Claim } from '../schemas/claim.ts';
import type { Kind, Records } from '../schemas/kinds.ts';
import type { Price } from '../schemas/price.ts';

/** What is known when a record is made: the others, and the day of the site. */
export interface Surroundings {
  records: Records;
  asOf: string;
}

/** A record as far as it has been written. */
export type Begun = Readonly<Record<string, unknown>>;

/** An id made of words: lower-case letters, digits and hyphens, `qwen2-5-max`. */
export function idFrom(...words: unknown[]): string {
  const text = words
    .map(String)
    .join(' ')
    .replaceAll(/[.\s/_]+/g, '-');
  return new GithubSlugger()
    .slug(text)
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');
}

/**
 * What a field of a new record most likely holds, from what has been written of it and from the
 * records that there are; undefined where nothing speaks for a value.
 */
export function proposalFor(
  kind: Kind,
  field: string,
  begun: Begun,
  surroundings: Surroundings,
): unknown {
  const proposed =
    kind === 'prices'
      ? forPrice(field, begun, surroundings)
      : (forOthers[kind]?.(field, begun, surroundings) ?? undefined);
  return field === 'id' && typeof proposed === 'string'
    ? freeId(proposed, surroundings.records[kind])
    : proposed;
}

function freeId(id: string, records: readonly { id: string }[]): string {
  const taken = new Set(records.map((record) => record.id));
  let free = id;
  for (let number = 2; taken.has(free); number += 1) free = `${id}-${number}`;
  return free;
}

function forPrice(field: string, begun: Begun, { records, asOf }: Surroundings): unknown {
  const { product, region = 'intl', from = asOf, hours = 'any' } = begun;
  const ofProduct = records.prices.filter((price) => price.product === product);
  const latest = ofProduct.findLast((price) => price.region === region) ?? ofProduct.at(-1);
  switch (field) {
    case 'id':
      return idFrom(product, region, String(from).slice(0, 7), hours === 'any' ? '' : hours);
    case 'currency':
      return region === 'cn' ? 'CNY' : 'USD';
    case 'from':
      return asOf;
    case 'lastSeen':
      return asOf;
    case 'fromBasis':
      return 'announced';
    case 'fromPrecision':
      return String(from).length === 10 ? 'day' : undefined;
    case 'hours':
      return latest?.hours ?? 'any';
    case 'terms':
      return latest?.terms ?? 'list';
    case 'change':
      return changeOf(begun, records.prices);
    case 'models':
    case 'maker':
    case 'host':
    case 'region':
    case 'tier':
    case 'apiName':
      return latest?.[field];
    default:
      return undefined;
  }
}

/** Whether a new price is a launch, a cut or a rise, where input and output agree. */
function changeOf(begun: Begun, prices: readonly Price[]): Price['change'] {
  const before = priceBefore(begun as unknown as Price, prices);
  if (before === undefined) return 'launch';
  const signs = (['inputPerMTok', 'outputPerMTok'] as const).map((field) =>
    Math.sign(Number(begun[field] ?? 0) - (before[field] ?? 0)),
  );
  const [lowest, highest] = [Math.min(...signs), Math.max(...signs)];
  if (lowest < 0 && highest <= 0) return 'cut';
  return highest > 0 && lowest >= 0 ? 'rise' : 'restructure';
}

/** The price of the same offer that a new one ends: the latest that began before it and is open. */
export function priceBefore(price: Price, prices: readonly Price[]): Price | undefined {
  const offer = offerOf(price);
  return prices.findLast(
    (other) =>
      offerOf(other) === offer && other.to === undefined && (other.from ?? '') < (price.from ?? ''),
  );
}

type Propose = (field: string, begun: Begun, surroundings: Surroundings) => unknown;

const firstWords = (text: unknown): string => String(text).split(/\s+/).slice(0, 5).join(' ');

const forOthers: Partial<Record<Kind, Propose>> = {
  events: (field, { date, title }, { asOf }) =>
    ({ date: asOf, id: idFrom(date, firstWords(title)) })[field],
  sources: (field, { publisher, published = 'undated', title }) =>
    ({ id: idFrom(firstWords(publisher), published, firstWords(title)) })[field],
  terms: (field, { term }) => ({ id: idFrom(term) })[field],
  models: (field, { name }) => ({ id: idFrom(name) })[field],
  companies: (field, { name }) => ({ id: idFrom(name) })[field],
  claims: (field, { report, sentence }, { records }) =>
    ({
      sentence: nextSentence(records.claims, report),
      id: idFrom(report, String(sentence).padStart(2, '0')),
    })[field],
};

function nextSentence(claims: readonly Claim[], report: unknown): number {
  const sentences = claims
    .filter((claim) => claim.report === report)
    .map((claim) => claim.sentence);
  return Math.max(0, ...sentences) + 1;
}
