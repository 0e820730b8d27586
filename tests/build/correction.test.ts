import { beforeAll, describe, expect, test } from 'vitest';
import { words } from '../../src/words/en.ts';
import { articles, articlesPrinting, attribute, markedTagsOf } from './passages.ts';
import { money } from './printed.ts';
import { prices, readJson } from './records.ts';
import { editedSite } from './scratch.ts';
import { pageAt, textOf, type BuiltSite } from './site.ts';

/** The amounts that articles print, each once. */
const printed = articles
  .flatMap(markedTagsOf)
  .filter((tag) => tag.name === 'Price' && attribute(tag, 'in') === undefined)
  .map((tag) => ({ id: attribute(tag, 'id') ?? '', field: attribute(tag, 'field') ?? '' }));

const { asOf } = readJson('site.json') as { asOf: string };

/** Corrections of an amount: one that several articles print, and one beside another amount. */
const corrections = [
  correctionOf('in-several', (id, field) => articlesPrinting(id, field).length > 1),
  correctionOf(
    'beside-another',
    // An article that prints only the input is not mistaken about the output.
    (id, field) => articlesPrinting(id).length > articlesPrinting(id, field).length,
  ),
  // An article that came after a correction never printed the mistake.
  { ...correctionOf('before-all', () => true, '2024-12-31'), telling: [] },
];

function correctionOf(
  id: string,
  fits: (id: string, field: string) => boolean,
  date: string = asOf,
) {
  const found = printed.find((price) => fits(price.id, price.field));
  const price = prices.get(found?.id ?? '');
  if (found === undefined || price === undefined) throw new Error(`no price for ${id}`);
  const key = `${found.field === 'cached' ? 'cachedInput' : found.field}PerMTok` as const;
  return {
    telling: articlesPrinting(found.id, found.field),
    record: {
      id,
      date,
      figure: `<Price id="${found.id}" field="${found.field}" />`,
      was: '987 yuan',
      now: money(price[key] ?? NaN, price),
      text: `A reason of the correction ${id}, which no other page gives.`,
    },
  };
}

let site: BuiltSite;

beforeAll(async () => {
  const edited = await editedSite('correction', {
    'corrections.json': ({ corrections: list }) => {
      list?.push(...corrections.map(({ record }) => record));
    },
  });
  ({ site } = edited);
  return edited.remove;
});

describe.each(corrections)('the correction $record.id', ({ record, telling }) => {
  const { id, text, was, now, date } = record;

  test('stands in the log with the old and the new value and the articles', () => {
    const entry = pageAt('corrections/', site).document.getElementById(id);
    for (const part of [words.corrections.changed(was, now), text]) {
      expect(textOf(entry)).toContain(part);
    }
    const links = [...(entry?.querySelectorAll('a') ?? [])].map(textOf);
    expect(links.sort()).toEqual(telling.map(({ meta }) => meta.title).sort());
  });

  test('stands in every article that prints the figure, and nowhere else', () => {
    const pages = site.pages.filter(({ html }) => html.includes(text));
    const expected = ['corrections/', ...telling.map(({ path }) => path)];
    expect(pages.map(({ path }) => path).sort()).toEqual(expected.sort());
    for (const { document } of pages) {
      const entry = [...document.querySelectorAll('.corrections > li')].find((item) =>
        textOf(item).includes(text),
      );
      expect(entry?.querySelector('time')?.getAttribute('datetime')).toBe(date);
      expect(textOf(entry)).toContain(words.corrections.changed(was, now));
    }
  });
});
