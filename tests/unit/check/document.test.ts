import { describe, expect, test } from 'vitest';
import { readJson, readYaml, SyntaxProblem, type Document } from '../../../src/check/document.ts';

function problemIn(read: () => Document): string {
  try {
    read();
  } catch (error) {
    if (!(error instanceof SyntaxProblem)) throw error;
    return `${error.place.line}:${error.place.column} ${error.message}`;
  }
  return 'none';
}

describe('places in JSON', () => {
  const document = readJson('{\n  "a": [\n    { "b": 1 },\n    { "b": 2, "c": null }\n  ]\n}');

  test.each([
    ['the whole', [], '1:1'],
    ['a list', ['a'], '2:8'],
    ['an item', ['a', 1], '4:5'],
    ['a value', ['a', 1, 'c'], '4:20'],
    ['what is missing, at its parent', ['a', 0, 'z'], '3:5'],
    ['what is missing with its parent', ['a', 7, 'z', 'y'], '2:8'],
    ['a path through a number', ['a', 0, 'b', 'x'], '3:12'],
  ])('%s', (_case, path, place) => {
    const { line, column } = document.placeOf(path);
    expect(`${line}:${column}`).toBe(place);
  });

  test('of a key instead of its value', () => {
    expect(document.placeOfKey(['a', 1, 'c'])).toEqual({ line: 4, column: 15 });
  });
});

describe('places in YAML that begins in line 2', () => {
  const text = '---\na:\n  - b: one\n  - "two"\nc:\n---\n';
  const document = readYaml(text, 4, text.lastIndexOf('---'));

  test.each([
    ['the whole', [], '2:1'],
    ['a list', ['a'], '3:3'],
    ['a value', ['a', 0, 'b'], '3:8'],
    ['an item', ['a', 1], '4:5'],
    ['what is missing, at its parent', ['a', 0, 'z'], '3:5'],
    ['what is missing at the top', ['z'], '2:1'],
  ])('%s', (_case, path, place) => {
    const { line, column } = document.placeOf(path);
    expect(`${line}:${column}`).toBe(place);
  });

  test('of a key instead of its value', () => {
    expect(document.placeOfKey(['c'])).toEqual({ line: 5, column: 1 });
  });
});

describe('JSON that can’t be read', () => {
  const missing = 'does not belong here; a comma, a quote or a bracket before it may be missing';

  test.each([
    ['{\n  "a": 1\n  "b": 2\n}', `3:3 is not valid JSON: a text ${missing}`],
    ['{ "a": 1 "b": 2 }', `1:10 is not valid JSON: a text ${missing}`],
    ['{ "a": [1 }', `1:11 is not valid JSON: } ${missing}`],
    ['{ a: 1 }', `1:3 is not valid JSON: 'a' ${missing}`],
    [
      '{ “a”: 1 }',
      '1:3 is not valid JSON: \'“\' does not belong here; texts and keys stand in straight quotes: "…"',
    ],
    [
      '{ "a": 200,000 }',
      "1:12 is not valid JSON: '0' does not belong here; a number has a point and no commas: 0.28, 200000",
    ],
    ['{ "a": 1 } x', `1:12 is not valid JSON: 'x' ${missing}`],
  ])('%j', (text, problem) => {
    expect(problemIn(() => readJson(text))).toBe(problem);
  });

  test.each([
    ['', '1:1'],
    ['{\n  "a": [\n', '3:1'],
    ['{\n  "a": "text', '2:13'],
  ])('%j, which is empty or broken off, is named at its end', (text, place) => {
    expect(problemIn(() => readJson(text))).toBe(`${place} the file is empty or broken off`);
  });

  test('a comma too many is not called a missing one', () => {
    const problem = problemIn(() => readJson('{\n  "a": [1, 2,],\n  "b": 3\n}'));
    expect(problem).toMatch(/^2:14 /);
    expect(problem).not.toContain('missing');
  });

  test.each(['{\n  "a": "one\ttwo"\n}', '{\n  "a": "one\ntwo"\n}'])(
    'a tab or line end within a text, in %j',
    (text) => {
      expect(problemIn(() => readJson(text))).toMatch(/^2:\d+ is not valid JSON: /);
    },
  );

  test.each([
    ['{ "id": "a",\n  "id": "b" }', 'id', '2:3'],
    ['{ "of": [{\n  "id": 1, "id": 2 }] }', 'id', '2:12'],
    ['{ "a": "\\": ",\n  "b": [": "], "b": ": " }', 'b', '2:16'],
    ['{ "a\\"b": 1,\n  "a\\"b": 2 }', 'a"b', '2:3'],
    ['{ "": 1,\n  "" : 2 }', '', '2:3'],
    ['{ "__proto__": 1,\n  "__proto__": 2 }', '__proto__', '2:3'],
  ])(
    'a key that stands twice, of which one would be lost without a word: %j',
    (text, key, place) => {
      const places = readJson(text).twins.map((twin) => [
        twin.key,
        `${twin.place.line}:${twin.place.column}`,
      ]);
      expect(places).toEqual([[key, place]]);
    },
  );

  test('no key stands twice where texts and keys look alike', () => {
    const text = '{ "a": "b", "b": ["a", ": ", "\\"a\\":"], "c": { "a": "a" } }';
    expect(readJson(text).twins).toEqual([]);
  });
});
