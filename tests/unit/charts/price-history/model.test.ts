import { describe, expect, test } from 'vitest';
import { priceHistoryModel } from '../../../../src/charts/price-history/model.ts';
import { dayNumber, dayOfNumber } from '../../../../src/domain/dates.ts';
import type { PriceHistoryChart } from '../../../../src/schemas/chart.ts';
import type { Price } from '../../../../src/schemas/price.ts';
import { words } from '../../../../src/words/en.ts';
import { event, historyChart, price, site } from '../../../fixtures/records.ts';

const first = price({
  id: 'first',
  inputPerMTok: 20,
  from: '2024-05-06',
  to: '2024-08-02',
  lastSeen: '2024-05',
  sources: ['archive', 'news'],
});
const second = price({
  id: 'second',
  inputPerMTok: 1,
  from: '2024-08-02',
  to: '2025-01-01',
  lastSeen: '2024-12-31',
  sources: ['news', 'lab-page'],
});
const third = price({
  id: 'third',
  inputPerMTok: 4,
  from: '2025-01-01',
  lastSeen: '2025-02-01',
});

function model(prices: Price[], chart: Partial<PriceHistoryChart> = {}, asOf = '2025-06-01') {
  const events = [event({ id: 'cut', date: '2024-08-02' })];
  return priceHistoryModel(historyChart(chart), site({ prices, events }, asOf), words);
}
/** The steps of the first line as days and prices. */
function stepsOf({ lines: [line] }: ReturnType<typeof model>) {
  return line?.steps.map(({ start, end, seenUntil, value }) => [
    ...[start, end, seenUntil].map(dayOfNumber),
    value,
  ]);
}
/** The finding about one line of these prices, a month each. */
function findingOf(values: number[], chart: Partial<PriceHistoryChart> = {}): string {
  const day = (index: number) => `2024-${String(index + 5).padStart(2, '0')}-01`;
  const prices = values.map((inputPerMTok, index) =>
    price({
      id: `step-${index}`,
      inputPerMTok,
      from: day(index),
      to: day(index + 1),
      lastSeen: day(index),
    }),
  );
  return model(prices, chart).finding;
}

describe('a line', () => {
  test('is a step for each price, seen until the day after its last-seen day', () => {
    expect(stepsOf(model([third, first, second]))).toEqual([
      ['2024-05-06', '2024-08-02', '2024-06-01', 20],
      ['2024-08-02', '2025-01-01', '2025-01-01', 1],
      ['2025-01-01', '2025-06-02', '2025-02-02', 4],
    ]);
  });

  test('never is seen longer than it lasts, nor before it begins', () => {
    const after = { ...first, lastSeen: '2024-09' };
    const before = { ...second, lastSeen: '2024-07-30' };
    expect(stepsOf(model([after, before]))?.map((step) => step[2])).toEqual([
      '2024-08-02',
      '2024-08-02',
    ]);
  });

  test('with an unknown beginning starts with the chart and is not seen there', () => {
    const open = { ...first, from: undefined, fromBasis: undefined };
    expect(stepsOf(model([open]))).toEqual([['2024-05-01', '2024-08-02', '2024-05-01', 20]]);
  });

  test('is cut to the days of the chart', () => {
    const chart = { from: '2024-06-15', to: '2024-12-01' };
    expect(stepsOf(model([first, second, third], chart))).toEqual([
      ['2024-06-15', '2024-08-02', '2024-06-15', 20],
      ['2024-08-02', '2024-12-02', '2024-12-02', 1],
    ]);
  });

  test('has its last day, also for a price that begins on it', () => {
    expect(stepsOf(model([first, second], { to: '2024-08-02' }))?.at(-1)).toEqual([
      '2024-08-02',
      '2024-08-03',
      '2024-08-03',
      1,
    ]);
    expect(stepsOf(model([first, second], { to: '2024-08-01' }))).toHaveLength(1);
  });

  test('leaves a gap where no price is known', () => {
    const late = { ...second, from: '2024-09-01' };
    expect(stepsOf(model([first, late]))?.map((step) => step.slice(0, 2))).toEqual([
      ['2024-05-06', '2024-08-02'],
      ['2024-09-01', '2025-01-01'],
    ]);
  });

  test('takes the asked field, and leaves out a price that has none', () => {
    const outputOnly = { ...second, inputPerMTok: undefined, outputPerMTok: 12 };
    expect(stepsOf(model([first, outputOnly]))?.map((step) => step[3])).toEqual([20]);
    expect(
      stepsOf(model([first, outputOnly], { field: 'output' }))?.map((step) => step[3]),
    ).toEqual([2, 12]);
  });

  test('follows several products and no other list', () => {
    const next = { ...second, product: 'big' };
    const abroad = price({ ...third, region: 'intl', currency: 'USD' });
    const lines = [{ name: 'Both', products: ['small', 'big'] }];
    const both = model([next, abroad, first], { lines });
    expect(stepsOf(both)?.map((step) => step[3])).toEqual([20, 1]);
    expect(both.lines.map(({ name, company, focused }) => [name, company, focused])).toEqual([
      ['Both', 'lab', true],
    ]);
  });

  test('follows the lower of two hourly rates, but no night promotion', () => {
    const night = price({ ...second, hours: 'off-peak', terms: 'promotion', inputPerMTok: 0.25 });
    const peak = price({ ...third, id: 'peak', hours: 'peak', inputPerMTok: 8 });
    const offPeak = price({ ...third, id: 'off-peak', hours: 'off-peak' });
    const { table, lines, finding } = model([first, second, night, peak, offPeak]);
    expect(table.rows.map(({ cells }) => [cells[2]?.text, cells[3]?.text])).toEqual([
      ['20 yuan', 'List price'],
      ['1 yuan', 'List price'],
      ['4 yuan', 'List price, off-peak'],
    ]);
    expect(lines[0]?.steps.map(({ label }) => label)).toEqual([
      '20 yuan',
      '1 yuan',
      '4 yuan off-peak',
    ]);
    expect(finding).toBe(
      'Lab’s small model fell by 80%, from 20 yuan to 4 yuan off-peak for a million input tokens',
    );
  });
});

