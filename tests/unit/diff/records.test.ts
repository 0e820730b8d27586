import { expect, test } from 'vitest';
import { changedFields } from '../../../src/diff/fields.ts';
import type { Edit } from '../../fixtures/content.ts';
import { linesIn } from './compared.ts';

const term = '{ "id": "output", "term": "output tokens", "definition": "What comes back." },';

test.each<[what: string, edits: Edit[], ...lines: string[]]>([
  [
    'a verdict',
    [['claims/report-a.json', '"verdict": "confirmed"', '"verdict": "disputed"']],
    'claim a-first changed',
    'verdict: confirmed → disputed',
    'on /claims/, /companies/lab/, /models/small-one/, /people/founder/, /articles/the-record/',
  ],
  [
    'a closed price, which is no other figure',
    [['prices/shop.json', '"lastSeen"', '"to": "2024-05-20",\n      "lastSeen"']],
    'price big-us changed',
    'to: added 2024-05-20',
    'on /prices/, /models/big-one/, /companies/shop/',
  ],
  [
    'a new record, with what it is',
    [['glossary.json', '"terms": [', `"terms": [${term}`]],
    'term output added: “output tokens”',
    'on /glossary/',
  ],
  [
    'a record that is gone, with where it stood',
    [
      [
        'models/models.json',
        '"contextTokens": 32000,\n      "contextConfidence": "primary",\n',
        '',
      ],
      ['glossary.json', '"seeAlso": ["input"]', '"seeAlso": []'],
      [
        'glossary.json',
        '{\n      "id": "input",\n      "term": "input",\n      "definition": "What a user sends."\n    },',
        '',
      ],
    ],
    'model small-one changed',
    'contextTokens: removed 32000',
    'contextConfidence: removed primary',
    'on /models/small-one/, /companies/lab/, /articles/the-record/',
    'term input removed',
    'on /glossary/',
    'term token changed',
    'seeAlso: input → none',
    'on /glossary/, /articles/the-record/',
  ],
  [
    'a fact beside its company, which stays',
    [['companies/companies.json', '"label": "Staff"', '"label": "People"']],
    'fact lab-staff changed',
    'label: Staff → People',
    'on /companies/lab/, /articles/the-record/',
  ],
  [
    'a chart and where it stands',
    [['charts.json', '"on": "2024-05-10"', '"on": "2024-05-09"']],
    'chart both-in-may changed',
    'on: 2024-05-10 → 2024-05-09',
    'on /charts/both-in-may/, /prices/, /articles/the-answer/',
  ],
  [
    'a report',
    [['claims/report-a.json', '"publisher": "A paper"', '"publisher": "The paper"']],
    'report A changed',
    'publisher: A paper → The paper',
    'on /claims/',
  ],
  [
    'the settings',
    [['site.json', '"caption": "rivals"', '"caption": "rivals of May"']],
    'settings site changed',
    'home.numbers.3.caption: rivals → rivals of May',
    'on home',
  ],
  ['names that only the checker needs', [['site.json', '["H800"]', '["H800", "H20"]']]],
])('%s', (_what, edits, ...lines) => {
  expect(linesIn('records', edits)).toEqual(lines);
});

test('a chart is redrawn, with another headline or the same', () => {
  const dearer: Edit = ['prices/lab.json', '"outputPerMTok": 2,', '"outputPerMTok": 3,'];
  expect(linesIn('charts', [dearer])).toEqual([
    'both-in-may is redrawn; the headline stays',
    'on /prices/, /articles/the-answer/',
  ]);
  const cheaper: Edit = ['prices/lab.json', '"inputPerMTok": 20', '"inputPerMTok": 25'];
  expect(linesIn('charts', [cheaper])).toEqual([
    expect.stringMatching(/^small-history is redrawn; headline “.*20 yuan.*” → “.*25 yuan.*”$/),
    'on home, /prices/, /articles/the-cut/',
  ]);
});

test('fields are compared where they stand, whatever their order', () => {
  const before = { a: 1, b: { c: ['x', 'y'] }, d: [{ e: true }] };
  expect(changedFields(before, { d: [{ e: true }], b: { c: ['x', 'y'] }, a: 1 })).toEqual([]);
  expect(
    changedFields(before, { a: 2, b: { c: ['y', 'x'] }, d: [{ e: false }, { e: true }] }),
  ).toEqual([
    { field: 'a', was: '1', now: '2' },
    { field: 'b.c', was: 'x, y', now: 'y, x' },
    { field: 'd.0.e', was: 'true', now: 'false' },
    { field: 'd.1.e', now: 'true' },
  ]);
});
