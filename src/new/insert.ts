import { parse, type ArrayNode, type MemberNode, type ObjectNode } from '@humanwhocodes/momoa';
import type { Kind } from '../schemas/kinds.ts';
import { orderedBy, schemaLineOf } from '../schemas/placement.ts';

/** A record with an id, ready to be written. */
export type NewRecord = Readonly<Record<string, unknown>> & { readonly id: string };

/**
 * Puts a record into the text of a file, at its place in the order of the file. The text around it
 * stays as it is; what is put in still has to be formatted.
 * @param text of a good file of its kind, or undefined where there is none yet.
 */
export function insertRecord(
  text: string | undefined,
  path: string,
  kind: Kind,
  record: NewRecord,
): string {
  const written = JSON.stringify(record, null, 2);
  if (text === undefined) {
    return `{\n"$schema": ${JSON.stringify(schemaLineOf(path))},\n"${kind}": [${written}]\n}\n`;
  }
  const list = listOf(text, kind);
  const records = objectsIn(list);
  const field = orderedBy[kind] ?? (kind === 'terms' ? 'term' : undefined);
  const after = records.find(
    (other) => field !== undefined && isBefore(record[field], textOf(other, field)),
  );
  if (after !== undefined) {
    const { offset } = after.loc.start;
    return `${text.slice(0, offset)}${written},\n${text.slice(offset)}`;
  }
  const last = records.at(-1);
  const offset = last?.loc.end.offset ?? list.loc.start.offset + 1;
  return `${text.slice(0, offset)}${last === undefined ? '' : ',\n'}${written}${text.slice(offset)}`;
}

/** The day on which a price ends, and how exactly it is known where not to the day. */
export interface End {
  to: string;
  toPrecision?: 'month';
}

/**
 * Ends a price: its `to` becomes the first day on which it no longer holds.
 * @param text of a good file of prices.
 * @returns the text with the price ended; undefined where the file does not hold it.
 */
export function closePrice(text: string, id: string, end: End): string | undefined {
  const price = objectsIn(listOf(text, 'prices')).find((record) => textOf(record, 'id') === id);
  const lastSeen = price?.members.find((member) => nameOf(member) === 'lastSeen');
  if (lastSeen === undefined) return undefined;
  const { offset } = lastSeen.loc.start;
  const written = JSON.stringify(end).slice(1, -1);
  return `${text.slice(0, offset)}${written},\n${text.slice(offset)}`;
}

function objectsIn({ elements }: ArrayNode): ObjectNode[] {
  return elements.flatMap(({ value }) => (value.type === 'Object' ? [value] : []));
}

/** The list of records in the text of a file, with its places. */
export function listOf(text: string, kind: Kind): ArrayNode {
  const { body } = parse(text);
  const member = (body as ObjectNode).members.find((one) => nameOf(one) === kind);
  if (member === undefined) throw new Error(`the file has no list ${kind}`);
  return member.value as ArrayNode;
}

function nameOf({ name }: MemberNode): string {
  return name.type === 'String' ? name.value : name.name;
}

/** The text that a record holds in a field; empty where it has none. */
export function textOf({ members }: ObjectNode, field: string): string {
  const value = members.find((member) => nameOf(member) === field)?.value;
  return value?.type === 'String' ? value.value : '';
}

/** Whether a date or word stands before another; without one it stands before all. */
function isBefore(own: unknown, other: string): boolean {
  const text = typeof own === 'string' ? own.toLowerCase() : '';
  return text < other.toLowerCase();
}
