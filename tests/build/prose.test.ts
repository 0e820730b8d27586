import { toString } from 'mdast-util-to-string';
import { describe, expect, test } from 'vitest';
import { attribute } from './passages.ts';
import { sources } from './records.ts';
import { textOf } from './site.ts';
import { cardsOf, isFigure, sourcesOf, told } from './told.ts';

describe.each(told)('on $name', ({ document, tags, marks, list }) => {
  test('every cited passage keeps its words', () => {
    for (const [index, tag] of tags.entries()) {
      if (tag.name !== 'Cite' || tag.children.some(({ type }) => type.startsWith('mdx'))) continue;
      const box = marks[index]?.closest('.cited');
      const printed = textOf(box);
      expect(printed).toBe(`${toString(tag).replace(/\s+/g, ' ')}${textOf(marks[index])}`);
    }
  });

  test('every quotation has its words, its speaker and its day', () => {
    for (const [index, tag] of tags.entries()) {
      if (tag.name !== 'Quote') continue;
      const box = marks[index]?.closest('figure.quote');
      expect(textOf(box?.querySelector('blockquote'))).toContain(toString(tag.children[0]));
      expect(textOf(box?.querySelector('figcaption'))).toContain(attribute(tag, 'speaker'));
      const day = box?.querySelector('figcaption time')?.getAttribute('datetime');
      expect(day).toBe(attribute(tag, 'date'));
    }
  });

  test('sources are numbered in the order of first use', () => {
    const order = [...new Set(tags.flatMap(sourcesOf))];
    const listed = list.map((item) => item.querySelector('a')?.getAttribute('href'));
    expect(listed).toEqual(order.map((id) => sources.get(id)?.url));
    expect(list.map(({ id }) => id)).toEqual(order.map((_, index) => `source-${index + 1}`));
    const numbers = tags.map((tag) => String(order.indexOf(sourcesOf(tag)[0] ?? '') + 1));
    expect(marks.map(textOf)).toEqual(numbers);
  });

  test('every card leads to the sources of its mark, with their numbers', () => {
    const order = [...new Set(tags.flatMap(sourcesOf))];
    for (const [index, tag] of tags.entries()) {
      const links = cardsOf(marks[index], document).flatMap((card) =>
        [...card.querySelectorAll('a')].map((link) => ({
          href: link.getAttribute('href'),
          place: textOf(link.closest('li') ?? card),
        })),
      );
      for (const id of sourcesOf(tag)) {
        // Two sources may share an address, and each has its number.
        const places = links.filter(({ href }) => href === sources.get(id)?.url);
        const numbered = new RegExp(`(^|Source )${order.indexOf(id) + 1}\\D`);
        expect(places.map(({ place }) => place)).toContainEqual(expect.stringMatching(numbered));
      }
      if (!isFigure(tag)) {
        expect(links.map(({ href }) => href)).toContain(`#source-${textOf(marks[index])}`);
      }
    }
  });

  test('every source that the text shows leads back to its first use', () => {
    const firstUses = new Map(marks.toReversed().map((mark) => [textOf(mark), mark.id] as const));
    for (const [index, item] of list.entries()) {
      const back = [...item.querySelectorAll('a')]
        .map((a) => a.getAttribute('href') ?? '')
        .filter((href) => href.startsWith('#'));
      const use = firstUses.get(`${index + 1}`);
      expect(back).toEqual(use === undefined ? [] : [`#${use}`]);
      expect(use).not.toBe('');
    }
  });
});

test('there are cited passages and quotations to read', () => {
  const tags = told.flatMap((page) => page.tags);
  for (const name of ['Cite', 'Quote']) {
    expect(tags.some((tag) => tag.name === name && !isFigure(tag))).toBe(true);
  }
});
