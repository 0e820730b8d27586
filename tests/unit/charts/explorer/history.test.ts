import { describe, expect, test } from 'vitest';
import { historyView } from '../../../../src/charts/explorer/history.ts';
import type { ExplorerState } from '../../../../src/charts/explorer/state.ts';
import { dayNumber } from '../../../../src/domain/dates.ts';
import type { Price } from '../../../../src/schemas/price.ts';
import { chartWords as words } from '../../../../src/words/en/charts.ts';
import { exchangeRate, marketOf, stateOf } from '../../../fixtures/market.ts';
import { price } from '../../../fixtures/records.ts';

const first = price({ id: 'small-first', from: '2024-04-10', to: '2024-05-06', inputPerMTok: 10 });
const cut = price({ id: 'small-cut', from: '2024-05-06', lastSeen: '2024-05-20' });
const big = price({
  ...{ id: 'big-us', product: 'big', models: ['big-one'], region: 'us' },
  ...{ from: '2024-05-10', inputPerMTok: 5, sources: ['paper'] },
});

const rates = [exchangeRate('2024-05-05', 7), exchangeRate('2024-05-08', 8)];

function view(prices: Price[], choices: Partial<ExplorerState> = {}) {
  const market = marketOf(prices, { exchangeRates: rates });
  return historyView(stateOf(market, { view: 'history', ...choices }), market, words);
}
const stepsOf = (model: ReturnType<typeof view>) =>
  model.lines.map(({ name, steps }) => [name, ...steps.map(({ label }) => label)].join(': '));

test('draws the usual products from the first day of the slider to today', () => {
  const model = view([first, cut, big]);
  expect(stepsOf(model)).toEqual(['small: 10 yuan: 1 yuan']);
  expect(model.lines[0]?.steps.map(({ start, end, seenUntil }) => [start, end, seenUntil])).toEqual(
    [
      [dayNumber('2024-04-10'), dayNumber('2024-05-06'), dayNumber('2024-05-06')],
      [dayNumber('2024-05-06'), dayNumber('2024-06-02'), dayNumber('2024-05-21')],
    ],
  );
  expect([model.from, model.to]).toEqual([dayNumber('2024-04-01'), dayNumber('2024-06-02')]);
  expect(model.finding).toBe(
    'small fell by 90%, from 10 yuan to 1 yuan for a million input tokens',
  );
  expect(model.marks).toEqual([{ day: dayNumber('2024-05-06'), label: 'The cut' }]);
  expect(model.table.rows.map(({ cells }) => cells[2])).toEqual([
    { text: '10 yuan', value: 10 },
    { text: '1 yuan', value: 1 },
  ]);
});

test.each<[choices: Partial<ExplorerState>, lines: string[]]>([
  [{ list: 'abroad' }, []],
  [{ list: 'abroad', models: ['big'] }, ['big, United States: $5']],
  [{ models: ['big'] }, []],
  [{ price: 'output' }, ['small: 2 yuan: 2 yuan']],
  [{ price: 'blended', ratio: 1 }, ['small: 6 yuan: 1.5 yuan']],
  // Before the first rate nothing is converted; then each at the rate of its first day.
  [{ currency: 'USD' }, ['small: ≈ $0.143']],
  [{ list: 'abroad', models: ['big'], currency: 'CNY' }, ['big, United States: ≈ 40 yuan']],
  [
    { list: 'all', models: ['big', 'small'], currency: 'CNY' },
    ['small: 10 yuan: 1 yuan', 'big, United States: ≈ 40 yuan'],
  ],
])('of %j draws %j', (choices, lines) => {
  expect(stepsOf(view([first, cut, big], choices))).toEqual(lines);
});

test('says at which rates it converts, and what it could not', () => {
  const { notes } = view([first, cut, big], {
    ...{ list: 'all', models: ['big', 'small'], currency: 'USD' },
  });
  expect(notes.join(' ')).toContain('rates of 5 May 2024.');
  expect(notes.join(' ')).toContain('One price is left out: the record has no exchange rate');
  expect(view([first, cut]).notes).toEqual([words.chart.history.dashed]);
});

