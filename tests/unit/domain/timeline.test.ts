import { expect, test } from 'vitest';
import {
  byDate,
  byYearAndMonth,
  facetsOf,
  filterData,
  filterRules,
  stripOf,
} from '../../../src/domain/timeline.ts';
import { event } from '../../fixtures/records.ts';

const zone = 'Asia/Shanghai';
const inOrder = [
  event({ id: 'a-year', date: '2023' }),
  event({ id: 'a-month', date: '2023-05' }),
  event({ id: 'b-first', date: '2023-05-01' }),
  event({ id: 'a-launch', date: '2024-05-06' }),
  event({ id: 'b-launch', date: '2024-05-06' }),
  event({ id: 'night', date: '2024-05-06', time: '00:05', zone }),
  event({ id: 'evening', date: '2024-05-06', time: '23:26', zone }),
  event({ id: 'after', date: '2024-05-07', time: '00:00', zone }),
  event({ id: 'next', date: '2024-06' }),
];

test('orders by date, then time, then id; a month stands before its days', () => {
  expect(inOrder.toReversed().sort(byDate)).toEqual(inOrder);
});

test('groups by year and month, oldest first, and leaves the given list as it was', () => {
  const given = inOrder.slice(1).toReversed();
  const before = [...given];
  const grouped = byYearAndMonth(given).map(({ year, months }) => [
    year,
    months.map(({ month, events }) => [month, events.map(({ id }) => id)]),
  ]);
  expect(grouped).toEqual([
    ['2023', [['2023-05', ['a-month', 'b-first']]]],
    [
      '2024',
      [
        ['2024-05', ['a-launch', 'b-launch', 'night', 'evening', 'after']],
        ['2024-06', ['next']],
      ],
    ],
  ]);
  expect(given).toEqual(before);
});

const told = [
  event({ id: 'a', date: '2024', category: 'policy' }),
  event({ id: 'b', date: '2024-05', companies: ['lab', 'fund'], models: ['small'] }),
  event({ id: 'c', date: '2024-05-06', companies: ['lab'], models: ['small', 'small-two'] }),
  event({ id: 'd', date: '2025-12-31', category: 'launch', companies: ['lab-two'] }),
];

test('counts events by category, the most first, by company and by model', () => {
  const { categories, companies, models } = facetsOf(told);
  expect(categories[0]).toEqual({ id: 'price', count: 2 });
  const counts = (facets: typeof models) =>
    Object.fromEntries(facets.map(({ id, count }) => [id, count]));
  expect(counts(categories)).toEqual({ price: 2, policy: 1, launch: 1 });
  expect(counts(companies)).toEqual({ lab: 2, fund: 1, 'lab-two': 1 });
  expect(counts(models)).toEqual({ small: 2, 'small-two': 1 });
});

test('an event that names a company twice is one event of it', () => {
  expect(facetsOf([event({ companies: ['lab', 'lab'] })]).companies).toEqual([
    { id: 'lab', count: 1 },
  ]);
});

test('says once what several events can be filtered by, and nothing of what none has', () => {
  expect(filterData(told.slice(0, 3))).toEqual({
    'data-category': 'policy price',
    'data-companies': 'lab fund',
    'data-models': 'small small-two',
  });
  expect(filterData(told.slice(3))['data-models']).toBeUndefined();
});

test('hides for each choice what lacks the whole id, and on paper nothing', () => {
  const rules = filterRules(facetsOf(told));
  expect(rules).toMatch(/^@media screen\{/);
  for (const attribute of ["companies~='lab'", "companies~='lab-two'", "category~='launch'"]) {
    expect(rules).toContain(`:not([data-${attribute}])`);
  }
});

test('the strip has twelve months of each year, and no month for what only a year dates', () => {
  const strip = stripOf(byYearAndMonth(told));
  expect(strip.map(({ year, months }) => [year, months.length])).toEqual([
    ['2024', 12],
    ['2025', 12],
  ]);
  const full = strip.flatMap(({ months }) => months).filter(({ events }) => events > 0);
  expect(full.map(({ month, events }) => [month, events])).toEqual([
    ['2024-05', 2],
    ['2025-12', 1],
  ]);
});

test('shades the fullest month most, an empty one not, and a single event in any company', () => {
  const month = (name: string, events: number) =>
    Array.from({ length: events }, (_, index) => event({ id: `${name}-${index}`, date: name }));
  const events = [...month('2024-01', 30), ...month('2024-02', 5), ...month('2024-03', 1)];
  const [year] = stripOf(byYearAndMonth(events));
  expect(year?.months.map(({ shade }) => shade).slice(0, 4)).toEqual([4, 3, 1, 0]);
  const [alone] = stripOf(byYearAndMonth(month('2024-01', 1)));
  expect(alone?.months[0]?.shade).toBe(4);
});
