import { evaluate, parse, type ObjectNode } from '@humanwhocodes/momoa';

/**
 * A record as it stands in a file, moved to the left margin.
 * @param text of a file that lists records.
 * @param kind the key of the list.
 * @throws {Error} where the file lists no record of that id.
 */
export function recordSource(text: string, kind: string, id: string): string {
  const record = recordsIn(text, kind).find((node) => {
    const value = evaluate(node) as { id?: unknown };
    return value.id === id;
  });
  if (record === undefined) throw new Error(`no record of ${kind} has the id “${id}”`);
  const { start, end } = record.loc;
  const margin = ' '.repeat(start.column - 1);
  return text.slice(start.offset, end.offset).replaceAll(`\n${margin}`, '\n');
}

function recordsIn(text: string, kind: string): ObjectNode[] {
  const { body } = parse(text);
  const list =
    body.type === 'Object' && body.members.find(({ name }) => evaluate(name) === kind)?.value;
  if (!list || list.type !== 'Array') return [];
  return list.elements.flatMap(({ value }) => (value.type === 'Object' ? [value] : []));
}