describe('what is converted', () => {
  // Of 7 yuan to the dollar until 8 May 2024, of 8 from then on.
  const early = price({ ...first, from: '2024-05-05', to: '2024-05-08' });
  const same = price({ ...early, id: 'small-same', from: '2024-05-08', to: '2024-05-10' });
  const again = price({ ...early, id: 'small-again', from: '2024-05-12', to: undefined });
  const lower = price({ ...cut, from: '2024-05-10', to: '2024-05-12', lastSeen: '2024-05-11' });
  const inDollars = { currency: 'USD' } as const;

  test('keeps one rate as long as the listed price stays the same', () => {
    const flat = view([early, same], inDollars);
    expect(stepsOf(flat)).toEqual(['small: ≈ $1.43: ≈ $1.43']);
    expect(flat.finding).toBe('small stayed at ≈ $1.43 for a million input tokens');
    expect(flat.notes.join()).toContain('rates of 5 May 2024.');
    // The same amount after another one is a new price.
    const moved = view([early, same, lower, again], inDollars);
    expect(stepsOf(moved)).toEqual(['small: ≈ $1.43: ≈ $1.43: ≈ $0.125: ≈ $1.25']);
    expect(moved.notes.join()).toContain('rates of 5 May 2024 and 8 May 2024.');
  });

  test('has a rate of its own where the same amount had none before', () => {
    const unbegun = price({ ...early, from: undefined });
    const model = view([unbegun, same], inDollars);
    expect(stepsOf(model)).toEqual(['small: ≈ $1.25']);
    expect(model.notes.join()).not.toContain('the record has no exchange rate');
  });

  test('makes a percentage that is about', () => {
    const fallen = view([early, same, lower], inDollars).finding;
    expect(fallen).toBe(
      'small fell by ≈ 91.3%, from ≈ $1.43 to ≈ $0.125 for a million input tokens',
    );
    // Of a line that stands as it is listed the percentage does, too.
    const both: Partial<ExplorerState> = {
      list: 'all',
      models: ['big', 'small'],
      currency: 'CNY',
    };
    expect(view([first, cut, big], both).finding).toContain('small fell by 90%, from 10 yuan');
  });

  test('can’t be where the first day is not known, which has a note of its own', () => {
    const unbegun = price({ ...first, from: undefined });
    const notesOf = (...prices: Price[]) => view(prices, inDollars).notes.join(' ');
    const noDay = 'One price is left out: the first day is not known, and so no exchange rate.';
    const noRate = 'One price is left out: the record has no exchange rate on or before the day.';
    expect(notesOf(unbegun)).toContain(noDay);
    expect(notesOf(unbegun)).not.toContain(noRate);
    expect(notesOf(first)).toContain(noRate);
    expect(notesOf(first)).not.toContain(noDay);
    expect(view([unbegun]).notes.join()).not.toContain('left out');
  });
});

test('the measure ends with the days, in months', () => {
  expect(view([first, cut]).measure).toMatch(/, in yuan, logarithmic scale, April .*June 2024$/);
});

test('a line is one offer: hosts and lists are lines of their own', () => {
  const resold = price({ ...cut, id: 'small-cloud', host: 'cloud' });
  const abroad = price({ ...cut, id: 'small-us', region: 'us', currency: 'USD' });
  expect(view([cut, resold]).lines.map(({ name }) => name)).toEqual(['small, LAB', 'small, CLOUD']);
  const both = view([cut, abroad], { list: 'all', currency: 'USD' });
  expect(both.lines.map(({ name }) => name)).toEqual(['small', 'small, United States']);
});

test('what has only an output price is a step of the output', () => {
  const output = price({ ...cut, inputPerMTok: undefined, outputPerMTok: 3 });
  expect(stepsOf(view([first, output], { price: 'output' }))).toEqual(['small: 2 yuan: 3 yuan']);
  expect(stepsOf(view([first, output]))).toEqual(['small: 10 yuan']);
});

test('what is unconfirmed is counted and not drawn', () => {
  const rumour = price({ ...cut, confidence: 'unconfirmed' });
  const model = view([first, rumour]);
  expect(stepsOf(model)).toEqual(['small: 10 yuan']);
  expect(model.notes).toContain('One unconfirmed price is left out.');
  const cached = { cachedInputPerMTok: 0.1 };
  const half = price({ ...cut, ...cached, fieldConfidence: { cachedInputPerMTok: 'unconfirmed' } });
  const known = price({ ...first, ...cached });
  expect(stepsOf(view([known, half], { price: 'cached' }))).toEqual(['small: 0.1 yuan']);
});

describe('what is free', () => {
  const free = price({ ...cut, inputPerMTok: 0 });

  test('has no place on a logarithmic scale, which is said', () => {
    const { notes, lines } = view([first, free]);
    const converted = view([free], { currency: 'USD' });
    expect(stepsOf(converted)).toEqual(['small: free']);
    expect(converted.notes.join()).not.toContain('≈');
    expect(lines[0]?.steps.map(({ label }) => label)).toEqual(['10 yuan', 'free']);
    expect(notes.join()).toContain(
      'Free days have no line, for free is no place on a logarithmic scale: small.',
    );
  });

  test('does not disturb the finding', () => {
    const gift = price({ ...big, id: 'gift', region: 'cn', currency: 'CNY', inputPerMTok: 0 });
    const models = ['big', 'small'];
    expect(view([gift, first, cut], { models }).finding).toBe(
      'small fell by 90%, from 10 yuan to 1 yuan for a million input tokens',
    );
    expect(view([gift], { models }).finding).toBe('big stayed at free for a million input tokens');
  });

  test('is drawn on a linear one', () => {
    const { notes } = view([first, free], { scale: 'linear' });
    expect(notes.join()).not.toContain('Free days');
  });
});

test('draws six lines at most, and says so', () => {
  const many = Array.from({ length: 7 }, (_, index) =>
    price({ ...cut, id: `p-${index}`, product: `p-${index}` }),
  );
  const models = many.map(({ product }) => product);
  const model = view(many, { models });
  expect(model.lines).toHaveLength(6);
  expect(model.table.rows).toHaveLength(6);
  expect(model.notes.join()).toContain('the first 6 of 7 lines');
  expect(view(many, { models: models.slice(1) }).notes.join()).not.toContain('the first');
});

test('of nothing known it draws and claims nothing', () => {
  const model = view([], { models: [] });
  expect(model.lines).toEqual([]);
  expect(model.finding).toBe('No price is known for this choice');
});
