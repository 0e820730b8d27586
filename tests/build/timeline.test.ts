import { describe, expect, test } from 'vitest';
import { words } from '../../src/words/en.ts';
import { companies, events, models, type EventRecord } from './records.ts';
import { builtSite, pageAt, textOf } from './site.ts';

const text = words.timeline;
const all = [...events.values()];
const { document } = pageAt('timeline/');
const items = [...document.querySelectorAll('li.event')];

/** How many events have each of the ids that they name in a field. */
function countsOf(idsOf: (event: EventRecord) => readonly string[]): Record<string, number> {
  const groups = Map.groupBy(all.flatMap(idsOf), (id) => id);
  return Object.fromEntries([...groups].map(([id, same]) => [id, same.length]));
}

const byCategory = Map.groupBy(all, ({ category }) => category);
const pages = builtSite().pages.filter(({ path }) => /^timeline\/./.test(path));

describe('the timeline', () => {
  test('has every event once, the oldest first, with what it can be filtered by', () => {
    expect(items.map(({ id }) => id).sort()).toEqual(all.map(({ id }) => id).sort());
    const dates = items.map(({ id }) => events.get(id)?.date);
    expect(dates).toEqual(dates.toSorted());
    const listed = items.map((item) => ({
      id: item.id,
      category: item.getAttribute('data-category'),
      companies: item.getAttribute('data-companies') ?? '',
      models: item.getAttribute('data-models') ?? '',
    }));
    const expected = items.map(({ id }) => {
      const event = events.get(id);
      const join = (ids: readonly string[] = []) => ids.join(' ');
      return {
        id,
        category: event?.category,
        companies: join(event?.companies),
        models: join(event?.models),
      };
    });
    expect(listed).toEqual(expected);
  });

  test('leads from the title of an event to its own address', () => {
    for (const item of items) {
      expect(item.querySelector('h4 a')?.getAttribute('href')).toBe(`#${item.id}`);
    }
  });

  test('says of months and years what is in them, or a rule would hide an event that fits', () => {
    for (const part of document.querySelectorAll('.month, .year')) {
      for (const name of ['data-category', 'data-companies', 'data-models']) {
        const ids = (element: typeof part) =>
          (element.getAttribute(name) ?? '').split(' ').filter(Boolean);
        const inside = [...part.querySelectorAll('li.event')].flatMap(ids);
        expect(ids(part).sort(), name).toEqual([...new Set(inside)].sort());
      }
    }
  });
});

describe('the filters', () => {
  test('offer every category with its true count', () => {
    const radios = [...document.querySelectorAll('.event-filters [name=category]')];
    const counts = radios.map((radio) => [
      radio.getAttribute('value') ?? '',
      Number(textOf(radio.closest('label')?.querySelector('.count'))),
    ]);
    expect(Object.fromEntries(counts)).toEqual({
      '': all.length,
      ...countsOf(({ category }) => [category]),
    });
    expect(radios.filter((radio) => radio.hasAttribute('checked'))).toEqual([radios[0]]);
  });

  test.each([
    ['company', companies, countsOf((event) => event.companies ?? [])],
    ['model', models, countsOf((event) => event.models ?? [])],
  ] as const)('offer every %s of an event by its name, with its true count', (name, of, counts) => {
    const options = [...document.querySelectorAll(`.event-filters select[name=${name}] option`)];
    const offered = options.map((option) => [option.getAttribute('value'), textOf(option)]);
    expect(offered.shift()).toEqual(['', text.all]);
    expect(offered.sort()).toEqual(
      Object.entries(counts)
        .map(([id, count]) => [id, `${of.get(id)?.name ?? ''} (${count})`])
        .sort(),
    );
  });
});

describe('the strip of months', () => {
  const cells = [...document.querySelectorAll('.strip ol > li')];
  const links = cells.flatMap((cell) => [...cell.querySelectorAll('a')]);

  test('leads to every month, and its counts are those of the months', () => {
    const said = links.map((link) => [link.getAttribute('href'), textOf(link.querySelector('b'))]);
    const true_ = Map.groupBy(
      all.filter(({ date }) => date.length > 4),
      ({ date }) => date.slice(0, 7),
    );
    const expected = [...true_].map(([month, inMonth]) => [`#month-${month}`, `${inMonth.length}`]);
    expect(said).toEqual(expected.sort());
    const sum = said.reduce((total, [, count]) => total + Number(count), 0);
    const dated = all.filter(({ date }) => date.length > 4);
    expect(sum).toBe(dated.length);
  });

  test('tells in the name of a link the month and its count', () => {
    for (const link of links) {
      const heading = document.querySelector(`[id="${link.getAttribute('href')?.slice(1) ?? ''}"]`);
      const count = textOf(link.querySelector('b'));
      const name = `${textOf(heading)}: ${count} ${count === '1' ? 'event' : 'events'}`;
      expect(textOf(link.querySelector('.sr-only'))).toBe(name);
      expect(link.querySelector('b')?.closest('[aria-hidden=true]')).not.toBeNull();
    }
  });

  test('has twelve months of every year, and shades a fuller month no lighter', () => {
    const years = new Set(all.map(({ date }) => date.slice(0, 4)));
    expect(cells).toHaveLength(12 * years.size);
    const shades = links
      .map((link) => ({
        count: Number(textOf(link.querySelector('b'))),
        shade: Number(/shade-(\d)/.exec(link.className)?.[1]),
      }))
      .sort((a, b) => a.count - b.count)
      .map(({ shade }) => shade);
    expect(shades).toEqual(shades.toSorted());
    expect(new Set(shades).size).toBeGreaterThan(2);
  });
});

describe('the pages of the categories', () => {
  test('are one for each category that there is, and the timeline leads to all', () => {
    const paths = [...byCategory.keys()].map((category) => `timeline/${category}/`).sort();
    expect(pages.map(({ path }) => path).sort()).toEqual(paths);
    const links = [...document.querySelectorAll('.category-pages a')];
    const led = links.map((link) => link.getAttribute('href')?.replace(/^.*?(?=timeline\/)/, ''));
    expect(led.sort()).toEqual(paths);
  });

  test.each([...byCategory])(
    '%s has its events and no others, each leading to its place',
    (category, own) => {
      const page = pageAt(`timeline/${category}/`).document;
      const led = [...page.querySelectorAll('li.event .event-title a')].map((link) =>
        link.getAttribute('href')?.replace(/^.*\/timeline\/#/, ''),
      );
      const order = items.map(({ id }) => id);
      expect(led).toEqual(order.filter((id) => own.some((event) => event.id === id)));
      expect(textOf(page.querySelector('.standfirst'))).toMatch(
        new RegExp(`^${own.length} of the `),
      );
      const data = 'script[type="application/ld+json"]';
      expect(page.querySelectorAll(`li.event[id], script:not(${data})`)).toHaveLength(0);
    },
  );
});
