import { expect, test } from 'vitest';
import type { Passage } from '../../../src/domain/site.ts';
import type { TagUse } from '../../../src/domain/tags.ts';
import { leadFigure } from '../../../src/share-images/lead-figure.ts';
import { words } from '../../../src/words/en.ts';
import { event, move, price, score, site } from '../../fixtures/records.ts';

const made = site({
  prices: [
    price({}),
    price({ id: 'rumour', inputPerMTok: 7, confidence: 'unconfirmed' }),
    price({ id: 'abroad', region: 'intl', inputPerMTok: 0.14 }),
    price({
      id: 'peak',
      hours: 'peak',
      from: '2025-01-01',
      lastSeen: '2025-01-02',
      fromBasis: 'observed',
    }),
  ],
  scores: [score({ id: 'own', party: 'vendor', reportedBy: 'lab' })],
  moves: [move({})],
  events: [event({}), event({ id: 'later', date: '2024-05-20' })],
});
const passage = (...tags: TagUse[]): Passage => ({
  text: '',
  tree: { type: 'root', children: [] },
  tags,
});
const priced = (id: string): TagUse => ({ name: 'Price', attributes: { id, field: 'input' } });
const converted: TagUse = {
  name: 'Price',
  attributes: { id: 'abroad', field: 'input', in: 'CNY' },
};
const span: TagUse = { name: 'Between', attributes: { from: 'small-cut', to: 'later' } };

test.each([
  ['an unconfirmed price', priced('rumour')],
  [
    'a change that rests on an unconfirmed price',
    {
      name: 'Change',
      attributes: { from: 'small-cn', to: 'rumour', field: 'input' },
    } as const,
  ],
  ['a price in another currency than its own', converted],
  ['a maker’s own test', { name: 'Score', attributes: { id: 'own' } } as const],
  ['a span of time', span],
])('%s does not stand for a page', (_what, tag) => {
  expect(leadFigure([passage(tag)], made, words)).toBeUndefined();
  expect(leadFigure([passage(tag), passage(priced('abroad'))], made, words)?.text).toBe('$0.14');
});

test('a price comes with what it is of, its sources and its list', () => {
  const figure = leadFigure([passage(priced('small-cn'))], made, words);
  expect(figure).toMatchObject({ text: '1 yuan', list: 'cn' });
  expect(figure?.label).toMatch(/^for a million input tokens of Small One.*\(\d sources?\)$/);
});

test('a price says at which hours it is asked, and that its first day is only when it was seen', () => {
  expect(leadFigure([passage(priced('peak'))], made, words)?.label).toMatch(
    /, China, list price, peak, seen since \d/,
  );
});

test('a fall keeps its sign without a sentence around it', () => {
  const moved: TagUse = { name: 'Move', attributes: { id: 'shop-falls' } };
  expect(leadFigure([passage(moved)], made, words)?.text).toMatch(/^(about )?[−-]\d/);
});

test('what is no price belongs to no list', () => {
  const moved: TagUse = { name: 'Move', attributes: { id: 'shop-falls' } };
  const figure = leadFigure([passage(moved, priced('small-cn'))], made, words);
  expect(figure?.label).toContain('Shop, Change of the day, 7 May 2024');
  expect(figure?.list).toBeUndefined();
});
