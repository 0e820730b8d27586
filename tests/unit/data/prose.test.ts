import { expect, test } from 'vitest';
import { bindProse } from '../../../src/data/prose.ts';
import type { Passage } from '../../../src/domain/site.ts';
import type { TagUse } from '../../../src/domain/tags.ts';
import { words } from '../../../src/words/en.ts';
import { event, price, site } from '../../fixtures/records.ts';
import { record } from '../records.ts';

const sources = ['lab-page', 'news', 'paper'].map((id) => record('sources', { id }));
const prices = [
  price({ sources: ['lab-page', 'news'] }),
  price({ id: 'later', inputPerMTok: 0.5, outputPerMTok: 8, from: '2024-05-06' }),
];
const world = site({
  prices,
  sources,
  events: [event({})],
  terms: [record('terms')],
  exchangeRates: [record('exchangeRates', { sources: ['paper'] })],
});
const input: TagUse = { name: 'Price', attributes: { id: 'small-cn', field: 'input' } };
const output: TagUse = { name: 'Price', attributes: { id: 'small-cn', field: 'output' } };
const cite = (source: string): TagUse => ({ name: 'Cite', attributes: { source } });
const timeline: TagUse = { name: 'Timeline', attributes: { events: '' } };
const passage = (...tags: TagUse[]): Passage => ({
  text: '',
  tree: { type: 'root', children: [] },
  tags,
});

test('numbers the sources of a page through all its passages, and gives each its own tags', () => {
  const first = passage(cite('paper'), input);
  const second = passage(timeline, cite('news'), cite('paper'));
  const prose = bindProse([first, passage(), second], world, words);
  expect(prose.sources.map(({ id }) => id)).toEqual(['paper', 'lab-page', 'news']);
  expect(prose.tagsOf(first).map(({ number, first: isFirst }) => [number, isFirst])).toEqual([
    [1, true],
    [2, true],
  ]);
  expect(prose.tagsOf(second).map(({ number, first: isFirst }) => [number, isFirst])).toEqual([
    [0, false],
    [3, true],
    [1, false],
  ]);
  expect(prose.cited.map(({ id }) => id)).toEqual(['paper', 'news']);
});

test('opens a card for each record behind a figure, and one for each that is computed', () => {
  const change = (field: 'input' | 'output'): TagUse => ({
    name: 'Change',
    attributes: { from: 'small-cn', to: 'later', field },
  });
  const ratio: TagUse = {
    name: 'Ratio',
    attributes: { of: 'small-cn', to: 'later', field: 'input' },
  };
  const text = passage(input, output, change('input'), change('output'), ratio, change('input'));
  const { figures, records, tagsOf } = bindProse([text], world, words);
  expect(records).toEqual([
    { kind: 'prices', id: 'small-cn' },
    { kind: 'prices', id: 'later' },
  ]);
  expect(figures.map(({ text: printed }) => printed)).toEqual(['50%', '300%', '2 times']);
  const cards = [...records.map(({ id }) => id), ...figures.map(({ card }) => card)];
  expect(new Set(cards).size).toBe(5);
  expect(tagsOf(text).map(({ figure }) => cards.indexOf(figure?.card ?? ''))).toEqual([
    0, 0, 2, 3, 4, 2,
  ]);
});

test('has the rate of a converted price among its records', () => {
  const converted: TagUse = {
    name: 'Price',
    attributes: { id: 'later', field: 'input', in: 'USD' },
  };
  const { figures, records, sources: cited } = bindProse([passage(converted)], world, words);
  expect(records.map(({ kind }) => kind)).toEqual(['exchangeRates', 'prices']);
  expect(figures.map(({ text }) => text)).toEqual(['about $0.069']);
  expect(cited.map(({ id }) => id)).toEqual(['news', 'paper']);
});

test('names what a tag leads to, which has no number, and each term once', () => {
  const term: TagUse = { name: 'Term', attributes: { id: 'token' } };
  const date: TagUse = { name: 'EventDate', attributes: { id: 'small-cut' } };
  const text = passage(term, date, term, { name: 'Note', attributes: {} });
  const prose = bindProse([text], world, words);
  expect(prose.tagsOf(text)).toMatchObject([
    { tag: term, link: { text: 'token', path: '/glossary/#token' }, number: 0, first: false },
    { tag: date, link: { text: '6 May 2024', datetime: '2024-05-06' }, number: 0, first: false },
    { tag: term, link: { text: 'token' } },
    { number: 0, first: false },
  ]);
  expect(prose.tagsOf(text).at(-1)).not.toHaveProperty('link');
  expect(prose.terms.map(({ id }) => id)).toEqual(['token']);
  expect([prose.sources, prose.records, prose.figures]).toEqual([[], [], []]);
});

test('cites the source of a quotation like that of other words', () => {
  const attributes = { speaker: 'A Founder', date: '2024-05', source: 'news' };
  const text = passage(cite('paper'), { name: 'Quote', attributes }, cite('paper'));
  const prose = bindProse([text], world, words);
  expect(prose.tagsOf(text).map(({ number, source }) => [number, source?.id])).toEqual([
    [1, 'paper'],
    [2, 'news'],
    [1, 'paper'],
  ]);
  expect(prose.cited.map(({ id }) => id)).toEqual(['paper', 'news']);
});

test('numbers last what a page cites beside its passages', () => {
  const prose = bindProse([passage(cite('paper'))], world, words, ['lab-page', 'paper']);
  expect(prose.sources.map(({ id }) => id)).toEqual(['paper', 'lab-page']);
  expect(prose.numberOf.get('lab-page')).toBe(2);
  expect(prose.cited.map(({ id }) => id)).toEqual(['paper']);
});
