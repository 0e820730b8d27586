import { expect, test } from 'vitest';
import { flawsIn } from '../../judges/links.ts';

test('reads what failed and where, and nothing of what passed', () => {
  const report = `TAP version 13
# Crawling internal assets
ok 1 load index.html
not ok 2 load missing
  ---
    operator: load
    expected: "200 missing"
    at: index.html:1:130 <a href="/missing/">...</a>
  ...
ok 3 fragment-check index.html --> #there
not ok 4 fragment-check index.html --> #nowhere
  ---
    operator: fragment-check
  ...
1..4
`;
  expect(flawsIn(report)).toEqual([
    'load missing, at index.html:1:130 <a href="/missing/">...</a>',
    'fragment-check index.html --> #nowhere',
  ]);
});

test('a failure without details is still one', () => {
  expect(flawsIn('not ok 1 load missing\nok 2 load there\n')).toEqual(['load missing']);
});
