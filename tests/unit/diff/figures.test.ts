import { expect, test } from 'vitest';
import type { Edit } from '../../fixtures/content.ts';
import { linesIn } from './compared.ts';

const output: Edit = ['prices/lab.json', '"outputPerMTok": 2,', '"outputPerMTok": 3,'];
const score: Edit = ['benchmarks/tests.json', '"score": 48.4', '"score": 50'];

test.each<[what: string, edits: Edit[], ...lines: string[]]>([
  [
    'a price that the home page prints and a chart draws',
    [output],
    'price small-cn/outputPerMTok: 2 yuan → 3 yuan',
    'in the text of home',
    'drawn in both-in-may',
    'listed on /prices/, /models/small-one/, /companies/lab/, 2 source pages',
  ],
  [
    'a price that no text prints',
    [['prices/shop.json', '"outputPerMTok": 30', '"outputPerMTok": 40']],
    'price big-us/outputPerMTok: $30 → $40',
    'no text prints it',
    'listed on /prices/, /models/big-one/, /companies/shop/, 1 source page',
  ],
  [
    'a price behind a change and a range, which are named after it',
    [['prices/lab.json', '"inputPerMTok": 20', '"inputPerMTok": 25']],
    'price small-cn-before/inputPerMTok: 20 yuan → 25 yuan',
    'no text prints it',
    'drawn in small-history',
    'listed on /prices/, /models/small-one/, /companies/lab/, 1 source page',
    '<Change from="small-cn-before" to="small-cn" field="input" />: 97.5% → 98%',
    'in the text of home, /articles/the-cut/',
    '<Between from="small-cn" to="small-cn-before" field="input" />: 0.5 to 20 yuan → 0.5 to 25 yuan',
    'in the text of /articles/the-record/',
  ],
  [
    'a score, with whose test it was',
    [score],
    'score riddles-small-one/score: 48.4% (says its maker) → 50% (says its maker)',
    'in the text of /articles/the-record/',
    'listed on /benchmarks/, /models/small-one/, /companies/lab/, 1 source page',
  ],
  [
    'a sign, which the text does not print',
    [['market/2024.json', '"value": -17', '"value": 17']],
    'move shop-falls/value: about −17% → about +17%',
    'no text prints it',
    'listed on /market/, /companies/shop/, 1 source page',
  ],
  [
    'what is not confirmed any more',
    [['figures/lab.json', '"confidence": "primary"', '"confidence": "unconfirmed"']],
    'figure small-training-cost/value: $5.6 million → $5.6 million (unconfirmed)',
    'in the text of /articles/the-record/',
    'listed on /models/small-one/, /companies/lab/, 1 source page',
  ],
  [
    'a fact, on the page of its owner',
    [['companies/companies.json', '"value": 160', '"value": 170']],
    'fact lab-staff/value: about 160 people → about 170 people',
    'in the text of /articles/the-record/',
    'listed on /companies/lab/, 1 source page',
  ],
  [
    'one of the sizes of a model',
    [['models/models.json', '"totalParamsB": 236', '"totalParamsB": 230']],
    'model small-one/totalParamsB: 236 billion parameters → 230 billion parameters',
    'in the text of /articles/the-record/',
    'listed on /models/small-one/, /companies/lab/, 1 source page',
  ],
  [
    'a rate',
    [['exchange-rates.json', '"rate": 7.2071', '"rate": 7.25']],
    'rate usd-cny-2024-05-06/rate: 7.2071 yuan → 7.25 yuan',
    'in the text of /articles/the-record/',
    'listed on /prices/, 1 source page',
  ],
  [
    'what a token is',
    [['tokens.json', '"tokensHigh": 0.7', '"tokensHigh": 0.8']],
    'assumption lab-chinese/tokensLow/tokensHigh: 0.6 to 0.7 tokens → 0.6 to 0.8 tokens',
    'in the text of /articles/the-record/',
    'listed on /prices/, 1 source page',
  ],
  [
    'the date of an event, with the slices of the timeline and the time that is counted from it',
    [['timeline/2024.json', '"date": "2024-05-11"', '"date": "2024-05-12"']],
    'event first-answer/date: 11 May 2024 → 12 May 2024',
    'no text prints it',
    'listed on /timeline/, /timeline/price/, home, /articles/the-cut/, 1 source page',
    '<Between from="small-cut" to="first-answer" />: 5 days → 6 days',
    'in the text of /articles/the-record/',
  ],
  [
    'the time of an event',
    [['timeline/2024.json', '"time": "10:00"', '"time": "11:00"']],
    'event small-cut/time: 10:00 → 11:00',
    'no text prints it',
    'drawn in small-history',
    'listed on /timeline/, /timeline/price/, home, /articles/the-cut/, /companies/lab/, /models/small-one/, /people/founder/, 1 source page',
  ],
])('%s', (_what, edits, ...lines) => {
  expect(linesIn('figures', edits)).toEqual(lines);
});

test('all ways to print a figure are one figure', () => {
  const ways: Edit = [
    'articles/the-answer.mdx',
    'its own price.',
    'its own price: <Move id="shop-falls" signed />, <Move id="shop-falls" bare />, <Move id="shop-falls" />.',
  ];
  const [line, where] = linesIn(
    'figures',
    [['market/2024.json', '"value": -17', '"value": -18']],
    [ways],
  );
  expect(line).toBe('move shop-falls/value: about 17% → about 18%');
  expect(where).toBe('in the text of /articles/the-answer/ (3 times), /articles/the-record/');
});

test('a price in dollars follows a new rate', () => {
  const printed: Edit = [
    'articles/the-answer.mdx',
    'its own price.',
    'its own price, <Price id="small-cn" field="output" in="USD" />.',
  ];
  const rate: Edit = [
    'exchange-rates.json',
    '  ]\n}',
    `,{ "id": "usd-cny-2024-05-05", "date": "2024-05-05", "base": "USD", "quote": "CNY", "rate": 8,
      "basis": "Noon rate", "confidence": "reported", "sources": ["news"] }  ]\n}`,
  ];
  const later: Edit = ['exchange-rates.json', '"date": "2024-05-06"', '"date": "2024-05-07"'];
  expect(linesIn('figures', [rate, later], [printed])).toEqual([
    '<Price id="small-cn" field="output" in="USD" />: about $0.28 → about $0.25',
    'in the text of /articles/the-answer/',
  ]);
});

test('a tag that a text no longer prints is no change of the figure', () => {
  const gone: Edit = ['articles/the-record.mdx', '<Move id="shop-falls" />', 'a sixth'];
  expect(linesIn('figures', [gone])).toEqual([]);
  const moved: Edit = ['market/2024.json', '"value": -17', '"value": -18'];
  expect(linesIn('figures', [gone, moved])[1]).toBe('no text prints it any more');
});
