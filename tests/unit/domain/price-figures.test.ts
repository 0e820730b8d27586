import { describe, expect, test } from 'vitest';
import type { Figure } from '../../../src/domain/evidence.ts';
import { figureOf } from '../../../src/domain/figures.ts';
import type { Attributes, FigureTag } from '../../../src/domain/tags.ts';
import { words } from '../../../src/words/en.ts';
import { event, price, site } from '../../fixtures/records.ts';
import { record } from '../records.ts';

const before = price({
  id: 'before',
  inputPerMTok: 20,
  outputPerMTok: undefined,
  to: '2024-05-06',
  sources: ['archive', 'news'],
});
const after = price({
  id: 'after',
  inputPerMTok: 0.5,
  outputPerMTok: 0,
  cachedInputPerMTok: 0.1,
  from: '2024-05-06',
  fieldConfidence: { cachedInputPerMTok: 'unconfirmed' },
  sources: ['lab-page', 'news'],
});
const doubtful = price({
  id: 'doubtful',
  models: ['big-one'],
  inputPerMTok: 7,
  from: '2024-06-01',
  confidence: 'unconfirmed',
});
const same = price({ ...before, id: 'same', from: '2024-05-01', to: undefined });
const abroad = price({ id: 'abroad', region: 'us', inputPerMTok: 0.14, from: '2024-05-06' });
const abroadLater = price({ ...abroad, id: 'abroad-later', inputPerMTok: 1.1, from: '2025-02-01' });
const rate = record('exchangeRates', { sources: ['bank'] });
const { byId } = site({
  prices: [before, after, same, doubtful, abroad, abroadLater],
  events: [event({ id: 'launch' })],
  exchangeRates: [rate],
});

const figure = (use: FigureTag) => figureOf(use, byId, words);
const listed = (attributes: Attributes<'Price'>) => figure({ name: 'Price', attributes });
const change = (attributes: Attributes<'Change'>) => figure({ name: 'Change', attributes });
const ratio = (attributes: Attributes<'Ratio'>) => figure({ name: 'Ratio', attributes });
const range = (attributes: Attributes<'Between'>) => figure({ name: 'Between', attributes });

test('a price has the card of its record', () => {
  expect(listed({ id: 'after', field: 'input' })).toEqual({
    card: 'after',
    text: '0.5 yuan',
    value: '0.5',
    records: [{ kind: 'prices', id: 'after' }],
    unconfirmed: false,
    sources: ['lab-page', 'news'],
  });
  expect(listed({ id: 'after', field: 'output' })).toMatchObject({ text: 'free', value: '0' });
  expect(listed({ id: 'abroad', field: 'input' }).text).toBe('$0.14');
});

test('a change has the sources of the later price first, and each source once', () => {
  expect(change({ from: 'before', to: 'after', field: 'input' })).toEqual({
    card: 'before-to-after-input',
    text: '97.5%',
    value: '-0.975',
    label: 'input: from Small One 20 yuan to Small One 0.5 yuan',
    records: [
      { kind: 'prices', id: 'before' },
      { kind: 'prices', id: 'after' },
    ],
    unconfirmed: false,
    sources: ['lab-page', 'news', 'archive'],
  });
});

test.each([
  ['before', 'after', '−97.5%'],
  ['abroad', 'abroad-later', '+685.7%'],
])('a signed change from %s to %s: %s', (from, to, text) => {
  expect(change({ from, to, field: 'input', signed: '' }).text).toBe(text);
});

test('a change is unconfirmed where one of its prices is', () => {
  expect(change({ from: 'after', to: 'doubtful', field: 'input' }).unconfirmed).toBe(true);
});

test('a signed change of nothing has no sign', () => {
  expect(change({ from: 'before', to: 'same', field: 'input', signed: '' }).text).toBe('0%');
});

test('a ratio has the sources of the price that it is about first', () => {
  expect(ratio({ of: 'before', to: 'after', field: 'input' })).toEqual({
    card: 'before-against-after-input',
    text: '40 times',
    value: '40',
    label: 'input: Small One 20 yuan against Small One 0.5 yuan',
    records: [
      { kind: 'prices', id: 'after' },
      { kind: 'prices', id: 'before' },
    ],
    unconfirmed: false,
    sources: ['archive', 'news', 'lab-page'],
  });
});

