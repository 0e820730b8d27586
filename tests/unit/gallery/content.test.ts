import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../../src/check/content.ts';
import { readContent } from '../../../src/check/files.ts';
import { formatProblem } from '../../../src/check/problem.ts';
import { tagRules, type TagRule } from '../../../src/domain/tags.ts';
import { examplesIn } from '../../../src/gallery/examples.ts';
import { chartSchema } from '../../../src/schemas/chart.ts';
import { verdicts } from '../../../src/schemas/claim.ts';
import { confidence, party } from '../../../src/schemas/fields.ts';
import { galleryTexts } from '../../fixtures/gallery-texts.ts';

const folder = join(import.meta.dirname, '../../../src/gallery');
const { content, problems } = checkContent(readContent(folder));
const [article] = content?.articles ?? [];
if (content === undefined || article === undefined) throw new Error('the gallery has no article');
const { records } = content;
const text = readFileSync(join(folder, `content/articles/${article.slug}.mdx`), 'utf8');
const examples = examplesIn(article.body);
const uses = examples.flatMap(({ passage }) => passage.tags);

const valuesOf = (some: typeof uses, attribute: string): string[] =>
  some.flatMap((use) =>
    Object.entries(use.attributes).flatMap(([name, value]) => (name === attribute ? value : [])),
  );

test('the gallery teaches no mistake', () => {
  expect(problems.map(formatProblem)).toEqual([]);
});

test('each example has a text that it must print, and none is left over', () => {
  expect(examples.map(({ id }) => id)).toEqual(Object.keys(galleryTexts));
});

test('what is copied is what stands in the article, whole', () => {
  const rest = examples.reduce((left, { passage }) => left.replace(passage.text, ''), text);
  expect(rest.replace(/^---[\s\S]*?---\n/, '').match(/^(?!##)\S.*/gm)).toBeNull();
});

describe.each(Object.entries<TagRule>(tagRules))('%s', (name, { attributes, wraps }) => {
  const own = uses.filter((use) => use.name === name);

  test('its examples are its own', () => {
    const first = examples.filter(({ tag }) => tag === name);
    expect(first.length).toBeGreaterThan(0);
    for (const { passage, id } of first) {
      expect(
        passage.tags.map((use) => use.name),
        id,
      ).toContain(name);
    }
    if (wraps === 'may') expect(text).toMatch(new RegExp(`<${name} id="[^"]+" />`));
    if (wraps !== undefined) expect(text).toContain(`</${name}>`);
  });

  test.each(Object.entries(attributes))('its attribute %s is shown', (attribute, rule) => {
    expect(valuesOf(own, attribute).length).toBeGreaterThan(0);
    // Which price is meant is shown once and not at each tag that compares prices.
    const shown = new Set(valuesOf(attribute === 'field' ? uses : own, attribute));
    if (rule.type === 'choice') expect([...rule.of].filter((one) => !shown.has(one))).toEqual([]);
  });
});

test('every state of a record is there to be shown', () => {
  const drawn = records.charts.map(({ kind }) => kind);
  const kinds = chartSchema.options.map(({ shape }) => shape.kind.value);
  expect(new Set(drawn)).toEqual(new Set(kinds));
  expect(new Set(records.claims.map(({ verdict }) => verdict))).toEqual(
    new Set([...verdicts, undefined]),
  );
  expect(new Set(records.scores.map((score) => score.party))).toEqual(new Set(party.options));
  for (const kind of ['prices', 'scores', 'moves', 'events'] as const) {
    expect(records[kind].map((record) => record.confidence)).toContain('unconfirmed');
  }
  expect(new Set(records.prices.map((price) => price.confidence))).toEqual(
    new Set(confidence.options),
  );
  const isSome = (is: (price: (typeof records.prices)[number]) => boolean) =>
    records.prices.some(is);
  expect(isSome(({ outputPerMTok }) => outputPerMTok === undefined)).toBe(true);
  expect(isSome(({ inputPerMTok }) => inputPerMTok === undefined)).toBe(true);
  expect(isSome(({ inputPerMTok }) => inputPerMTok === 0)).toBe(true);
  expect(records.moves.some(({ value }) => value < 0)).toBe(true);
});
