import { expect, test } from 'vitest';
import { filesThatPrint, lackedBy } from '../../../src/new/ended-price.ts';
import { found } from '../../../src/domain/found.ts';
import { paragraph, smallSiteWith } from '../../fixtures/content.ts';

test('what a price had that the one after it has not, but for its place in time', () => {
  const ended = found(smallSiteWith().byId.prices, 'small-cn-before');
  const next = { ...ended, id: 'small-cn-next' };
  expect(lackedBy(next, { ...ended, change: 'cut', toPrecision: 'month' })).toEqual([]);
  expect(lackedBy(next, { ...ended, cachedInputPerMTok: 0.1, note: 'N.' })).toEqual([
    'cachedInputPerMTok',
    'note',
  ]);
});

test('the files whose texts print a price, alone or beside another, are named', () => {
  const tag = 'Input fell by <Change from="small-cn-before" to="small-cn" field="input" />.';
  const answer = 'content/articles/the-answer.mdx';
  expect(filesThatPrint('small-cn-before', smallSiteWith())).not.toContain(answer);
  expect(filesThatPrint('small-cn-before', smallSiteWith(paragraph(tag)))).toContain(answer);
  expect(filesThatPrint('big-us', smallSiteWith())).toEqual(['content/site.json']);
  expect(filesThatPrint('small', smallSiteWith())).toEqual([]);
});
