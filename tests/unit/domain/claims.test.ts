import { expect, test } from 'vitest';
import { countByVerdict } from '../../../src/domain/claims.ts';
import { record } from '../records.ts';

test('counts each verdict from what held to what did not, also those of none, and no opinion', () => {
  const claims = (['wrong', 'confirmed', undefined, 'wrong', 'imprecise'] as const).map(
    (verdict, index) =>
      record('claims', {
        id: `a-${index}`,
        kind: verdict === undefined ? 'opinion' : 'fact',
        verdict,
      }),
  );
  expect(countByVerdict(claims).map(({ verdict, count }) => [verdict, count])).toEqual([
    ['confirmed', 1],
    ['reported', 0],
    ['company-claim', 0],
    ['imprecise', 1],
    ['disputed', 0],
    ['wrong', 2],
    ['unverifiable', 0],
  ]);
});
