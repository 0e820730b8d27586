import { describe, expect, test } from 'vitest';
import type { Move } from '../../../src/schemas/move.ts';
import type { Price } from '../../../src/schemas/price.ts';
import type { Score } from '../../../src/schemas/score.ts';
import {
  cutsChart,
  movesChart,
  scoresChart,
  secondMove,
  secondScore,
  thirdProduct,
  withCharts,
} from '../../fixtures/chart-edits.ts';
import { linesOf, smallContent, type Edit } from '../../fixtures/content.ts';

test.each<[what: string, edits: Edit[], ...lines: string[]]>([
  [
    'a line without a confirmed price in the days of the chart',
    [['charts.json', '"from": "2024-05-01"', '"from": "2024-08-02", "to": "2024-09-01"']],
    'content/charts.json:9:52 error chart small-history/lines.0.products: no confirmed price falls into these days',
    'content/charts.json:11:29 error chart small-history/events.0.event: lies outside the days of the chart',
  ],
  [
    'bars of which none has a confirmed price on the day',
    [['charts.json', '"on": "2024-05-10"', '"on": "2024-09-01"']],
    'content/charts.json:19:19 error chart both-in-may/products: none of them has a confirmed price on that day',
  ],
  [
    'bars and a line of which the only price is unconfirmed',
    [
      ['charts.json', '"from": "2024-05-01"', '"from": "2024-05-06"'],
      ['prices/lab.json', '"confidence": "primary"', '"confidence": "unconfirmed"'],
    ],
    'content/charts.json:9:52 error chart small-history/lines.0.products: no confirmed price falls into these days',
    'content/charts.json:19:19 error chart both-in-may/products: none of them has a confirmed price on that day',
  ],
  [
    'a free price on a logarithmic scale',
    [
      ['charts.json', '"linear"', '"log"'],
      ['prices/lab.json', '"inputPerMTok": 0.5', '"inputPerMTok": 0'],
      ['prices/lab.json', '      "cachedInputPerMTok": 0.1,\n', ''],
    ],
    'content/charts.json:9:52 error chart small-history/lines.0.products: small-cn is free, which no logarithmic scale can show',
    'content/corrections.json:8:14 error correction small-price/now: the tag prints “free” (found “0.5 yuan”)',
  ],
  [
    'two prices on one line at a time',
    [['prices/lab.json', '"to": "2024-05-06"', '"tier": "up to 32k tokens"']],
    'content/charts.json:9:52 error chart small-history/lines.0.products: small-cn-before and small-cn hold in the same days, and a line has one price at a time',
  ],
  [
    'an event after the last day',
    [['charts.json', '"from": "2024-05-01"', '"from": "2024-05-01", "to": "2024-05-05"']],
    'content/charts.json:11:29 error chart small-history/events.0.event: lies outside the days of the chart',
  ],
  [
    'an event on the last day',
    [['charts.json', '"from": "2024-05-01"', '"from": "2024-05-01", "to": "2024-05-06"']],
  ],
])('%s', (_what, edits, ...lines) => {
  expect(linesOf(smallContent(...edits))).toEqual(lines);
});

interface Cut {
  from: string;
  to: string;
}

const small = { from: 'small-cn-before', to: 'small-cn' };
const third = { from: 'third-before', to: 'third-after' };

