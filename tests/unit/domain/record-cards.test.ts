import { expect, test } from 'vitest';
import { cardOf, confidenceText, type RecordCard } from '../../../src/domain/record-cards.ts';
import type { FigureKind } from '../../../src/domain/records.ts';
import { words } from '../../../src/words/en.ts';
import { event, price, site } from '../../fixtures/records.ts';
import { fact, record } from '../records.ts';

const { byId } = site({
  prices: [price({ confidence: 'primary', note: 'Without tax.', sources: ['lab-page', 'news'] })],
  events: [event({ date: '2024-05' })],
  scores: [
    record('scores', { version: '2024', score: 48.449, sources: ['lab-page', 'news'] }),
    record('scores', {
      id: 'outside',
      reportedBy: 'shop',
      party: 'independent',
      unit: 'rank',
      score: 3,
    }),
  ],
  moves: [
    record('moves', { bound: 'about', note: 'Other counts differ.' }),
    record('moves', { id: 'worth', measure: 'Value lost', value: -593, unit: 'USD bn' }),
  ],
  figures: [record('figures', { bound: 'over', party: 'rival vendor', reportedBy: 'shop' })],
  models: [
    record('models', {
      id: 'small-one',
      name: 'Small One (preview)',
      released: '2024-05',
      totalParamsB: 1236,
      activeParamsB: 21,
      paramsNote: 'Counted by others.',
      contextTokens: 128_000,
      contextConfidence: 'unconfirmed',
    }),
    record('models', { id: 'big-one', name: 'Big One', totalParamsB: 72, activeParamsB: 72 }),
  ],
  companies: [
    record('companies', {
      id: 'lab',
      name: 'Lab',
      facts: [
        fact({ text: 'Counted in spring.', asOf: '2024-05' }),
        fact({
          id: 'lab-motto',
          label: 'Motto',
          value: undefined,
          unit: undefined,
          text: 'Cheap.',
        }),
        fact({ id: 'lab-guess', bound: 'exact', confidence: 'unconfirmed', sources: [] }),
      ],
    }),
    record('companies', { id: 'shop', name: 'Shop' }),
  ],
  people: [
    record('people', {
      facts: [fact({ id: 'founder-age', label: 'Interviews', value: 39, unit: 'interviews' })],
    }),
  ],
  exchangeRates: [record('exchangeRates')],
  tokenAssumptions: [
    record('tokenAssumptions'),
    record('tokenAssumptions', {
      id: 'lab-english',
      language: 'en',
      unit: 'word',
      tokensLow: 1.3,
      tokensHigh: 1.3,
    }),
  ],
});
const card = (kind: FigureKind, id: string): RecordCard => cardOf({ kind, id }, byId, words);

test.each<[FigureKind, id: string, title: string, lines: string[]]>([
  ['events', 'small-cut', 'Lab cuts its price', ['May 2024']],
  [
    'scores',
    'riddles-small-one',
    'Small One (preview)',
    ['Riddles, 2024: 48.4%', 'Solved at the first try', 'Reported by Lab, the maker, May 2024'],
  ],
  [
    'scores',
    'outside',
    'Small One (preview)',
    ['Riddles: No. 3', 'Solved at the first try', 'Reported by Shop, an outsider, May 2024'],
  ],
  ['moves', 'shop-falls', 'Shop (SHOP)', ['Change of the day: about −17%', '7 May 2024']],
  ['moves', 'worth', 'Shop (SHOP)', ['Value lost: $593bn', '7 May 2024']],
  [
    'figures',
    'small-training-cost',
    'Small One (preview)',
    ['Cost of training: over $5.576 million', 'Reported by Shop, a rival maker, 6 May 2024'],
  ],
  ['facts', 'lab-staff', 'Lab', ['Staff: about 160 people', 'Counted in spring.', 'May 2024']],
  ['facts', 'lab-motto', 'Lab', ['Motto: Cheap.']],
  ['facts', 'founder-age', 'A Founder (Zhang San)', ['Interviews: about 39 interviews']],
  [
    'models',
    'small-one',
    'Small One (preview)',
    [
      'Lab, May 2024',
      '1.236 trillion parameters',
      '21 billion parameters at work on each token',
      'takes up to 128,000 tokens (unconfirmed)',
      'Counted by others.',
    ],
  ],
  ['models', 'big-one', 'Big One', ['Lab', '72 billion parameters']],
  [
    'exchangeRates',
    'usd-cny-2024-05-06',
    'Exchange rate',
    ['$1 = 7.2071 yuan', 'Noon rate, 6 May 2024'],
  ],
  ['tokenAssumptions', 'lab-chinese', 'Lab', ['One Chinese character is 0.6 to 0.7 tokens']],
  ['tokenAssumptions', 'lab-english', 'Lab', ['One English word is 1.3 tokens']],
])('of the kind %s, %s: %s', (kind, id, title, lines) => {
  expect(card(kind, id)).toMatchObject({ title, lines });
});

test('a price is its product, its note, its sources and the way to it', () => {
  expect(card('prices', 'small-cn')).toEqual({
    ref: { kind: 'prices', id: 'small-cn' },
    title: 'Small One (preview)',
    lines: [
      'input 1 yuan, output 2 yuan, per million tokens',
      'China, list price',
      'announced, last seen 31 May 2024',
    ],
    confidence: { level: 'primary', text: 'Read in the maker’s own document' },
    note: 'Without tax.',
    sources: ['lab-page', 'news'],
    path: '/prices/#small-cn',
  });
});

test.each<[FigureKind, id: string, level: string, text: string]>([
  ['scores', 'riddles-small-one', 'reported', 'Reported by 2 sources'],
  ['moves', 'shop-falls', 'reported', 'Reported by 1 source'],
  ['facts', 'lab-guess', 'unconfirmed', 'Unconfirmed: no support found'],
])('of the kind %s, %s is %s: %s', (kind, id, level, text) => {
  expect(card(kind, id).confidence).toEqual({ level, text });
});

test('the sources are counted only where they are what makes it sure', () => {
  expect(confidenceText('primary', 2, words)).toBe('Read in the maker’s own document');
  expect(confidenceText('unconfirmed', 2, words)).toBe('Unconfirmed: no support found');
});
