import { expect, test } from 'vitest';
import { figureOf } from '../../../src/domain/figures.ts';
import type { Attributes, FigureTag } from '../../../src/domain/tags.ts';
import { words } from '../../../src/words/en.ts';
import { event, price, site } from '../../fixtures/records.ts';
import { record } from '../records.ts';

const { byId } = site({
  prices: [price({})],
  events: [
    event({ sources: ['news', 'lab-page'] }),
    event({ id: 'answer', date: '2024-05-22', title: 'Shop answers', sources: ['paper', 'news'] }),
    event({ id: 'some-day', date: '2024-08', confidence: 'unconfirmed' }),
  ],
  scores: [
    record('scores'),
    record('scores', { id: 'rival', score: 46.25, unit: 'points', party: 'rival vendor' }),
    record('scores', { id: 'outside', score: 2, unit: 'rank', party: 'independent' }),
    record('scores', { id: 'rumour', confidence: 'unconfirmed', comparable: false }),
  ],
  moves: [
    record('moves', { bound: 'about' }),
    record('moves', { id: 'lab-rises', value: 8.9, sources: ['paper', 'news'] }),
    record('moves', { id: 'worth', value: -593, unit: 'USD bn' }),
  ],
  exchangeRates: [record('exchangeRates')],
});
const figure = (use: FigureTag) => figureOf(use, byId, words);
const between = (attributes: Attributes<'Between'>) => figure({ name: 'Between', attributes });

test('a score says whose test it was, unless it was an outsider’s', () => {
  expect(figure({ name: 'Score', attributes: { id: 'riddles-small-one' } })).toEqual({
    card: 'riddles-small-one',
    text: '48.4%',
    value: '48.4',
    records: [{ kind: 'scores', id: 'riddles-small-one' }],
    unconfirmed: false,
    party: 'vendor',
    sources: ['news'],
  });
  expect(figure({ name: 'Score', attributes: { id: 'rival' } })).toMatchObject({
    text: '46.3',
    value: '46.25',
    party: 'rival vendor',
  });
  const outside = figure({ name: 'Score', attributes: { id: 'outside' } });
  expect(outside.text).toBe('No. 2');
  expect(outside).not.toHaveProperty('party');
  expect(figure({ name: 'Score', attributes: { id: 'rumour' } }).unconfirmed).toBe(true);
});

test.each<[Attributes<'Move'>, text: string, value: string]>([
  [{ id: 'shop-falls' }, 'about 17%', '-17'],
  [{ id: 'shop-falls', signed: '' }, 'about −17%', '-17'],
  [{ id: 'shop-falls', bare: '' }, 'about 17', '-17'],
  [{ id: 'lab-rises', signed: '' }, '+8.9%', '8.9'],
  [{ id: 'worth' }, '$593bn', '-593'],
])('a move %j prints %s', (attributes, text, value) => {
  expect(figure({ name: 'Move', attributes })).toMatchObject({
    card: attributes.id,
    text,
    value,
    records: [{ kind: 'moves', id: attributes.id }],
  });
});

test('a rate is the yuan of one dollar', () => {
  expect(figure({ name: 'Rate', attributes: { id: 'usd-cny-2024-05-06' } })).toEqual({
    card: 'usd-cny-2024-05-06',
    text: '7.2071 yuan',
    value: '7.2071',
    records: [{ kind: 'exchangeRates', id: 'usd-cny-2024-05-06' }],
    unconfirmed: false,
    sources: ['news'],
  });
});

test('a span between two events counts days, and has the sources of the later one first', () => {
  expect(between({ from: 'small-cut', to: 'answer' })).toEqual({
    card: expect.any(String) as string,
    text: '16 days',
    value: '16',
    label: 'From “Lab cuts its price” to “Shop answers”',
    records: [
      { kind: 'events', id: 'small-cut' },
      { kind: 'events', id: 'answer' },
    ],
    unconfirmed: false,
    sources: ['paper', 'news', 'lab-page'],
  });
  expect(between({ from: 'small-cut', to: 'answer', unit: 'weeks' }).text).toBe('about 2 weeks');
  expect(between({ from: 'small-cut', to: 'some-day', unit: 'months' })).toMatchObject({
    text: 'about 3 months',
    value: '3',
    unconfirmed: true,
  });
});

test('the same span in other units is another figure, with a card of its own', () => {
  const cards = (['days', 'weeks', 'months'] as const).map(
    (unit) => between({ from: 'small-cut', to: 'answer', unit }).card,
  );
  expect(new Set(cards).size).toBe(3);
});

test.each<[Attributes<'Between'>, message: string]>([
  [{ from: 'answer', to: 'small-cut' }, 'answer is not before small-cut'],
  [
    { from: 'small-cut', to: 'some-day' },
    'some-day is not dated exactly enough for a span in days',
  ],
  [{ from: 'small-cut', to: 'small-cn' }, 'between two prices needs the attribute field'],
  [
    { from: 'small-cut', to: 'answer', field: 'input' },
    'with field, both ends are prices (small-cut is an event)',
  ],
  [{ from: 'small-cut', to: 'ghost' }, 'no record has the id ghost'],
])('refuses %j: %s', (attributes, message) => {
  expect(() => between(attributes)).toThrow(message);
});
