import { describe, expect, test } from 'vitest';
import { priceBarsModel } from '../../../../src/charts/price-bars/model.ts';
import type { BarsModel } from '../../../../src/charts/forms/bars/model.ts';
import type { PriceBarsChart } from '../../../../src/schemas/chart.ts';
import type { Price } from '../../../../src/schemas/price.ts';
import { words } from '../../../../src/words/en.ts';
import { barsChart, price, site } from '../../../fixtures/records.ts';

const may = { from: '2024-05-06', to: '2024-08-02' } as const;
const small = price({ ...may, id: 'small-cn', inputPerMTok: 1, outputPerMTok: 2 });
const big = price({
  ...may,
  id: 'big-cn',
  product: 'big',
  models: ['big-one'],
  maker: 'shop',
  host: 'shop',
  inputPerMTok: 20,
  outputPerMTok: 60,
  sources: ['paper', 'news'],
});
const third = price({
  ...may,
  id: 'third-cn',
  product: 'third',
  models: ['third-one'],
  inputPerMTok: 0.5,
  outputPerMTok: 4,
});

function model(prices: Price[], chart: Partial<PriceBarsChart> = {}, asOf?: string) {
  return priceBarsModel(barsChart(chart), site({ prices }, asOf), words);
}
const namesOf = ({ rows }: { rows: { name: string }[] }) => rows.map(({ name }) => name);
/** The values of the input bars, top down. */
const inputsOf = ({ rows }: BarsModel) => rows.map(({ bars: [input] }) => input?.value);

test('puts the cheapest input first, whatever the order in which the editor names them', () => {
  const products = ['big', 'small', 'third'];
  expect(namesOf(model([big, small, third], { products }))).toEqual([
    'Third One',
    'Small One',
    'Big One',
  ]);
});

test('orders equal inputs by output, and a price without input by its output', () => {
  const dearer = { ...third, inputPerMTok: 1, outputPerMTok: 3 };
  const outputOnly = { ...big, inputPerMTok: undefined, outputPerMTok: 1.5 };
  const products = ['big', 'third', 'small'];
  expect(namesOf(model([dearer, outputOnly, small], { products }))).toEqual([
    'Small One',
    'Third One',
    'Big One',
  ]);
});

test('says in one sentence what the cheapest and the dearest asked', () => {
  expect(model([small, big]).finding).toBe(
    'Small One asked 1 yuan for a million input tokens; Big One asked 20 times as much',
  );
});

test('compares with the dearest input, also where the last row has none', () => {
  const outputOnly = { ...third, inputPerMTok: undefined, outputPerMTok: 99 };
  const products = ['big', 'small', 'third'];
  const { rows, finding } = model([outputOnly, big, small], { products });
  expect(rows.at(-1)?.name).toBe('Third One');
  expect(finding).toMatch(/; Big One asked 20 times as much$/);
});

test('says first what was free, and finds the cheapest among the others', () => {
  const products = ['small', 'big', 'third'];
  const free = { ...third, inputPerMTok: 0, outputPerMTok: 0 };
  const { finding, rows, table } = model([small, big, free], { products });
  expect(finding).toBe(
    'Third One was free. Small One asked 1 yuan for a million input tokens; Big One asked 20 times as much',
  );
  expect(rows[0]?.bars).toMatchObject([
    { value: 0, label: 'free' },
    { value: 0, label: '' },
  ]);
  expect(table.rows[0]?.cells.slice(1, 3)).toEqual([
    { text: 'free', value: 0 },
    { text: 'free', value: 0 },
  ]);
  const both = model([{ ...small, inputPerMTok: 0 }, big, free], { products });
  expect(both.rows[1]?.bars.map(({ label }) => label)).toEqual(['free in', '2 yuan out']);
  expect(both.finding).toBe('Third One was free. Big One asked 20 yuan for a million input tokens');
});

test('names all that asked the same, and says so where one of two prices is not seen', () => {
  expect(model([small, { ...big, inputPerMTok: 1 }]).finding).toBe(
    'Small One and Big One asked 1 yuan for a million input tokens',
  );
  expect(model([small, { ...big, lastSeen: '2024-05-07' }]).finding).toBe(
    'When last seen, Small One asked 1 yuan for a million input tokens; Big One asked 20 times as much',
  );
});

test('draws only what holds on the day and on the chosen list', () => {
  const abroad = price({ ...may, id: 'big-us', product: 'big', region: 'us' });
  const others = [
    { ...small, id: 'over', to: '2024-05-10' },
    { ...small, id: 'to-come', from: '2024-05-11' },
    { ...small, id: 'first-day', from: '2024-05-10', inputPerMTok: 3 },
    abroad,
  ];
  expect(inputsOf(model(others))).toEqual([3]);
});

