import { expect, test } from 'vitest';
import { spellingsOf } from '../../../src/diff/spellings.ts';
import type { Edit } from '../../fixtures/content.ts';
import { linesIn } from './compared.ts';

test.each<[printed: string, found: string[], passed: string[]]>([
  [
    '1 yuan',
    ['1 yuan', 'One yuan', 'a 1-yuan price', '¥1', '￥1', 'RMB 1', 'CNY 1'],
    ['21 yuan', '0.1 yuan', '1,1 yuan', '¥10', '¥1.5', '1 yuan-based', 'someone yuan'],
  ],
  ['0.5 yuan', ['0.5 yuan', '¥0.5'], ['10.5 yuan', '0.55 yuan', '¥0.51']],
  [
    '$0.14',
    ['$0.14', 'US$0.14', '14 cents', '0.14 dollars'],
    ['$0.145', 'HK$0.14', '$10.14', '114 cents'],
  ],
  ['$590bn', ['$590bn', '$590 billion', '590 billion dollars'], ['$590', '$1590bn']],
  ['about $593bn', ['$593 billion'], ['$593 million']],
  ['$10', ['$10', 'ten dollars', 'a 10-dollar list'], ['$10bn', '$10 million', '$100']],
  ['97%', ['97%', '97 per cent', 'up to 97 percent'], ['97.5%', '197%', '97 people']],
  ['−17%', ['17%', '−17%'], ['17.5%']],
  ['12 times', ['12 times', 'twelve times', '12-fold', 'twelvefold'], ['112 times', '12 days']],
  [
    '6 May 2024',
    ['6 May 2024', 'on 6 May.', '6 May, when'],
    ['6 May 2025', '16 May 2024', '6 Mayor'],
  ],
  ['about 160 people', ['160 people', '160\npeople'], ['1160 people']],
  ['free', ['Free', 'a free model'], ['freedom']],
])('%s is found as prose writes it, and nothing else is', (printed, found, passed) => {
  const isFound = (text: string) => text.search(spellingsOf(printed)) !== -1;
  expect(found.filter((text) => !isFound(text))).toEqual([]);
  expect(passed.filter(isFound)).toEqual([]);
});

const output: Edit = ['prices/lab.json', '"outputPerMTok": 2,', '"outputPerMTok": 3,'];

test.each<[what: string, edit: Edit, ...lines: string[]]>([
  [
    'its own note, after what JSON escapes',
    [
      'prices/lab.json',
      '"change": "cut",',
      '"change": "cut", "note": "They said “\\"2 yuan\\"”.",',
    ],
    'content/prices/lab.json:33:46 says 2 yuan (now 3 yuan): “They said “"2 yuan"”.”',
  ],
  [
    'an event that names it',
    ['timeline/2024.json', 'Lab cuts the price of its small model.', 'Lab asks two yuan.'],
    'content/timeline/2024.json:13:28 says 2 yuan (now 3 yuan): “Lab asks two yuan.”',
  ],
  [
    'a model that it is about',
    ['models/models.json', '"A small model."', '"A small model at 2 yuan."'],
    'content/models/models.json:22:36 says 2 yuan (now 3 yuan): “A small model at 2 yuan.”',
  ],
  [
    'a fact of its company',
    ['companies/companies.json', '"value": 160,', '"value": 160, "text": "Paid 2 yuan.",'],
    'content/companies/companies.json:12:39 says 2 yuan (now 3 yuan): “Paid 2 yuan.”',
  ],
  [
    'a claim about its company',
    ['claims/report-a.json', 'Its own page says so.', 'Its own page says 2 yuan.'],
    'content/claims/report-a.json:17:36 says 2 yuan (now 3 yuan): “Its own page says 2 yuan.”',
  ],
  [
    'the headline of an article that names it',
    ['articles/the-answer.mdx', 'title: The answer', 'title: The answer to two yuan'],
    'content/articles/the-answer.mdx:2:22 says 2 yuan (now 3 yuan): “title: The answer to two yuan”',
  ],
  [
    'what is about another company',
    ['models/models.json', '"A large model."', '"A model at 2 yuan."'],
  ],
  ['words of others', ['sources/2024.json', '"title": "Prices"', '"title": "2 yuan"']],
])('%s', (_what, edit, ...lines) => {
  expect(linesIn('old', [edit, output])).toEqual(lines);
});
