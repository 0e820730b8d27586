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
const world = site({ prices: [price({ sources: ['lab-page', 'news'] })], sources });
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

test('gives one card to uses of the same figure, and never the words of another', () => {
  const text = passage(input, output, input);
  const { figures, tagsOf } = bindProse([text], world, words);
  const opened = tagsOf(text).map(({ figure }) => [
    figure?.label,
    figures.find(({ card }) => card === figure?.card)?.label,
  ]);
  expect(opened).toEqual([
    ['Small One, input, per million tokens', 'Small One, input, per million tokens'],
    ['Small One, output, per million tokens', 'Small One, output, per million tokens'],
    ['Small One, input, per million tokens', 'Small One, input, per million tokens'],
  ]);
  expect(new Set(figures.map(({ card }) => card)).size).toBe(figures.length);
});
