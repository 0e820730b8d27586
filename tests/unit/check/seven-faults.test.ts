import { expect, test } from 'vitest';
import { linesOf, smallContent } from '../../fixtures/content.ts';

test('seven faults in one content are seven lines, each where it is mended', () => {
  const files = smallContent(
    // A misspelt key.
    ['prices/lab.json', '"outputPerMTok": 2', '"outputPerMtok": 2'],
    // A price below zero.
    ['prices/lab.json', '"inputPerMTok": 20', '"inputPerMTok": -20'],
    // A day that does not exist.
    ['timeline/2024.json', '"date": "2024-05-06"', '"date": "2024-02-30"'],
    // A source that does not exist.
    ['tokens.json', '"lab-page"', '"lab-pag"'],
    // A missing comma.
    ['charts.json', '"scale": "linear",', '"scale": "linear"'],
    // A tag with the id of no price.
    ['articles/the-answer.mdx', 'to="small-cn"', 'to="small-cm"'],
  );
  // An id that a record in another file has already.
  files.push({
    path: 'content/sources/again.json',
    text: `{
  "sources": [
    { "id": "news", "title": "News", "publisher": "Another", "url": "https://other.example/" }
  ]
}`,
  });
  expect(linesOf(files)).toEqual([
    'content/articles/the-answer.mdx:19:46 error article the-answer: <Ratio> to: no price has the id “small-cm”; did you mean “small-cn”?',
    'content/charts.json:9:7 error file: is not valid JSON: a text does not belong here; a comma, a quote or a bracket before it may be missing',
    'content/prices/lab.json:11:23 error price small-cn-before/inputPerMTok: must not be below zero (found -20)',
    'content/prices/lab.json:29:7 error price small-cn/outputPerMtok: unknown key; did you mean “outputPerMTok”?',
    'content/sources/again.json:3:13 error source news/id: another source has this id already (content/sources/2024.json:11)',
    'content/timeline/2024.json:9:15 error event small-cut/date: must be a date that exists, as YYYY-MM-DD, YYYY-MM or YYYY (found "2024-02-30")',
    'content/tokens.json:11:19 error assumption lab-chinese/sources.0: no source has the id “lab-pag”; did you mean “lab-page”?',
  ]);
});
