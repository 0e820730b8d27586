import type { Document, Element } from 'happy-dom';
import { toString } from 'mdast-util-to-string';
import { describe, expect, test } from 'vitest';
import type { Element as Tag } from '../../src/check/tree.ts';
import {
  attribute,
  numberIn,
  passages,
  prices,
  sources,
  tagsOf,
  type PriceRecord,
} from './records.ts';
import { builtSite } from './site.ts';

const site = builtSite();

/** The raised numbers of a page in the order in which a reader sees them. */
function marksOf(document: Document): Element[] {
  const marks = [...document.querySelectorAll('main button[popovertarget]')].filter(
    (button) => button.closest('[popover]') === null,
  );
  // A key number stands above its caption, though the caption, its name, comes first in the page.
  const groups = Map.groupBy(marks, (mark) => mark.closest('dl > div') ?? mark);
  return [...groups.values()].flatMap((group) => {
    const inValue = group.filter((mark) => mark.closest('dd') !== null);
    return [...inValue, ...group.filter((mark) => !inValue.includes(mark))];
  });
}

/** The card that a mark opens, and those that open from there: the prices behind a computed figure. */
function cardsOf(mark: Element | undefined, document: Document): Element[] {
  const cardOf = (button?: Element) =>
    document.getElementById(button?.getAttribute('popovertarget') ?? '');
  const card = cardOf(mark);
  if (card === null) return [];
  const inner = [...card.querySelectorAll('button[popovertarget]')].flatMap(
    (button) => cardOf(button) ?? [],
  );
  return [card, ...inner];
}

function textOf(element: Element | null | undefined): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

const told = site.pages
  .filter(({ path }) => passages.has(path))
  .map(({ path, document }) => ({
    name: path || 'home',
    document,
    tags: (passages.get(path) ?? []).flatMap(tagsOf),
    marks: marksOf(document),
    list: [...document.querySelectorAll('li[id^=source-]')],
  }));

function priceOf(tag: Tag, name: string): PriceRecord {
  const price = prices.get(attribute(tag, name));
  if (price === undefined) throw new Error(`no price ${attribute(tag, name)}`);
  return price;
}

function amountOf(tag: Tag, name: string): number {
  const field = attribute(tag, 'field');
  const key = field === 'cached' ? 'cachedInputPerMTok' : (`${field}PerMTok` as const);
  return priceOf(tag, name)[key] ?? NaN;
}

/** The records that a tag compares or prints, the one that it is about first. */
function pricesOf(tag: Tag): PriceRecord[] {
  const names = { Price: ['id'], Change: ['to', 'from'], Ratio: ['of', 'to'] }[tag.name ?? ''];
  return (names ?? []).map((name) => priceOf(tag, name));
}

function sourcesOf(tag: Tag): string[] {
  if (tag.name === 'Cite') return [attribute(tag, 'source')];
  return pricesOf(tag).flatMap((price) => price.sources);
}

function expectFigure(tag: Tag, text: string, value: number): void {
  if (tag.name === 'Price') {
    const amount = amountOf(tag, 'id');
    const { currency } = priceOf(tag, 'id');
    expect(value).toBe(amount);
    if (amount === 0) expect(text).toBe('free');
    else {
      expect(text).toMatch(currency === 'CNY' ? /^[\d.,]+ yuan$/ : /^\$[\d.,]+$/);
      expect(numberIn(text)).toBe(amount);
    }
  } else if (tag.name === 'Change') {
    const percent = (amountOf(tag, 'to') / amountOf(tag, 'from') - 1) * 100;
    const signed = tag.attributes.some((item) => 'name' in item && item.name === 'signed');
    expect(value * 100).toBeCloseTo(percent, 3);
    expect(text).toMatch(/^[−+]?[\d.,]+%$/);
    expect(Math.abs(numberIn(text) - (signed ? percent : Math.abs(percent)))).toBeLessThan(0.0501);
  } else {
    const times = amountOf(tag, 'of') / amountOf(tag, 'to');
    expect(value).toBeCloseTo(times, 5);
    expect(text).toMatch(/^[\d.,]+ times$/);
    expect(Math.abs(numberIn(text) - times)).toBeLessThan(times < 10 ? 0.0501 : 0.501);
  }
}