describe('cuts:', () => {
  test.each<[what: string, cuts: Cut[], after: Partial<Price>, ...lines: string[]]>([
    ['two that are good', [small, third], {}],
    [
      'an unknown price',
      [small, { ...third, to: 'third-aftre' }],
      {},
      '22:137 error chart new-cuts/cuts.1.to: no price has the id “third-aftre”; did you mean “third-after”?',
    ],
    [
      'a price that is unconfirmed',
      [small, third],
      { confidence: 'unconfirmed' },
      '22:137 error chart new-cuts/cuts.1.to: is unconfirmed, and no chart draws that',
    ],
    [
      'a price that is not known',
      [small, third],
      { inputPerMTok: undefined, outputPerMTok: 1 },
      '22:137 error chart new-cuts/cuts.1.to: has no input price',
    ],
    [
      'a price that is no lower',
      [small, third],
      { inputPerMTok: 8 },
      '22:137 error chart new-cuts/cuts.1.to: is not below third-before, so that there is no cut',
    ],
    [
      'a list abroad',
      [small, third],
      { region: 'intl', currency: 'USD' },
      '22:137 error chart new-cuts/cuts.1.to: is not on the same list as small-cn-before; China’s lists never share a chart with others',
    ],
    [
      'another product',
      [small, { from: 'small-cn-before', to: 'third-after' }],
      {},
      '22:140 error chart new-cuts/cuts.1.to: is not a later price of the product of small-cn-before',
    ],
    [
      'an earlier price',
      [small, { from: 'third-after', to: 'third-before' }],
      {},
      '22:136 error chart new-cuts/cuts.1.to: is not a later price of the product of third-after; swap from and to',
    ],
    [
      'a cut that is there already',
      [small, small],
      {},
      '22:140 error chart new-cuts/cuts.1.to: is in the chart already',
    ],
  ])('%s', (_what, cuts, after, ...lines) => {
    const edits = withCharts([cutsChart(cuts)], thirdProduct(after));
    expect(linesOf(smallContent(...edits))).toEqual(
      lines.map((line) => `content/charts.json:${line}`),
    );
  });
});

test.each<[what: string, other: Partial<Score>, message?: string]>([
  ['a good one', {}],
  [
    'an unconfirmed one',
    { confidence: 'unconfirmed', comparable: false },
    'is unconfirmed, and no chart draws that',
  ],
  [
    'one that is not comparable',
    { comparable: false },
    'may not stand beside others (comparable is false)',
  ],
  ['a rank', { unit: 'rank' }, 'is a rank, and the lowest would have the shortest bar'],
  ['another unit', { unit: 'points' }, 'is in points, and riddles-small-one in %'],
  [
    'another test',
    { benchmark: 'puzzles' },
    'is of another test, or edition of it, than riddles-small-one',
  ],
  [
    'another edition',
    { version: '2' },
    'is of another test, or edition of it, than riddles-small-one',
  ],
  [
    'the same model',
    { model: 'small-one' },
    'is of the model of riddles-small-one, and a model has one result in a chart',
  ],
])('results beside one another: %s', (_what, other, message) => {
  const chart = scoresChart(['riddles-small-one', 'other']);
  expect(linesOf(smallContent(...withCharts([chart], secondScore(other))))).toEqual(
    message === undefined
      ? []
      : [`content/charts.json:22:75 error chart new-scores/scores.1: ${message}`],
  );
});

test.each<[what: string, other: Partial<Move>, message?: string]>([
  ['a good one', {}],
  ['an unconfirmed one', { confidence: 'unconfirmed' }, 'is unconfirmed, and no chart draws that'],
  ['another unit', { unit: 'USD bn' }, 'is in USD bn, and the chart draws per cent'],
  [
    'the same share on the same day',
    { instrument: 'Shop' },
    'moves what shop-falls does on the same day',
  ],
  ['the same share on another day', { instrument: 'Shop', date: '2024-05-08' }],
])('moves beside one another: %s', (_what, other, message) => {
  const chart = movesChart(['shop-falls', 'lab-falls']);
  expect(linesOf(smallContent(...withCharts([chart], secondMove(other))))).toEqual(
    message === undefined
      ? []
      : [`content/charts.json:22:67 error chart new-moves/moves.1: ${message}`],
  );
});

test('a chart of which an id is unknown has one line for it, and its others are still held', () => {
  const chart = movesChart(['shop-fall', 'shop-falls', 'shop-falls']);
  expect(linesOf(smallContent(...withCharts([chart])))).toEqual([
    'content/charts.json:22:54 error chart new-moves/moves.0: no move has the id “shop-fall”; did you mean “shop-falls”?',
    'content/charts.json:22:79 error chart new-moves/moves.2: moves what shop-falls does on the same day',
  ]);
});

test.each(['explorer', 'calculator'])('no chart is called %s, as one of the explorer is', (id) => {
  const chart = { ...movesChart(['shop-falls', 'lab-falls']), id };
  const lines = linesOf(smallContent(...withCharts([chart], secondMove({ instrument: 'Lab' }))));
  expect(lines).toEqual([
    `content/charts.json:22:11 error chart ${id}/id: is the name of a chart of the explorer (found "${id}")`,
  ]);
});
