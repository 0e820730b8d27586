import { expect, test } from 'vitest';
import { byDate, byYearAndMonth } from '../../../src/domain/timeline.ts';
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
