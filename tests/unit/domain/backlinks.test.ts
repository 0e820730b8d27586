import { describe, expect, test } from 'vitest';
import { passagesOf, recordsNamedIn } from '../../../src/domain/backlinks.ts';
import type { Named } from '../../../src/domain/records.ts';
import type { TagUse } from '../../../src/domain/tags.ts';
import { smallSiteWith, type Edit } from '../../fixtures/content.ts';

const record = 'articles/the-record.mdx';
const { backlinks, byId, articles } = smallSiteWith();

const paper: Edit = [
  'sources/2024.json',
  '    {\n      "id": "news"',
  '    { "id": "paper", "title": "A paper", "publisher": "A", "url": "https://a.example/" },\n    {\n      "id": "news"',
];

describe('the records that name', () => {
  test.each<[Named, id: string, named: string[]]>([
    ['models', 'big-one', ['prices/big-us']],
    [
      'models',
      'small-one',
      [
        'prices/small-cn-before',
        'prices/small-cn',
        'events/small-cut',
        'scores/riddles-small-one',
        'figures/small-training-cost',
        'claims/a-first',
      ],
    ],
    ['companies', 'shop', ['prices/big-us', 'moves/shop-falls', 'models/big-one']],
    ['people', 'founder', ['events/small-cut', 'claims/a-first', 'facts/founder-interview']],
    ['prices', 'small-cn-before', ['events/small-cut']],
    ['events', 'small-cut', ['charts/small-history']],
    ['terms', 'input', ['terms/token']],
    [
      'sources',
      'lab-page',
      [
        'prices/small-cn',
        'events/small-cut',
        'scores/riddles-small-one',
        'figures/small-training-cost',
        'claims/a-first',
        'models/small-one',
        'tokenAssumptions/lab-chinese',
      ],
    ],
    ['charts', 'small-history', []],
  ])('one of the kind %s, %s', (kind, id, named) => {
    const refs = backlinks.namedBy({ kind, id });
    expect(refs.map((ref) => `${ref.kind}/${ref.id}`)).toEqual(named);
  });

  test('a source of facts are the facts themselves, each once', () => {
    const refs = backlinks.namedBy({ kind: 'sources', id: 'news' });
    const ofPeople = refs.filter(({ kind }) => ['companies', 'people', 'facts'].includes(kind));
    expect(ofPeople.map(({ kind, id }) => `${kind}/${id}`)).toEqual([
      'companies/lab',
      'companies/shop',
      'people/founder',
      'facts/lab-staff',
      'facts/founder-interview',
    ]);
    expect(new Set(refs).size).toBe(refs.length);
  });
});

test('a source of a fact alone is named by the fact, and not by whom it is about', () => {
  const { namedBy } = smallSiteWith(paper, [
    'people/people.json',
    '          "sources": ["news"]',
    '          "sources": ["paper"]',
  ]).backlinks;
  expect(namedBy({ kind: 'sources', id: 'paper' })).toEqual([
    { kind: 'facts', id: 'founder-interview' },
  ]);
});

