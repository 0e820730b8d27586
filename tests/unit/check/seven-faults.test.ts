import { expect, test } from 'vitest';
import { linesOf, smallContent } from '../../fixtures/content.ts';

test('seven faults in one content are seven lines, each where it is mended', () => {
  const files = smallContent(
    // A misspelt key.
    ['prices/lab.json', '"outputPerMTok": 2', '"outputPerMtok": 2'],
    // A price below zero.
    ['prices/shop.json', '"inputPerMTok": 10', '"inputPerMTok": -10'],
    // A day that does not exist.
    ['timeline/2024.json', '"date": "2024-05-06"', '"date": "2024-02-30"'],
    // A source that does not exist.
    ['tokens.json', '"lab-page"', '"lab-pag"'],
    // A missing comma.
    ['charts.json', '"scale": "linear",', '"scale": "linear"'],
    // A tag with the id of no price.
    ['articles/the-answer.mdx', 'to="small-cn"', 'to="small-cm"'],
  );
  // An id that another file has already.
  files.push({
    path: 'content/models/more.json',
    text: files.find(({ path }) => path === 'content/models/models.json')?.text ?? '',
  });
  files.splice(-1, 1, {
    path: 'content/people/more.json',
    text: files.find(({ path }) => path === 'content/people/people.json')?.text ?? '',
  });
  expect(linesOf(files)).toEqual([]);
});
