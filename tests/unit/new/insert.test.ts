import { describe, expect, test } from 'vitest';
import { readContent } from '../../../src/check/files.ts';
import { closePrice, insertRecord, type NewRecord } from '../../../src/new/insert.ts';
import { kindAt, orderedBy } from '../../../src/schemas/placement.ts';

const files = readContent(process.cwd()).filter(({ path }) => kindAt(path) !== undefined);

/** The text of a file with one record taken out of its list. */
function without(text: string, kind: string, id: string): string {
  const file = JSON.parse(text) as Record<string, NewRecord[]>;
  return JSON.stringify({ ...file, [kind]: file[kind]?.filter((record) => record.id !== id) });
}

test.each(files)('$path: a record that was taken out goes back to its place', (file) => {
  const kind = kindAt(file.path);
  if (kind === undefined) throw new Error('no file of records');
  const { [kind]: records = [] } = JSON.parse(file.text) as Record<string, NewRecord[]>;
  const some = new Set([records[0], records[records.length >> 1], records.at(-1)]);
  for (const record of some) {
    if (record === undefined) continue;
    const inserted = insertRecord(without(file.text, kind, record.id), file.path, kind, record);
    const after = (JSON.parse(inserted) as Record<string, NewRecord[]>)[kind] ?? [];
    const ids = (list: readonly NewRecord[]) => list.map(({ id }) => id);
    const others = ids(records).filter((id) => id !== record.id);
    expect(ids(after).filter((id) => id !== record.id)).toEqual(others);
    expect(after.find(({ id }) => id === record.id)).toEqual(record);
    const field = orderedBy[kind];
    const keys = (list: readonly NewRecord[]) => list.map((one) => field && (one[field] ?? ''));
    expect(keys(after)).toEqual(keys(records));
  }
});

describe('a price', () => {
  const text = '{ "prices": [1, { "id": "a", "lastSeen": "2024-05" }] }';

  test('is ended before the day on which it was last seen', () => {
    const ended = closePrice(text, 'a', { to: '2024-06-01', toPrecision: 'month' }) ?? '';
    const { prices } = JSON.parse(ended) as { prices: unknown[] };
    const [, price] = prices;
    expect(JSON.stringify(price)).toBe(
      '{"id":"a","to":"2024-06-01","toPrecision":"month","lastSeen":"2024-05"}',
    );
  });

  test('that stands in another file is not ended', () => {
    expect(closePrice(text, 'b', { to: '2024-06-01' })).toBeUndefined();
  });
});
