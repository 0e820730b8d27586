import { expect, test } from 'vitest';
import { bindProse } from '../../../src/data/prose.ts';
import type { Passage } from '../../../src/domain/site.ts';
import type { TagUse } from '../../../src/domain/tags.ts';
import { sourceSchema } from '../../../src/schemas/source.ts';
import { words } from '../../../src/words/en.ts';
import { price, site } from '../../fixtures/records.ts';

const sources = ['lab-page', 'news', 'paper'].map((id) =>
  sourceSchema.parse({ id, title: id, publisher: 'Someone', url: 'https://someone.example/' }),
);
const prices = [
  price({ sources: ['lab-page', 'news'] }),
  price({ id: 'later', inputPerMTok: 0.5, outputPerMTok: 8, from: '2024-05-06' }),
];
const world = site({ prices, sources });
const input: TagUse = { name: 'Price', attributes: { id: 'small-cn', field: 'input' } };
const output: TagUse = { name: 'Price', attributes: { id: 'small-cn', field: 'output' } };
const cite = (source: string): TagUse => ({ name: 'Cite', attributes: { source } });
const timeline: TagUse = { name: 'Timeline', attributes: { events: '' } };
const passage = (...tags: TagUse[]): Passage => ({ tree: { type: 'root', children: [] }, tags });

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

test('opens a card for each figure: of its price, or of its own where it is computed', () => {
  const change = (field: string): TagUse => ({
    name: 'Change',
    attributes: { from: 'small-cn', to: 'later', field },
  });
  const ratio: TagUse = {
    name: 'Ratio',
    attributes: { of: 'small-cn', to: 'later', field: 'input' },
  };
  const text = passage(input, output, change('input'), change('output'), ratio, change('input'));
  const { figures, prices, tagsOf } = bindProse([text], world, words);
  expect(prices.map(({ id }) => id)).toEqual(['small-cn', 'later']);
  expect(figures.map(({ text: printed }) => printed)).toEqual(['50%', '300%', '2 times']);
  const cards = [...prices.map(({ id }) => id), ...figures.map(({ card }) => card)];
  expect(new Set(cards).size).toBe(5);
  expect(tagsOf(text).map(({ figure }) => cards.indexOf(figure?.card ?? ''))).toEqual([
    0, 0, 2, 3, 4, 2,
  ]);
});
