import type { ContentFile } from '../check/files.ts';
import { knownFrom, type Known } from '../check/known.ts';
import { readRecords } from '../check/records.ts';
import type { Content } from '../domain/site.ts';
import type { Claim } from '../schemas/claim.ts';
import type { Kind, Records } from '../schemas/kinds.ts';
import { kindAt } from '../schemas/placement.ts';
import { idFrom } from './ids.ts';
import { forPrice } from './price-proposals.ts';

/** What is known when a record is made: the others, and the day of the site. */
export interface Surroundings {
  records: Records;
  asOf: string;
  /** The ids of all records, also of those with a mistake. */
  ids: Known['ids'];
}

/** What a new record meets in content that was read. */
export function surroundingsIn(
  { records, settings }: Content,
  files: readonly ContentFile[],
): Surroundings {
  const lists = files.filter(({ path }) => kindAt(path) !== undefined);
  return { records, asOf: settings.asOf, ids: knownFrom(readRecords(lists, [])).ids };
}

/** A record as far as it has been written. */
export type Begun = Readonly<Record<string, unknown>>;

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
  const propose = kind === 'prices' ? forPrice : forOthers[kind];
  const proposed = propose?.(field, begun, surroundings);
  if (field !== 'id' || typeof proposed !== 'string') return proposed;
  if (proposed === '') return undefined;
  return isNumbered[kind] === true ? freeId(proposed, surroundings.ids[kind]) : proposed;
}

/** Kinds of which two may well be alike. A second term or model of one name would be a mistake. */
const isNumbered: Partial<Record<Kind, true>> = { prices: true, events: true, sources: true };

function freeId(id: string, taken: ReadonlySet<string>): string {
  let free = id;
  for (let number = 2; taken.has(free); number += 1) free = `${id}-${number}`;
  return free;
}

type Propose = (field: string, begun: Begun, surroundings: Surroundings) => unknown;

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
      id: typeof sentence === 'number' ? idFrom(report, String(sentence).padStart(2, '0')) : '',
    })[field],
};

function firstWords(text: unknown): string {
  return typeof text === 'string' ? text.split(/\s+/).slice(0, 5).join(' ') : '';
}

function nextSentence(claims: readonly Claim[], report: unknown): number {
  const sentences = claims
    .filter((claim) => claim.report === report)
    .map((claim) => claim.sentence);
  return Math.max(0, ...sentences) + 1;
}
