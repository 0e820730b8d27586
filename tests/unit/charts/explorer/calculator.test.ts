import { describe, expect, test } from 'vitest';
import { calculatorView } from '../../../../src/charts/explorer/calculator.ts';
import type { BarsModel } from '../../../../src/charts/forms/bars/model.ts';
import type { ExplorerState } from '../../../../src/charts/explorer/state.ts';
import type { Price } from '../../../../src/schemas/price.ts';
import { chartWords as words } from '../../../../src/words/en/charts.ts';
import { exchangeRate, marketOf, stateOf } from '../../../fixtures/market.ts';
import { price } from '../../../fixtures/records.ts';

// The job reads a million words and writes half a million; a word is 1 to 1.5 tokens.
const may = { from: '2024-05-06', fromBasis: 'announced', lastSeen: '2024-06-01' } as const;
const small = price({ ...may, cachedInputPerMTok: 0.5 });
const big = price({
  ...{ ...may, id: 'big-cn', product: 'big', models: ['big-one'], maker: 'shop', host: 'shop' },
  ...{ inputPerMTok: 20, outputPerMTok: 60 },
});

function view(prices: Price[], choices: Partial<ExplorerState> = {}): BarsModel {
  const market = marketOf(prices, {
    exchangeRates: [exchangeRate('2024-05-05', 7), exchangeRate('2024-05-20', 8)],
  });
  const model = calculatorView(stateOf(market, choices), market, words);
  if (model === undefined) throw new Error('no job can be counted');
  return model;
}
const rowsOf = ({ table }: BarsModel) =>
  table.rows.map(({ cells }) => cells.map(({ text }) => text).join(': '));
const { numbers } = stateOf(marketOf([]));

test('puts the cheapest first, from the fewest tokens to the most', () => {
  const model = view([big, small]);
  expect(rowsOf(model)).toEqual(['Small One: 2 yuan to 3 yuan', 'Big One: 50 yuan to 75 yuan']);
  expect(model.rows.map(({ bars }) => bars.map(({ value, label }) => [value, label]))).toEqual([
    [[3, '2–3 yuan']],
    [[75, '50–75 yuan']],
  ]);
  expect(model.finding).toBe(
    'The job, today: 2 yuan to 3 yuan with Small One, 50 yuan to 75 yuan with Big One',
  );
  expect(model.series).toEqual([{ name: 'today', thin: false }]);
  expect(model.notes.join()).toContain('1 to 1.5 tokens for an English word');
});

test.each<[choices: Partial<ExplorerState>, cost: string]>([
  [{ numbers: { ...numbers, writes: 0 } }, '1 yuan to 1.5 yuan'],
  // Half of the million at 1 yuan, half at 0.5, and half a million at 2.
  [{ numbers: { ...numbers, repeated: 0.5 } }, '1.8 yuan to 2.6 yuan'],
  [{ numbers: { ...numbers, times: 1000 } }, '2,000 yuan to 3,000 yuan'],
  [{ numbers: { ...numbers, reads: 0, writes: 0 } }, 'free'],
  // 2 to 3 yuan at 8 yuan to the dollar.
  [{ currency: 'USD' }, '≈ $0.25 to $0.38'],
])('of %j costs %s', (choices, cost) => {
  expect(rowsOf(view([small], choices))).toEqual([`Small One: ${cost}`]);
});

test('without an output price nothing that writes can be counted, what only reads can', () => {
  const half = price({ ...small, outputPerMTok: undefined });
  const model = view([half]);
  expect(model.rows).toEqual([]);
  expect(model.finding).toBe('What the job cost, today, is not known for this choice');
  expect(rowsOf(view([half], { numbers: { ...numbers, writes: 0 } }))).toHaveLength(1);
});