test('without a day of its own holds for the site’s day', () => {
  const later = { ...small, from: '2024-08-02', to: undefined, inputPerMTok: 7 };
  const today = model([small, later], { on: undefined }, '2024-09-01');
  const { day, measure } = today;
  expect(day).toBe('2024-09-01');
  expect(inputsOf(today)).toEqual([7]);
  expect(measure).toBe(
    'Input and output price of a million tokens, Chinese price lists, in yuan, logarithmic scale, 1 September 2024',
  );
});

describe('what is not drawn is said:', () => {
  const seen = 'Thick bar: input. Thin bar: output.';

  test('what is unconfirmed', () => {
    const doubtful: Price = { ...big, confidence: 'unconfirmed' };
    const { rows, notes, sources, table } = model([small, doubtful]);
    expect(rows).toHaveLength(1);
    expect(table.rows).toHaveLength(1);
    expect(sources).toEqual(['news']);
    expect(notes).toEqual(['Left out because unconfirmed: Big One.', seen]);
  });

  test('what is not known for the day', () => {
    const ended = { ...big, to: '2024-05-10' };
    expect(model([small, ended]).notes).toEqual(['Not known for 10 May 2024: Big One.', seen]);
  });
});

test('marks a price that no source shows on the day', () => {
  const old = { ...big, lastSeen: '2024-04' };
  const { rows, notes } = model([{ ...small, lastSeen: '2024-05' }, old]);
  expect(rows.map(({ note }) => note)).toEqual([undefined, 'last seen April 2024']);
  expect(rows.map(({ bars }) => bars.map(({ outlined }) => outlined))).toEqual([
    [false, false],
    [true, true],
  ]);
  expect(notes).toEqual([words.chart.bars.unseen]);
  const open = { ...big, from: undefined, fromBasis: undefined };
  expect(model([small, open]).rows[1]?.note).toBe('start not known');
});

test('has a table that says what the bars say, and each source once', () => {
  const { rows, table, sources } = model([{ ...small, outputPerMTok: undefined }, big]);
  const unit = 'CNY per million tokens';
  expect(table.columns).toEqual([
    { text: 'Product' },
    { text: 'Input', unit },
    { text: 'Output', unit },
    { text: 'Last seen' },
  ]);
  expect(table.rows).toEqual([
    {
      cells: [
        { text: 'Small One' },
        { text: '1 yuan', value: 1 },
        { text: 'not known', value: undefined },
        { text: '31 May 2024', iso: '2024-05-31' },
      ],
      sources: ['news'],
    },
    {
      cells: [
        { text: 'Big One' },
        { text: '20 yuan', value: 20 },
        { text: '60 yuan', value: 60 },
        { text: '31 May 2024', iso: '2024-05-31' },
      ],
      sources: ['paper', 'news'],
    },
  ]);
  expect(rows.map(({ bars }) => bars.map(({ label }) => label))).toEqual([
    ['1 yuan in', ''],
    ['20 yuan in', '60 yuan out'],
  ]);
  expect(sources).toEqual(['news', 'paper']);
});

test('has a thick series for input and a thin one for output, on a logarithmic scale', () => {
  const { series, scale, unit } = model([small, big]);
  expect(series).toEqual([
    { name: 'input', thin: false },
    { name: 'output', thin: true },
  ]);
  expect([scale, unit]).toEqual(['log', { before: '', after: ' yuan' }]);
});

test('prints dollars abroad, where both lists share a chart', () => {
  const us = price({ ...may, id: 'big-us', product: 'big', models: ['big-one'], region: 'us' });
  const intl = price({ ...may, id: 'small-intl', region: 'intl', inputPerMTok: 0.14 });
  const { rows, unit, table } = model([us, intl], { list: 'abroad' });
  expect(rows.map(({ bars }) => bars[0]?.label)).toEqual(['$0.14 in', '$1 in']);
  expect(unit).toEqual({ before: '$', after: '' });
  expect(table.columns[1]?.unit).toBe('USD per million tokens');
});

test('focuses the companies that the chart is about', () => {
  const { rows } = model([small, big], { focus: ['shop'] });
  expect(rows.map(({ company, focused }) => [company, focused])).toEqual([
    ['lab', false],
    ['shop', true],
  ]);
});

describe('two rows of one product have names that tell them apart by', () => {
  test.each<[string, Partial<Price>, Partial<Price>, string[]]>([
    ['hours', { hours: 'off-peak' }, { hours: 'peak' }, ['Small One, off-peak', 'Small One, peak']],
    ['terms', { terms: 'promotion' }, {}, ['Small One, promotion', 'Small One']],
    ['host', {}, { host: 'cloud' }, ['Small One, Lab', 'Small One, Cloud']],
    [
      'tier',
      { tier: 'up to 32k tokens' },
      { tier: 'above 32k tokens' },
      ['Small One, up to 32k tokens', 'Small One, above 32k tokens'],
    ],
  ])('%s', (_what, cheap, dear, names) => {
    const prices = [
      price({ ...may, ...cheap, id: 'a' }),
      price({ ...may, ...dear, id: 'b', inputPerMTok: 9 }),
    ];
    expect(namesOf(model(prices, { products: ['small', 'none'] }))).toEqual(names);
  });
});
