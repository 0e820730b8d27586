import { expect, test } from 'vitest';
import { tagRules } from '../../../src/domain/tags.ts';
import { attributesOf } from '../../../src/gallery/attributes.ts';
import { darkOnly } from '../../../src/gallery/dark.ts';
import { recordSource } from '../../../src/gallery/record-source.ts';
import { galleryWords } from '../../../src/words/en/gallery.ts';

test('attributes say whether they are needed and what they hold', () => {
  const said = (tag: keyof typeof tagRules) =>
    attributesOf(tagRules[tag], galleryWords).map(
      ({ name, isNeeded, values }) => `${name} ${isNeeded ? 'needed' : 'optional'}: ${values}`,
    );
  expect(said('Between')).toEqual([
    'from needed: the id of an event or a price',
    'to needed: the id of an event or a price',
    'field optional: input, output or cached',
    'unit optional: days, weeks, months or years',
  ]);
  expect(said('Timeline')).toEqual(['events needed: ids, each of an event, with a blank between']);
  expect(said('Change')[3]).toBe('signed optional: nothing: it is there or not');
  expect(said('Note')).toEqual([]);
});

test('a record is copied as it stands in its file, at the left margin', () => {
  const text = `{
  "charts": [
    { "id": "a", "kind": "verdicts" },
    {
      "id": "b",
      "lines": [
        { "name": "B" }
      ]
    }
  ]
}`;
  expect(recordSource(text, 'charts', 'a')).toBe('{ "id": "a", "kind": "verdicts" }');
  expect(recordSource(text, 'charts', 'b')).toBe(
    '{\n  "id": "b",\n  "lines": [\n    { "name": "B" }\n  ]\n}',
  );
  expect(() => recordSource(text, 'charts', 'B')).toThrow('no record of charts has the id “B”');
});

test('the dark sheet asks for no scheme', () => {
  const css = ':root{color-scheme: light dark}@media screen and (prefers-color-scheme: dark){a{}}';
  expect(darkOnly(css)).toBe(':root{color-scheme: dark}@media screen{a{}}');
  expect(() => darkOnly('a{}')).toThrow('the style sheet does not hold');
});