test('there are pages with figures to read', () => {
  expect(told.map(({ name }) => name)).toHaveLength(passages.size);
  expect(told.every(({ tags }) => tags.length > 0)).toBe(true);
});

describe.each(told)('on $name', ({ document, tags, marks, list }) => {
  test('every tag has its mark, in the order of the text', () => {
    expect(marks).toHaveLength(tags.length);
  });

  test('every figure says what its records say', () => {
    for (const [index, tag] of tags.entries()) {
      const box = marks[index]?.parentElement;
      const figure = box?.querySelector('data');
      if (tag.name === 'Cite') continue;
      const records = figure?.getAttribute('data-record')?.split(' ') ?? [];
      expect(records.toSorted()).toEqual(
        pricesOf(tag)
          .map(({ id }) => id)
          .sort(),
      );
      expectFigure(tag, figure?.textContent.trim() ?? '', Number(figure?.getAttribute('value')));
    }
  });

  test('every cited passage keeps its words', () => {
    for (const [index, tag] of tags.entries()) {
      if (tag.name !== 'Cite') continue;
      const box = marks[index]?.closest('.cited');
      const number = marks[index]?.textContent ?? '';
      const printed = box?.textContent.replace(/\s+/g, ' ').trim();
      expect(printed).toBe(`${toString(tag).replace(/\s+/g, ' ')}${number}`);
    }
  });

  test('every card is about its own figure', () => {
    for (const [index, tag] of tags.entries()) {
      const [card] = cardsOf(marks[index], document);
      const figure = marks[index]?.parentElement?.querySelector('data')?.textContent.trim() ?? '';
      if (tag.name === 'Price') {
        const field =
          attribute(tag, 'field') === 'cached' ? 'cached input' : attribute(tag, 'field');
        expect(textOf(card)).toContain(`${field} ${figure}`);
      } else if (tag.name !== 'Cite') {
        const title = card?.getAttribute('aria-labelledby') ?? '';
        expect(textOf(document.getElementById(title))).toBe(figure);
      }
    }
  });

  test('sources are numbered in the order of first use', () => {
    const order = [...new Set(tags.flatMap(sourcesOf))];
    const listed = list.map((item) => item.querySelector('a')?.getAttribute('href'));
    expect(listed).toEqual(order.map((id) => sources.get(id)?.url));
    expect(list.map(({ id }) => id)).toEqual(order.map((_, index) => `source-${index + 1}`));
    const numbers = tags.map((tag) => String(order.indexOf(sourcesOf(tag)[0] ?? '') + 1));
    expect(marks.map(({ textContent }) => textContent.trim())).toEqual(numbers);
  });

  test('every card leads to the sources of its mark', () => {
    for (const [index, tag] of tags.entries()) {
      const links = cardsOf(marks[index], document).flatMap((card) =>
        [...card.querySelectorAll('a')].map((link) => link.getAttribute('href')),
      );
      expect(links).toContain(`#source-${textOf(marks[index])}`);
      for (const id of sourcesOf(tag)) expect(links).toContain(sources.get(id)?.url);
    }
  });

  test('every source that the text shows leads back to its first use', () => {
    const firstUses = new Map(
      marks.toReversed().map((mark) => [mark.textContent.trim(), mark.id] as const),
    );
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

test('every figure of the site names records that exist', () => {
  const figures = site.pages.flatMap(({ document }) => [...document.querySelectorAll('data')]);
  expect(figures.length).toBeGreaterThan(0);
  for (const figure of figures) {
    const ids = figure.getAttribute('data-record')?.split(' ') ?? [''];
    expect(ids.filter((id) => !prices.has(id))).toEqual([]);
    expect(figure.getAttribute('value')).toMatch(/^-?\d+(\.\d+)?$/);
  }
});