test('leaves out what is unconfirmed, and says so', () => {
  const doubtful: Price = { ...second, confidence: 'unconfirmed' };
  const chart = model([first, doubtful, third]);
  expect(stepsOf(chart)?.map((step) => step[3])).toEqual([20, 4]);
  expect(chart.table.rows).toHaveLength(2);
  expect(chart.sources).toEqual(['archive', 'news']);
  expect(chart.notes).toEqual([words.chart.history.dashed, 'One unconfirmed price is left out.']);
  const both = model([{ ...first, confidence: 'unconfirmed' }, doubtful, third]);
  expect(both.notes[1]).toBe('2 unconfirmed prices are left out.');
  expect(model([first]).notes).toEqual([words.chart.history.dashed]);
});

test('has a table of its steps, the sources of all, and its marks', () => {
  const events = [{ event: 'cut', label: 'Cut' }];
  const old = { ...first, from: undefined, fromBasis: undefined };
  const vague: Price = { ...third, fromPrecision: 'month', to: '2025-03-01', toPrecision: 'month' };
  const chart = model([old, second, vague], { events });
  expect(chart.table.columns).toEqual([
    { text: 'Line' },
    { text: 'Period' },
    { text: 'Price', unit: 'CNY per million tokens' },
    { text: 'Terms' },
    { text: 'Last seen' },
  ]);
  expect(chart.table.rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual([
    ['Lab’s small model', 'start not known – 2 August 2024', '20 yuan', 'List price', 'May 2024'],
    [
      'Lab’s small model',
      '2 August 2024 – 1 January 2025',
      '1 yuan',
      'List price',
      '31 December 2024',
    ],
    ['Lab’s small model', 'January 2025 – March 2025', '4 yuan', 'List price', '1 February 2025'],
  ]);
  expect(chart.table.rows.map(({ cells }) => cells[2]?.value)).toEqual([20, 1, 4]);
  expect(chart.table.rows.map(({ sources }) => sources)).toEqual([
    ['archive', 'news'],
    ['news', 'lab-page'],
    ['news'],
  ]);
  expect(chart.sources).toEqual(['archive', 'news', 'lab-page']);
  expect(chart.marks).toEqual([{ day: dayNumber('2024-08-02'), label: 'Cut' }]);
  expect([chart.day, dayOfNumber(chart.from), dayOfNumber(chart.to)]).toEqual([
    '2025-06-01',
    '2024-05-01',
    // The last day is drawn to its end.
    '2025-06-02',
  ]);
  expect(chart.measure).toBe(
    'Price of a million input tokens, Chinese price lists, in yuan, May 2024 to June 2025',
  );
  expect(model([first], { scale: 'log' }).measure).toMatch(/ June 2025, logarithmic scale$/);
});

describe('the finding', () => {
  test.each([
    [
      [20, 0.5],
      'Lab’s small model fell by 97.5%, from 20 yuan to 0.5 yuan for a million input tokens',
    ],
    [[2, 0], 'Lab’s small model fell by 100%, from 2 yuan to free for a million input tokens'],
    [[1, 2, 8], 'Lab’s small model rose from 1 yuan to 8 yuan for a million input tokens'],
    [
      [2, 12, 4],
      'Lab’s small model went from 2 yuan up to 12 yuan and down to 4 yuan for a million input tokens',
    ],
    [
      [2, 8, 12, 3, 2, 4.5, 4],
      'Lab’s small model went from 2 yuan up to 12 yuan, down to 2 yuan and back to 4 yuan for a million input tokens',
    ],
    [[2, 2], 'Lab’s small model stayed at 2 yuan for a million input tokens'],
  ])('of %j', (values, sentence) => {
    expect(findingOf(values)).toBe(sentence);
  });

  test('does not say that a price stayed which fell and came back', () => {
    expect(findingOf([2, 1, 2])).not.toContain('stayed');
  });

  test('tells of the line that fell furthest', () => {
    const big = [
      price({
        id: 'big-a',
        product: 'big',
        inputPerMTok: 40,
        from: '2024-05-06',
        to: '2024-08-02',
      }),
      price({ id: 'big-b', product: 'big', inputPerMTok: 10, from: '2024-08-02' }),
    ];
    const lines = [
      { name: 'Big', products: ['big'] },
      { name: 'Small', products: ['small'] },
    ];
    expect(model([...big, first, second], { lines }).finding).toBe(
      'Small fell by 95%, from 20 yuan to 1 yuan for a million input tokens',
    );
  });
});