test('hours and promotions that hold side by side make one range', () => {
  const night = price({ ...small, id: 'night', hours: 'off-peak', terms: 'promotion' });
  const cheap = { inputPerMTok: 0.5, outputPerMTok: 1, cachedInputPerMTok: undefined };
  const model = view([small, price({ ...night, ...cheap, sources: ['paper'] })]);
  expect(rowsOf(model)).toEqual(['Small One: 1 yuan to 3 yuan']);
  expect(model.table.rows[0]?.sources).toEqual(['news', 'paper']);
});

describe('on another day than today', () => {
  const before = price({ ...big, id: 'big-before', to: '2024-05-22', lastSeen: '2024-05-09' });
  const now = price({
    ...{ ...big, id: 'big-now', from: '2024-05-22', models: ['third-one'] },
    ...{ inputPerMTok: 10, outputPerMTok: 30, lastSeen: '2024-05-30' },
  });
  const gone = price({ ...small, to: '2024-05-12' });

  test('costs of both days stand side by side, under both names', () => {
    const model = view([before, now, gone], { on: '2024-05-08' });
    expect(rowsOf(model)).toEqual([
      'Small One: 2 yuan to 3 yuan: not known',
      'Big One, now Third One: 50 yuan to 75 yuan: 25 yuan to 38 yuan',
    ]);
    expect(model.series.map(({ name, thin }) => [name, thin])).toEqual([
      ['8 May 2024', false],
      ['today', true],
    ]);
    expect(model.notes).toContain('Thick bar: 8 May 2024. Thin bar: today.');
  });

  test('each is outlined where no source shows its price on its day', () => {
    const outlined = (on: string) =>
      view([before, now], { on }).rows.map(({ bars }) => bars.map((bar) => bar.outlined));
    expect(outlined('2024-05-08')).toEqual([[false, true]]);
    expect(outlined('2024-05-10')).toEqual([[true, true]]);
    expect(view([before, now], { on: '2024-05-08' }).notes).toContain(words.explorer.outline);
    expect(view([small], { on: '2024-05-08' }).notes).not.toContain(words.explorer.outline);
  });

  test('each is converted at the rate of its day', () => {
    const model = view([big], { on: '2024-05-08', currency: 'USD' });
    // 50 to 75 yuan, at 7 then and at 8 now.
    expect(rowsOf(model)).toEqual(['Big One: ≈ $7.10 to $11: ≈ $6.30 to $9.40']);
    expect(model.notes.join()).toContain('rates of 5 May 2024, 20 May 2024');
  });

  test('what began later has only its cost of today', () => {
    expect(rowsOf(view([now], { on: '2024-05-08' }))).toEqual([
      'Third One: not known: 25 yuan to 38 yuan',
    ]);
  });
});

test('names hosts and lists, and keeps to those chosen', () => {
  const resold = price({ ...small, id: 'small-cloud', host: 'cloud', inputPerMTok: 9 });
  const abroad = price({ ...big, id: 'big-us', region: 'us', currency: 'USD' });
  const all = { list: 'all', currency: 'CNY' } as const;
  const names = (choices: Partial<ExplorerState>) =>
    view([small, resold, abroad], choices).rows.map(({ name }) => name);
  expect(names(all)).toEqual(['Small One, LAB', 'Small One, CLOUD', 'Big One, United States']);
  expect(names({ ...all, models: ['big'] })).toEqual(['Big One, United States']);
  expect(names({})).toEqual(['Small One, LAB', 'Small One, CLOUD']);
});

test('counts nothing unconfirmed', () => {
  expect(view([price({ ...small, confidence: 'unconfirmed' })]).rows).toEqual([]);
});

test('draws forty rows at most, and says so', () => {
  const many = Array.from({ length: 41 }, (_, index) =>
    price({ ...small, id: `p-${index}`, product: `p-${index}` }),
  );
  expect(view(many).rows).toHaveLength(40);
  expect(view(many).notes.join()).toContain('the first 40 of 41');
});

test('is nothing where no maker says how many tokens a word has', () => {
  const market = marketOf([small], { tokenAssumptions: [] });
  expect(calculatorView(stateOf(market), market, words)).toBeUndefined();
});