test('a ratio for machines has no noise of binary fractions', () => {
  expect(ratio({ of: 'abroad-later', to: 'abroad', field: 'input' }).value).toBe('7.857143');
});

describe('a converted price', () => {
  test('is rounded for readers, exact for machines, and has the sources of the price first', () => {
    expect(listed({ id: 'after', field: 'input', in: 'USD' })).toEqual({
      card: 'after-input-in-usd',
      text: 'about $0.069',
      value: '0.069376',
      label: '0.5 yuan at 7.2071 yuan to the dollar, the rate of 6 May 2024',
      records: [
        { kind: 'exchangeRates', id: rate.id },
        { kind: 'prices', id: 'after' },
      ],
      unconfirmed: false,
      sources: ['lab-page', 'news', 'bank'],
    });
    expect(listed({ id: 'abroad', field: 'input', in: 'CNY' })).toMatchObject({
      text: 'about 1.01 yuan',
      value: '1.008994',
    });
  });

  test('stays free where it is free', () => {
    expect(listed({ id: 'after', field: 'output', in: 'USD' }).text).toBe('free');
  });
});

describe('a range', () => {
  test.each([
    ['after', 'before', '0.5 to 20 yuan', '0.5..20'],
    ['abroad', 'abroad-later', '$0.14 to $1.10', '0.14..1.1'],
  ])('from %s to %s prints %s', (from, to, text, value) => {
    expect(range({ from, to, field: 'input' })).toMatchObject({ text, value });
  });

  test('has both prices, the sources of the higher one first, and a card of its own', () => {
    expect(range({ from: 'after', to: 'before', field: 'input' })).toMatchObject({
      card: 'after-up-to-before-input',
      label: 'input: Small One 0.5 yuan against Small One 20 yuan',
      records: [
        { kind: 'prices', id: 'after' },
        { kind: 'prices', id: 'before' },
      ],
      sources: ['archive', 'news', 'lab-page'],
    });
  });

  test.each<[Attributes<'Between'>, string]>([
    [
      { from: 'before', to: 'after', field: 'input' },
      'a range goes from a lower price to a higher one (before)',
    ],
    [
      { from: 'after', to: 'after', field: 'input' },
      'a range goes from a lower price to a higher one (after)',
    ],
    [
      { from: 'abroad', to: 'before', field: 'input' },
      'a range stays within one list (abroad and before are on two)',
    ],
    [
      { from: 'after', to: 'launch', field: 'input' },
      'with field, both ends are prices (launch is an event)',
    ],
    [
      { from: 'after', to: 'before', field: 'input', unit: 'days' },
      'unit is for spans of time, field for prices',
    ],
    [{ from: 'after', to: 'before', field: 'output' }, 'before has no outputPerMTok'],
    [{ from: 'after', to: 'before' }, 'between two prices needs the attribute field'],
    [{ from: 'launch', to: 'before' }, 'between two prices needs the attribute field'],
  ])('refuses %j: %s', (attributes, message) => {
    expect(() => range(attributes)).toThrow(message);
  });
});

describe('a figure is unconfirmed', () => {
  const field = 'input';
  test.each<[string, Figure, boolean]>([
    ['its price is', listed({ id: 'doubtful', field }), true],
    ['its field is', listed({ id: 'after', field: 'cached' }), true],
    ['not if another field is', listed({ id: 'after', field }), false],
    ['a price to convert is', listed({ id: 'doubtful', field, in: 'USD' }), true],
    ['the field to convert is', listed({ id: 'after', field: 'cached', in: 'USD' }), true],
    ['the first of two is', ratio({ of: 'doubtful', to: 'after', field }), true],
    ['the other of two is', ratio({ of: 'after', to: 'doubtful', field }), true],
    ['the second of two is', change({ from: 'after', to: 'doubtful', field }), true],
    ['an end of a range is', range({ from: 'after', to: 'doubtful', field }), true],
  ])('when %s', (_case, { unconfirmed }, expected) => {
    expect(unconfirmed).toBe(expected);
  });
});

test.each<[Attributes<'Price'>, string]>([
  [{ id: 'before', field: 'output' }, 'before has no outputPerMTok'],
  [{ id: 'ghost', field: 'input' }, 'no record has the id ghost'],
  [{ id: 'after', field: 'input', in: 'CNY' }, 'after is in CNY already'],
])('refuses the price %j: %s', (attributes, message) => {
  expect(() => listed(attributes)).toThrow(message);
});