describe('the articles that name, or print a figure of', () => {
  test.each<[Named, id: string, slugs: string[]]>([
    ['prices', 'small-cn', ['the-cut', 'the-answer', 'the-record']],
    ['prices', 'small-cn-before', ['the-cut', 'the-record']],
    ['prices', 'big-us', []],
    ['models', 'small-one', ['the-cut', 'the-answer', 'the-record']],
    ['models', 'big-one', []],
    ['companies', 'lab', ['the-cut', 'the-answer', 'the-record']],
    ['companies', 'shop', ['the-record']],
    ['people', 'founder', ['the-record']],
    ['facts', 'lab-staff', ['the-record']],
    ['facts', 'founder-interview', []],
    ['figures', 'small-training-cost', ['the-record']],
    ['scores', 'riddles-small-one', ['the-record']],
    ['terms', 'token', ['the-record']],
    ['terms', 'input', []],
    ['claims', 'a-first', ['the-record']],
    ['claims', 'a-second', []],
    ['charts', 'both-in-may', ['the-answer']],
    ['events', 'first-answer', ['the-cut', 'the-record']],
    ['sources', 'news', ['the-cut', 'the-answer', 'the-record']],
  ])('one of the kind %s, %s', (kind, id, slugs) => {
    expect(backlinks.articlesOn({ kind, id }).map(({ slug }) => slug)).toEqual(slugs);
  });

  test.each<[what: string, Edit, ...slugs: string[]]>([
    ['a price', ['prices/shop.json', '["news"]', '["paper"]']],
    ['a score', ['benchmarks/tests.json', '["lab-page"]', '["paper"]'], 'the-record'],
    [
      'a fact',
      [
        'companies/companies.json',
        '          "sources": ["news"]',
        '          "sources": ["paper"]',
      ],
      'the-record',
    ],
    [
      'an event between which and another it counts',
      ['timeline/2024.json', '["lab-page"]', '["paper"]'],
      'the-record',
    ],
    [
      'what it quotes',
      [record, 'date="2024-05" source="news" verbatim', 'date="2024-05" source="paper"'],
      'the-record',
    ],
    ['a claim to which it leads', ['claims/report-a.json', '["lab-page"]', '["paper"]']],
  ])('the source of %s', (_what, edit, ...slugs) => {
    const site = smallSiteWith(paper, edit);
    const citing = site.backlinks.articlesOn({ kind: 'sources', id: 'paper' });
    expect(citing.map(({ slug }) => slug)).toEqual(slugs);
  });

  test('the source of the rate by which it converts', () => {
    const site = smallSiteWith(
      paper,
      ['exchange-rates.json', '["news"]', '["paper"]'],
      [record, ' A dollar bought <Rate id="usd-cny-2024-05-06" />', ' It rose'],
      [
        'articles/the-answer.mdx',
        'its own price.',
        'its own price, <Price id="small-cn" field="output" in="USD" />.',
      ],
    );
    const citing = site.backlinks.articlesOn({ kind: 'sources', id: 'paper' });
    expect(citing.map(({ slug }) => slug)).toEqual(['the-answer']);
  });

  test('no source of a model that an article names without a figure', () => {
    const site = smallSiteWith(
      paper,
      ['models/models.json', '["news"]', '["paper"]'],
      [record, 'to train.', 'to train, unlike <ModelRef id="big-one" />.'],
    );
    expect(site.backlinks.articlesOn({ kind: 'sources', id: 'paper' })).toEqual([]);
  });
});

test.each<[TagUse, named: string[]]>([
  [
    { name: 'Between', attributes: { from: 'small-cut', to: 'first-answer' } },
    ['events/small-cut', 'events/first-answer'],
  ],
  [
    { name: 'Between', attributes: { from: 'small-cn', to: 'big-us', field: 'input' } },
    ['prices/small-cn', 'prices/big-us'],
  ],
  [
    { name: 'Timeline', attributes: { events: 'small-cut\n  first-answer' } },
    ['events/small-cut', 'events/first-answer'],
  ],
  [{ name: 'Count', attributes: { id: 'lab-staff' } }, ['facts/lab-staff']],
  [
    { name: 'Quote', attributes: { speaker: 'lab', date: '2024', source: 'news' } },
    ['sources/news'],
  ],
  [{ name: 'Note', attributes: {} }, []],
])('%j names %j', (use, named) => {
  expect(recordsNamedIn(use, byId).map(({ kind, id }) => `${kind}/${id}`)).toEqual(named);
});

test('a reader meets the standfirst, the takeaways, the text and what is not known', () => {
  const [first] = articles;
  if (first === undefined) throw new Error('there is no article');
  const { standfirst, takeaways, body, unknowns } = first;
  expect(passagesOf(first)).toEqual([standfirst, ...takeaways, body, ...unknowns]);
});
