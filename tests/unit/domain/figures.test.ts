import { describe, expect, test } from 'vitest';
import { figureOf, periodOf } from '../../../src/domain/figures.ts';
import type { TagName } from '../../../src/domain/tags.ts';
import { words } from '../../../src/words/en.ts';
import { price, site } from '../../fixtures/records.ts';

const before = price({
  id: 'before',
  inputPerMTok: 20,
  outputPerMTok: undefined,
  sources: ['archive', 'news'],
});
const after = price({
  id: 'after',
  inputPerMTok: 0.5,
  outputPerMTok: 0,
  cachedInputPerMTok: 0.1,
  fieldConfidence: { cachedInputPerMTok: 'unconfirmed' },
  sources: ['lab-page', 'news'],
});
const doubtful = price({
  id: 'doubtful',
  models: ['big-one'],
  inputPerMTok: 7,
  confidence: 'unconfirmed',
});
const { prices, models } = site({ prices: [before, after, doubtful] }).byId;

function figure(name: TagName, attributes: Record<string, string>) {
  return figureOf({ name, attributes }, prices, models, words);
}

test('a price', () => {
  expect(figure('Price', { id: 'after', field: 'input' })).toMatchObject({
    text: '0.5 yuan',
    value: 0.5,
    label: 'Small One, input, per million tokens',
    prices: [after],
    unconfirmed: false,
    sources: ['lab-page', 'news'],
  });
});

test('a free price', () => {
  expect(figure('Price', { id: 'after', field: 'output' })).toMatchObject({
    text: 'free',
    value: 0,
  });
});

test('a change, with the sources of the later price first and each source once', () => {
  expect(figure('Change', { from: 'before', to: 'after', field: 'input' })).toMatchObject({
    text: '97.5%',
    value: -0.975,
    label: 'input: from Small One 20 yuan to Small One 0.5 yuan',
    prices: [before, after],
    sources: ['lab-page', 'news', 'archive'],
  });
});

test.each([
  ['before', 'after', '−97.5%'],
  ['after', 'before', '+3,900%'],
])('a signed change from %s to %s: %s', (from, to, text) => {
  expect(figure('Change', { from, to, field: 'input', signed: '' }).text).toBe(text);
});

test('a ratio, with the sources of the price that it is about first', () => {
  expect(figure('Ratio', { of: 'before', to: 'after', field: 'input' })).toMatchObject({
    text: '40 times',
    value: 40,
    label: 'input: Small One 20 yuan against Small One 0.5 yuan',
    prices: [after, before],
    sources: ['archive', 'news', 'lab-page'],
  });
  expect(figure('Ratio', { of: 'doubtful', to: 'before', field: 'input' }).value).toBe(0.35);
});

describe('a figure is unconfirmed', () => {
  test.each([
    ['its price is', 'Price', { id: 'doubtful', field: 'input' }, true],
    ['its field is', 'Price', { id: 'after', field: 'cached' }, true],
    ['not when another field is', 'Price', { id: 'after', field: 'input' }, false],
    ['one of two prices is', 'Ratio', { of: 'doubtful', to: 'after', field: 'input' }, true],
    ['one of two prices is', 'Change', { from: 'doubtful', to: 'after', field: 'input' }, true],
  ] as const)('when %s: <%s>', (_case, name, attributes, unconfirmed) => {
    expect(figure(name, attributes).unconfirmed).toBe(unconfirmed);
  });
});

test('refuses a price that is not known and a tag that prints no figure', () => {
  expect(() => figure('Price', { id: 'before', field: 'output' })).toThrow(
    'before has no outputPerMTok',
  );
  expect(() => figure('Price', { id: 'ghost', field: 'input' })).toThrow(
    'no record has the id ghost',
  );
  expect(() => figure('Cite', { source: 'news' })).toThrow('<Cite> prints no figure');
});

test.each([
  [{ from: '2024-05-06', to: '2024-08-02' }, 'from 6 May 2024 until 2 August 2024'],
  [{ from: '2024-05-06' }, 'from 6 May 2024'],
  [{ from: '2024-05-06', fromPrecision: 'month' }, 'from May 2024'],
  [{ from: '2024-05-06', fromPrecision: 'year' }, 'from 2024'],
  [{ to: '2024-05-21' }, 'before 21 May 2024'],
  [{ to: '2024-05-01', toPrecision: 'month' }, 'before May 2024'],
  [{}, ''],
] as const)('says when a price with the days %j held: %s', (days, period) => {
  expect(periodOf(price(days), words)).toBe(period);
});
