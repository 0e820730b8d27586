import { expect, test } from 'vitest';
import { blindnessOf, faultsOf, type Judge } from '../../judges/judge.ts';

const judge: Judge = {
  name: 'a judge',
  mustFind: [/no lang/, /no alt/],
  judge: () => ({ judged: 0, flaws: [] }),
};

test('a site without flaws has no faults', () => {
  expect(faultsOf({ judged: 3, flaws: [] })).toEqual([]);
});

test('a judge that finds nothing to judge is not content', () => {
  expect(faultsOf({ judged: 0, flaws: [] })).toHaveLength(1);
});

test('a judge must find each flaw of the fixture, and not any two', () => {
  expect(blindnessOf(judge, { judged: 1, flaws: ['a: no alt', 'a: no lang'] })).toEqual([]);
  expect(blindnessOf(judge, { judged: 1, flaws: ['a: no alt', 'b: no alt'] })).toEqual([
    expect.stringContaining('no lang'),
  ]);
  expect(blindnessOf(judge, { judged: 1, flaws: [] })).toHaveLength(2);
});
