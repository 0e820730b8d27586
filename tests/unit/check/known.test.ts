import { describe, expect, test } from 'vitest';
import { unknownId, type Known } from '../../../src/check/known.ts';
import { perKind, type Kind } from '../../../src/schemas/kinds.ts';
import { linesOf, paragraph, smallContent, type Edit } from '../../fixtures/content.ts';
import { site } from '../../fixtures/records.ts';

function known(ids: Partial<Record<Kind | 'facts', string[]>>, ...unread: Kind[]): Known {
  return {
    byId: site({}).byId,
    ids: { ...perKind((kind) => new Set(ids[kind] ?? [])), facts: new Set(ids.facts ?? []) },
    products: new Set(),
    unread: new Set(unread),
  };
}

test.each<[...Parameters<typeof unknownId>, sentences: string[]]>([
  ['cut', ['events'], known({ events: ['cut'] }), []],
  ['cut', ['prices', 'events'], known({ events: ['cut'] }), []],
  ['staff', ['facts', 'models'], known({ facts: ['staff'] }), []],
  ['cut', ['prices'], known({ events: ['cut'] }), ['no price has the id “cut”']],
  [
    'stuff',
    ['facts', 'models'],
    known({ facts: ['staff'] }),
    ['no fact or model has the id “stuff”; did you mean “staff”?'],
  ],
  ['cut', ['events'], known({}, 'prices'), ['no event has the id “cut”']],
  ['cut', ['events'], known({}, 'events'), []],
  ['cut', ['prices', 'events'], known({}, 'events'), []],
  ['staff', ['facts'], known({}, 'companies'), []],
  ['staff', ['facts'], known({}, 'people'), []],
  ['staff', ['facts'], known({}, 'models'), ['no fact has the id “staff”']],
])('%s among %j', (id, of, all, sentences) => {
  expect(unknownId(id, of, all)).toEqual(sentences);
});

describe('one mistake is one line, although tags print what has it:', () => {
  test.each<[what: string, edit: Edit, line: RegExp]>([
    [
      'a fact',
      ['companies/companies.json', '"bound": "about"', '"bound": "abot"'],
      /^content\/companies\//,
    ],
    ['a person', ['people/people.json', '"role"', '"rolle"'], /^content\/people\//],
    [
      'a score',
      ['benchmarks/tests.json', '"unit": "%"', '"unit": "per cent"'],
      /^content\/benchmarks\//,
    ],
    ['a move', ['market/2024.json', '"value": -17', '"value": "-17"'], /^content\/market\//],
    [
      'a figure',
      ['figures/lab.json', '"bound": "exact"', '"bound": "exactly"'],
      /^content\/figures\//,
    ],
    ['a rate', ['exchange-rates.json', '7.2071', '0'], /^content\/exchange-rates/],
    [
      'a source that is quoted',
      ['sources/2024.json', '"quotes": [', '"quotos": ['],
      /^content\/sources\//,
    ],
    ['a term', ['glossary.json', '"term": "token"', '"trem": "token"'], /^content\/glossary/],
    ['a claim', ['claims/report-a.json', '"sentence": 1', '"sentence": 0'], /^content\/claims\//],
    ['a correction', ['corrections.json', '2024-05-31', '2024-05-32'], /^content\/corrections/],
    [
      'an event',
      ['timeline/2024.json', '"time": "10:00"', '"time": "25:00"'],
      /^content\/timeline\//,
    ],
    [
      'a file of companies',
      ['companies/companies.json', '"id": "lab",', '"id": "lab"'],
      /^content\/companies\//,
    ],
    ['a file of terms', ['glossary.json', '"id": "token",', '"id": "token"'], /^content\/glossary/],
    ['a file of models', ['models/models.json', '"big-one",', '"big-one"'], /^content\/models\//],
    ['the settings', ['site.json', '["H800"]', '[800]'], /^content\/site/],
  ])('%s', (_what, edit, line) => {
    expect(linesOf(smallContent(edit))).toEqual([expect.stringMatching(line)]);
  });

  test('a file of rates, where a price is converted', () => {
    const edits: Edit[] = [
      ['exchange-rates.json', '"base": "USD",', '"base": "USD"'],
      paragraph('It cost <Price id="small-cn" field="input" in="USD" />.'),
    ];
    expect(linesOf(smallContent(...edits))).toEqual([
      'content/exchange-rates.json:7:7 error file: is not valid JSON: a text does not belong here; a comma, a quote or a bracket before it may be missing',
    ]);
  });

  test.each([
    [
      '<Cit source="news">97% of them</Cit>',
      1,
      '<Cit> is no tag of this site; did you mean “Cite”?',
    ],
    ['It fell.[^1]', 9, 'the note [^1] has no text in this article; write “[^1]: …” below'],
  ])('digits in what is wrong already: %s', (text, place, mistake) => {
    expect(linesOf(smallContent(paragraph(text)))).toEqual([
      `content/articles/the-answer.mdx:21:${place} error article the-answer: ${mistake}`,
    ]);
  });

  test.each<[edit: Edit, line: string]>([
    [
      ['models/models.json', '"released": "2024-04"', '"released": "April"'],
      'content/models/models.json:7:19 error model big-one/released: must be a date that exists, as YYYY-MM-DD, YYYY-MM or YYYY (found "April")',
    ],
    [
      ['models/models.json', '"released": "2024-04",', '"released": "2024-04"'],
      'content/models/models.json:8:7 error file: is not valid JSON: a text does not belong here; a comma, a quote or a bracket before it may be missing',
    ],
  ])('a model whose name has digits, in an article that names it: %j', (edit, line) => {
    const edits: Edit[] = [
      ['models/models.json', '"name": "Big One"', '"name": "Big 1"'],
      paragraph('They are <ModelRef id="big-one" />, or Big 1, and Big 1.'),
    ];
    expect(linesOf(smallContent(edit, ...edits))).toEqual([line]);
  });
});
