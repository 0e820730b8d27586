import { expect, test } from 'vitest';
import { doubtsOf, evidence, machineNumber } from '../../../src/domain/evidence.ts';
import { words } from '../../../src/words/en.ts';
import { event, price, site } from '../../fixtures/records.ts';

const { byId } = site({
  prices: [
    price({ id: 'a', sources: ['first', 'second'] }),
    price({ id: 'b', sources: ['third', 'second'], confidence: 'primary' }),
    price({ id: 'c', confidence: 'unconfirmed' }),
  ],
  events: [event({ id: 'd', sources: ['fourth'] })],
});
const a = { kind: 'prices' as const, id: 'a' };
const b = { kind: 'prices' as const, id: 'b' };
const c = { kind: 'prices' as const, id: 'c' };
const d = { kind: 'events' as const, id: 'd' };

test('a record’s own value has its card, its sources and its doubt', () => {
  expect(evidence('a', [a], byId)).toEqual({
    card: 'a',
    records: [a],
    unconfirmed: false,
    sources: ['first', 'second'],
  });
  expect(evidence('c', [c], byId)).toMatchObject({ card: 'c', unconfirmed: true });
});

test('a computed value has the sources of the record that it is about first, each once', () => {
  expect(evidence('sum', [a, d, b], byId)).toEqual({
    card: 'sum',
    records: [a, d, b],
    unconfirmed: false,
    sources: ['third', 'second', 'fourth', 'first'],
  });
});

test('a computed value is as doubtful as the least sure of its records', () => {
  expect(evidence('sum', [c, b], byId).unconfirmed).toBe(true);
  expect(evidence('sum', [b, c], byId).unconfirmed).toBe(true);
});

test.each([
  [0.1 + 0.2, '0.3'],
  [0.025 - 1, '-0.975'],
  [1 / 3, '0.333333'],
  [0.0694, '0.0694'],
  [40, '40'],
  [1_000_000, '1000000'],
])('prints %d for machines as %s', (value, text) => {
  expect(machineNumber(value)).toBe(text);
});

test.each([
  [{ unconfirmed: false }, []],
  [{ unconfirmed: true }, ['unconfirmed']],
  [{ unconfirmed: false, party: 'vendor' }, ['says its maker']],
  [{ unconfirmed: true, party: 'rival vendor' }, ['says a rival', 'unconfirmed']],
] as const)('of a figure with %j a reader must be told %j', (figure, doubts) => {
  expect(doubtsOf(figure, words)).toEqual(doubts);
});
