import { describe, expect, test } from 'vitest';
import { words } from '../../src/words/en.ts';
import { expectedOf } from './expected.ts';
import { numberIn } from './printed.ts';
import { builtSite, textOf } from './site.ts';
import { cardsOf, evidenceOf, isFigure, told } from './told.ts';

// To parse all pages takes a slow machine more than the usual five seconds.

const site = builtSite();

test('the articles, the home page and the ledger are read', () => {
  expect(told.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['home', 'claims/', 'articles/qwen-2-5-max-in-five-minutes/']),
  );
  for (const { name, tags } of told) {
    // The ledger had no tags before its better figures were bound.
    expect(tags.filter(isFigure).length, name).toBeGreaterThan(0);
  }
});

describe.each(told)('on $name', ({ document, tags, marks }) => {
  /** Each figure tag with its mark and the box around its figure. */
  const bound = tags.flatMap((tag, index) => {
    const mark = marks[index];
    return isFigure(tag) ? [{ ...expectedOf(tag), mark, box: mark?.parentElement }] : [];
  });

  test('every tag has its mark, in the order of the text', () => {
    expect(marks).toHaveLength(tags.length);
  });

  test('every figure says what its records say', () => {
    for (const { box, text, values, rounded, records } of bound) {
      const figure = box?.querySelector('data');
      const printed = textOf(figure);
      const ids = figure?.getAttribute('data-record')?.split(' ') ?? [];
      expect(ids.toSorted()).toEqual(records.toSorted());
      if (typeof text === 'string') expect(printed).toBe(text);
      else expect(printed).toMatch(text);
      if (rounded) {
        expect(Math.abs(numberIn(printed) - rounded.number)).toBeLessThanOrEqual(rounded.within);
      }
      const held = (figure?.getAttribute('value') ?? '').split('..').map(Number);
      expect(held, printed).toHaveLength(values.length);
      for (const [index, value] of values.entries()) expect(held[index]).toBeCloseTo(value, 5);
    }
  });

  test('what is unconfirmed or a maker’s own says so in words beside the figure', () => {
    for (const { box, mark, doubts } of bound) {
      const printed = textOf(box?.querySelector('data'));
      const said = doubts.length > 0 ? ` (${doubts.join(', ')})` : '';
      expect(textOf(box)).toBe(`${printed}${said}${textOf(mark)}`);
    }
  });

  test('every card is about its own figure', () => {
    for (const { box, mark, card } of bound) {
      const [opened] = cardsOf(mark, document);
      const figure = textOf(box?.querySelector('data'));
      if (card === 'computed') {
        const title = opened?.getAttribute('aria-labelledby') ?? '';
        expect(textOf(document.getElementById(title))).toBe(figure);
      } else {
        // A card prints a quantity with its sign or without, and names what a model’s number counts.
        const plain = (text: string) => text.replaceAll(/[−+]/g, '');
        const wanted = card === 'model' ? (/[\d.,]+/.exec(figure)?.[0] ?? '') : plain(figure);
        expect(plain(textOf(opened))).toContain(wanted);
      }
    }
  });

  test('every card says how sure its records are, and leads to a report of a mistake', () => {
    for (const { mark, records, card } of bound) {
      const [opened, ...inner] = cardsOf(mark, document);
      const badges = [...(opened?.querySelectorAll('.badge') ?? [])].map(textOf);
      const sure = records.map((id) => {
        const { confidence, sources } = evidenceOf(id);
        return confidence === 'reported'
          ? words.confidence.reported(sources.length)
          : words.confidence[confidence as 'primary' | 'unconfirmed'];
      });
      expect(badges).toEqual(sure);
      expect(inner.map(({ id }) => id)).toEqual(
        card === 'computed' ? records.map((id) => `card-${id}`) : [],
      );
      for (const one of [opened, ...inner]) {
        const name = one?.id.replace('card-', '') ?? '';
        const links = [...(one?.querySelectorAll('a[href*="/issues/new"]') ?? [])];
        const reports = links.map((a) => new URL(a.getAttribute('href') ?? '').searchParams);
        expect(reports.map((report) => report.get('record'))).toEqual([name]);
      }
    }
  });
});

test('every figure of the site names records that exist, and has a number', () => {
  const figures = site.pages
    .filter(({ html }) => html.includes('<data '))
    .flatMap(({ document }) => [...document.querySelectorAll('data')]);
  expect(figures.length).toBeGreaterThan(300);
  for (const figure of figures) {
    for (const id of (figure.getAttribute('data-record') ?? '').split(' ')) evidenceOf(id);
    expect(figure.getAttribute('value')).toMatch(/^-?\d+(\.\d+)?(\.\.\d+(\.\d+)?)?$/);
  }
});
