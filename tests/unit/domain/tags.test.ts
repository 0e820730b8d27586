import { expect, test } from 'vitest';
import { figureKinds } from '../../../src/domain/records.ts';
import { isTagName, printsFigure, tagRules, type TagRule } from '../../../src/domain/tags.ts';
import type { FigureTag, TagUse } from '../../../src/domain/tags.ts';

const attributes = { id: 'small-cn', field: 'input' } as const;
const rules: [string, TagRule][] = Object.entries(tagRules);

test.each([
  ['Price', true],
  ['price', false],
  ['TimeLine', false],
  ['toString', false],
  ['constructor', false],
  ['', false],
])('%s is the name of a tag: %s', (name, expected) => {
  expect(isTagName(name)).toBe(expected);
});

test.each<[TagUse, boolean]>([
  [{ name: 'Price', attributes }, true],
  [{ name: 'Rate', attributes: { id: 'usd-cny' } }, true],
  [{ name: 'EventDate', attributes: { id: 'small-cut' } }, false],
  [{ name: 'Cite', attributes: { source: 'news' } }, false],
  [{ name: 'Timeline', attributes: { events: 'small-cut' } }, false],
  [{ name: 'Chart', attributes: { id: 'bars' } }, false],
])('%j prints a figure: %s', (use, expected) => {
  expect(printsFigure(use)).toBe(expected);
});

test('what a figure is of has an id of its own, since cards go by it', () => {
  const ownIds: readonly string[] = [...figureKinds, 'facts'];
  const named = rules
    .filter(([name]) => printsFigure({ name, attributes: {} } as unknown as FigureTag))
    .flatMap(([, { attributes: ofTag }]) => Object.values(ofTag))
    .flatMap((rule) => (rule.type === 'id' || rule.type === 'ids' ? rule.of : []));
  expect(named).toContain('facts');
  expect(named.filter((kind) => !ownIds.includes(kind))).toEqual([]);
});

test('an attribute that may be missing is one of the tag', () => {
  for (const [name, { attributes: ofTag, optional = [] }] of rules) {
    expect(Object.keys(ofTag), name).toEqual(expect.arrayContaining([...optional]));
  }
});
