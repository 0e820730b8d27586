import { expect, test } from 'vitest';
import { mergeRecords } from '../../../src/new/merge.ts';

const file = (...records: object[]): string =>
  JSON.stringify({ terms: records.map((record) => ({ term: 'x', ...record })) });
const [a, b, c] = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];

function idsIn(ours: string, theirs: string, base = file(a, b)): string[] | undefined {
  const merged = mergeRecords({ base, ours, theirs }, 'content/glossary.json', 'terms');
  if (merged === undefined) return undefined;
  return (JSON.parse(merged) as { terms: { id: string }[] }).terms.map(({ id }) => id);
}

test('what one adds and the other adds stand side by side', () => {
  expect(idsIn(file(a, b, c), file(a, b, { id: 'd' }))?.toSorted()).toEqual(['a', 'b', 'c', 'd']);
});

test.each([
  ['two of their records share an id', file(a, b, c, { ...c, term: 'y' })],
  ['one of their records has no id', file(a, b, { id: undefined })],
  ['they changed the order', file(b, a, c)],
  ['they took a record away', file(a, c)],
  ['they changed what stands beside the records', '{"terms":[],"report":1}'],
])('it stays a conflict where %s', (_what, theirs) => {
  expect(idsIn(file(a, b, { id: 'e' }), theirs)).toBeUndefined();
});
