import { describe, expect, test } from 'vitest';
import {
  choices,
  defaultState,
  fieldsOf,
  percent,
  readState,
  sortKeys,
  writeState,
  type ExplorerState,
} from '../../../../src/charts/explorer/state.ts';
import { marketOf } from '../../../fixtures/market.ts';
import { price } from '../../../fixtures/records.ts';

const market = marketOf([
  price({ id: 'small-cn' }),
  price({ id: 'big-cn', product: 'big', models: ['big-one'] }),
]);
const usual = defaultState(market);
const read = (query: string) => readState(new URLSearchParams(query), market);

test('at first it shows today’s prices in China, as listed, on a logarithmic scale', () => {
  expect(usual).toEqual({
    view: 'day',
    on: '2024-06-01',
    list: 'cn',
    currency: 'listed',
    price: 'both',
    ratio: 3,
    scale: 'log',
    models: [],
    sort: undefined,
    job: 'library',
    numbers: { language: 'en', reads: 1_000_000, writes: 500_000, repeated: 0, times: 1 },
  });
  expect(`${writeState(usual, market)}`).toBe('');
});

describe('an address', () => {
  test.each<[query: string, state: Partial<ExplorerState>]>([
    ['view=history', { view: 'history' }],
    ['on=2024-04-01', { on: '2024-04-01' }],
    ['on=2024-05-31', { on: '2024-05-31' }],
    ['list=abroad', { list: 'abroad' }],
    ['list=all&currency=CNY', { list: 'all', currency: 'CNY' }],
    ['list=all&currency=USD', { list: 'all', currency: 'USD' }],
    ['currency=USD', { currency: 'USD' }],
    ['price=blended&ratio=0', { price: 'blended', ratio: 0 }],
    ['price=blended&ratio=4.5', { price: 'blended', ratio: 4.5 }],
    ['price=cached', { price: 'cached' }],
    ['scale=linear', { scale: 'linear' }],
    ['models=big', { models: ['big'] }],
    ['models=big%2Csmall', { models: ['big', 'small'] }],
    ...sortKeys.flatMap((by): [string, Partial<ExplorerState>][] => [
      [`sort=${by}`, { sort: { by, down: false } }],
      [`sort=-${by}`, { sort: { by, down: true } }],
    ]),
    ['job=talk', { job: 'talk', numbers: { ...usual.numbers, repeated: 0.5, times: 10 } }],
    [
      'job=talk&language=zh&reads=7&writes=0&repeated=12.5&times=1000000000',
      {
        job: 'talk',
        numbers: { language: 'zh', reads: 7, writes: 0, repeated: 0.125, times: 1e9 },
      },
    ],
    ['repeated=100', { numbers: { ...usual.numbers, repeated: 1 } }],
    [
      'view=history&on=2024-05-06&list=all&currency=CNY&price=blended&ratio=2&scale=linear&models=big&sort=-seen&job=talk&reads=1',
      {
        ...{ view: 'history', on: '2024-05-06', list: 'all', currency: 'CNY', price: 'blended' },
        ...{ ratio: 2, scale: 'linear', models: ['big'], sort: { by: 'seen', down: true } },
        ...{ job: 'talk', numbers: { ...usual.numbers, reads: 1, repeated: 0.5, times: 10 } },
      },
    ],
  ])('%s says what is shown, and is written as it was', (query, state) => {
    expect(read(query)).toEqual({ state: { ...usual, ...state }, refused: [] });
    expect(`${writeState({ ...usual, ...state }, market)}`).toBe(query);
    const fields = new URLSearchParams(fieldsOf({ ...usual, ...state }));
    expect(readState(fields, market)).toEqual(read(query));
  });

  test.each(Object.entries(choices).flatMap(([name, all]) => all.map((one) => [name, one])))(
    'can say %s=%s',
    (name, choice) => {
      const { state, refused } = read(`${name}=${choice}`);
      expect(refused).toEqual([]);
      // Both lists in one chart have one currency.
      if (name === 'list' && choice === 'all') expect(state.currency).toBe('USD');
      expect(readState(writeState(state, market), market)).toEqual({ state, refused });
    },
  );

  test.each([
    'on=2025-99-99',
    'on=2024-04-31',
    'on=2024-02-30',
    'on=2024-03-31',
    'on=2024-06-02',
    'on=2024-5-6',
    'on=2024-05',
    'on=today',
    'on=%002024-05-06',
    'currency=XXX',
    'currency=usd',
    'view=__proto__',
    'list=constructor',
    'price=0',
    'scale=Log',
    'ratio=-1',
    'ratio=abc',
    'ratio=Infinity',
    'ratio=1001',
    'ratio=NaN',
    'models=<script>',
    'models=toString',
    'sort=evil',
    'sort=--input',
    'sort=-',
    'job=nothing',
    'language=fr',
    'reads=1e99',
    'reads=-1',
    'writes=1,000',
    'repeated=101',
    'repeated=-0.1',
    'times=lots',
  ])('%s is refused by name, and changes nothing', (query) => {
    expect(read(query)).toEqual({ state: usual, refused: [query.split('=')[0]] });
  });

  test('is refused in parts: what is right in it holds', () => {
    expect(read('on=2024-05-06&currency=XXX&models=small,nothing&scale=linear&ratio=abc')).toEqual({
      state: { ...usual, on: '2024-05-06', models: ['small'], scale: 'linear' },
      refused: ['models', 'currency', 'ratio'],
    });
  });

  test.each(['on=', 'currency=', 'ratio=', 'models=', 'models=,', 'sort=', 'reads=', 'job='])(
    '%s says nothing',
    (query) => {
      expect(read(query)).toEqual({ state: usual, refused: [] });
    },
  );

  test.each<[query: string, state: Partial<ExplorerState>, refused: string[]]>([
    ['on=2024-05-06&on=2024-05-07', { on: '2024-05-07' }, []],
    ['on=2024-05-06&on=never', {}, ['on']],
    ['view=never&view=history', { view: 'history' }, []],
    ['models=small&models=big,small', { models: ['small', 'big'] }, []],
    ['evil=1&evil=2&__proto__=3', {}, []],
  ])('%s: of repeated parts the last one holds, and products add up', (query, state, refused) => {
    expect(read(query)).toEqual({ state: { ...usual, ...state }, refused });
  });

  test.each([
    ['reads=0.4', 'reads', 0],
    ['reads=2.5', 'reads', 3],
    ['repeated=33.333', 'repeated', 0.333],
  ] as const)('%s is rounded as it is written', (query, name, value) => {
    const { state } = read(query);
    expect(state.numbers[name]).toBe(value);
    expect(readState(writeState(state, market), market).state).toEqual(state);
  });

  test('asks for listed prices of both lists, and gets dollars', () => {
    expect(read('list=all').state.currency).toBe('USD');
    expect(read('list=all&currency=listed').state.currency).toBe('USD');
  });
});

test('without any job there are numbers all the same', () => {
  const bare = marketOf([], { workloads: [] });
  const { numbers, job } = defaultState(bare);
  expect(job).toBe('');
  expect(Math.min(numbers.reads, numbers.writes, numbers.times)).toBeGreaterThan(0);
  expect(`${writeState(defaultState(bare), bare)}`).toBe('');
});

test.each([
  [0, '0'],
  [0.125, '12.5'],
  [1, '100'],
])('a share of %d is %s per cent', (share, text) => {
  expect(percent(share)).toBe(text);
});
