import { expect, test } from 'vitest';
import { figureOf } from '../../../src/domain/figures.ts';
import type { Attributes } from '../../../src/domain/tags.ts';
import { words } from '../../../src/words/en.ts';
import { site } from '../../fixtures/records.ts';
import { fact, record } from '../records.ts';

const { byId } = site({
  companies: [
    record('companies', {
      id: 'lab',
      facts: [
        fact({ sources: ['news', 'lab-page'] }),
        fact({ id: 'lab-motto', value: undefined, unit: undefined, text: 'Cheap.' }),
        fact({ id: 'lab-guess', bound: 'under', confidence: 'unconfirmed', sources: [] }),
      ],
    }),
  ],
  people: [
    record('people', {
      facts: [fact({ id: 'founder-age', value: 39, unit: 'interviews', bound: 'exact' })],
    }),
  ],
  figures: [record('figures', { bound: 'over' })],
  models: [
    record('models', {
      id: 'small-one',
      totalParamsB: 236,
      activeParamsB: 21,
      contextTokens: 128_000,
      contextConfidence: 'unconfirmed',
    }),
    record('models', { id: 'big-one', totalParamsB: 1200, confidence: 'unconfirmed' }),
  ],
  tokenAssumptions: [
    record('tokenAssumptions'),
    record('tokenAssumptions', { id: 'lab-english', tokensLow: 0.3, tokensHigh: 0.3 }),
  ],
});
const count = (attributes: Attributes<'Count'>) =>
  figureOf({ name: 'Count', attributes }, byId, words);

test.each<[Attributes<'Count'>, text: string, value: string]>([
  [{ id: 'lab-staff' }, 'about 160 people', '160'],
  [{ id: 'lab-staff', bare: '' }, 'about 160', '160'],
  [{ id: 'lab-guess' }, 'under 160 people', '160'],
  [{ id: 'founder-age' }, '39 interviews', '39'],
  [{ id: 'small-training-cost' }, 'over $5.576 million', '5.576'],
  [{ id: 'small-one', field: 'total' }, '236 billion parameters', '236'],
  [{ id: 'small-one', field: 'active' }, '21 billion parameters', '21'],
  [{ id: 'small-one', field: 'active', bare: '' }, '21', '21'],
  [{ id: 'big-one', field: 'total' }, '1.2 trillion parameters', '1200'],
  [{ id: 'small-one', field: 'context' }, '128,000 tokens', '128000'],
  [{ id: 'lab-chinese' }, '0.6 to 0.7 tokens', '0.6..0.7'],
  [{ id: 'lab-chinese', bare: '' }, '0.6 to 0.7', '0.6..0.7'],
  [{ id: 'lab-english' }, '0.3 tokens', '0.3'],
])('counts %j: %s', (attributes, text, value) => {
  expect(count(attributes)).toMatchObject({ card: attributes.id, text, value });
});

test.each<[Attributes<'Count'>, kind: string, sources: string[]]>([
  [{ id: 'lab-staff' }, 'facts', ['news', 'lab-page']],
  [{ id: 'lab-guess' }, 'facts', []],
  [{ id: 'small-training-cost' }, 'figures', ['news']],
  [{ id: 'small-one', field: 'total' }, 'models', ['news']],
  [{ id: 'lab-chinese' }, 'tokenAssumptions', ['news']],
])('%j rests on one record of the kind %s', (attributes, kind, sources) => {
  const figure = count(attributes);
  expect(figure).toMatchObject({ records: [{ kind, id: attributes.id }], sources });
  expect(figure).not.toHaveProperty('label');
});

test.each<[Attributes<'Count'>, boolean]>([
  [{ id: 'lab-staff' }, false],
  [{ id: 'lab-guess' }, true],
  [{ id: 'small-one', field: 'total' }, false],
  [{ id: 'small-one', field: 'context' }, true],
  [{ id: 'big-one', field: 'total' }, true],
])('%j is unconfirmed: %s', (attributes, unconfirmed) => {
  expect(count(attributes).unconfirmed).toBe(unconfirmed);
});

test.each<[Attributes<'Count'>, message: string]>([
  [{ id: 'lab-motto' }, 'the fact lab-motto is words and no number'],
  [{ id: 'lab-staff', field: 'total' }, 'field is for models, and lab-staff is none'],
  [{ id: 'lab-chinese', field: 'context' }, 'field is for models, and lab-chinese is none'],
  [{ id: 'small-one' }, 'a model needs field: total, active or context'],
  [{ id: 'big-one', field: 'active' }, 'big-one has no active in its record'],
  [{ id: 'big-one', field: 'context' }, 'big-one has no context in its record'],
  [{ id: 'ghost' }, 'no record has the id ghost'],
])('refuses %j: %s', (attributes, message) => {
  expect(() => count(attributes)).toThrow(message);
});
