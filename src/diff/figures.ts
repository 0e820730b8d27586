import { compare } from '../domain/dates.ts';
import { kept } from '../domain/kept.ts';
import { figureKinds, type FigureKind, type RecordRef } from '../domain/records.ts';
import type { Site } from '../domain/site.ts';
import type { Words } from '../words/en.ts';
import { chartsDrawing } from './charts.ts';
import { placesOfTags, type TagPlaces, type Times } from './prose-places.ts';
import { listsOf, sourcesOf } from './reach.ts';
import {
  fieldKey,
  ownTags,
  valueOf,
  writtenTag,
  type PrintedValue,
  type RecordField,
  type ValueTag,
} from './value-tags.ts';

/** A figure, or a date, that readers see change. */
export interface FigureChange {
  /** The tag that prints it. */
  tag: ValueTag;
  was: PrintedValue;
  now: PrintedValue;
  /** Whether it is a record’s own value; otherwise it is computed from several fields. */
  own: boolean;
  /** The pages whose text prints it. */
  prose: Times;
  /** The pages whose text printed it before. */
  printedBefore: Times;
  /** The pages that show the record by themselves; none where it is computed. */
  lists: string[];
  /** Ids of the charts that draw it. */
  charts: string[];
  /** Ids of the charts that drew it before. */
  drawnBefore: string[];
  /** Ids of the sources whose pages name it. */
  sources: string[];
}

/** One figure with the ways to print it that changed: `17%`, `−17%`, `17`. */
interface Group {
  tags: { tag: ValueTag; was: PrintedValue; now: PrintedValue }[];
}

/**
 * Every figure that prints another text with the same records’ new values: those that a text
 * prints, and those that stand in lists alone. Own values come first, by record.
 */
export function changedFigures(before: Site, after: Site, words: Words): FigureChange[] {
  const printed = { before: placesOfTags(before), after: placesOfTags(after) };
  const groups = new Map<string, Group>();
  for (const tag of tagsToCompare(before, after, printed)) {
    const was = valueOf(tag, before.byId, words);
    const now = valueOf(tag, after.byId, words);
    if (was === undefined || now === undefined || asRead(was) === asRead(now)) continue;
    kept(groups, groupKey(tag, now), () => ({ tags: [] })).tags.push({ tag, was, now });
  }
  return [...groups.values()]
    .flatMap(({ tags }) => changeOf(tags, before, after, printed))
    .sort(byRecord);
}

/** A value as a reader meets it, with what is said beside it. */
export function asRead({ text, doubts }: Pick<PrintedValue, 'text' | 'doubts'>): string {
  return doubts.length === 0 ? text : `${text} (${doubts.join(', ')})`;
}

interface Printed {
  before: Map<string, TagPlaces>;
  after: Map<string, TagPlaces>;
}

/** Own tags come first, so that a figure is shown as it is printed in full. */
function tagsToCompare(before: Site, after: Site, printed: Printed): Iterable<ValueTag> {
  const own = [...figureKinds, 'facts' as const].flatMap((kind) =>
    [...after.byId[kind].keys()]
      .filter((id) => before.byId[kind].has(id))
      .flatMap((id) => ownTags({ kind, id })),
  );
  const inTexts = [...printed.after.values(), ...printed.before.values()].map(({ tag }) => tag);
  return new Map([...own, ...inTexts].map((tag) => [writtenTag(tag), tag])).values();
}

/** The ways to print one figure share a key; a price in another currency is a figure of its own. */
function groupKey(tag: ValueTag, { fields }: PrintedValue): string {
  return fields.length === 1 ? fields.map(fieldKey).join('') : keyOfComputed(tag);
}

function keyOfComputed({ name, attributes }: ValueTag): string {
  const rest = Object.entries(attributes).filter(([attribute]) => attribute !== 'signed');
  return JSON.stringify([name, rest.sort()]);
}

function changeOf(
  tags: Group['tags'],
  before: Site,
  after: Site,
  printed: Printed,
): FigureChange[] {
  const [first] = tags;
  if (first === undefined) return [];
  const { fields } = first.now;
  const own = fields.length === 1;
  const listed = own ? fields : [];
  return [
    {
      ...first,
      own,
      prose: timesOf(tags, printed.after),
      printedBefore: timesOf(tags, printed.before),
      lists: listed.flatMap((ref) => listsOf(ref, after)),
      charts: listed.flatMap((field) => chartsDrawing(field, after)),
      drawnBefore: listed.flatMap((field) => chartsDrawing(field, before)),
      sources: listed.flatMap((ref) => sourcesOf(ref, after)),
    },
  ];
}

function timesOf(tags: Group['tags'], places: Map<string, TagPlaces>): Times {
  const all = new Map<string, number>();
  for (const { tag } of tags) {
    for (const [page, times] of places.get(writtenTag(tag))?.times ?? []) {
      all.set(page, (all.get(page) ?? 0) + times);
    }
  }
  return all;
}

const order: readonly FigureKind[] = [...figureKinds, 'facts'];

/** Own values first, by kind, record and field; computed ones by the record that they are about. */
function byRecord(a: FigureChange, b: FigureChange): number {
  const rank = ({ kind }: RecordRef<FigureKind>) => order.indexOf(kind);
  const [first, second] = [aboutOf(a), aboutOf(b)];
  return (
    Number(b.own) - Number(a.own) ||
    rank(first) - rank(second) ||
    compare(first.id, second.id) ||
    compare(first.field, second.field) ||
    compare(writtenTag(a.tag), writtenTag(b.tag))
  );
}

/** The field that a figure is about, which is the last of those behind it. */
export function aboutOf({ now, tag }: Pick<FigureChange, 'now' | 'tag'>): RecordField {
  const about = now.fields.at(-1);
  if (about === undefined) throw new Error(`${writtenTag(tag)} prints nothing of a record`);
  return about;
}
