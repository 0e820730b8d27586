import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  charts,
  events,
  models,
  moves,
  prices,
  scores,
  type ChartRecord,
  type PriceRecord,
} from './records.ts';
import { builtSite } from './site.ts';

const { folder } = builtSite();

/** What a chart draws under one name, and the amounts that only unconfirmed records give for it. */
interface Doubt {
  /** As the chart may print them: with details behind a comma. */
  names: string[];
  values: number[];
}

function doubtsOf(
  { list, field, products = [], lines = [] }: ChartRecord,
  records: readonly PriceRecord[],
): Doubt[] {
  const groups = [
    ...products.map((product) => ({ names: [] as string[], sold: [product] })),
    ...lines.map((line) => ({ names: [line.name], sold: line.products })),
  ];
  return groups.map(({ names, sold }) => {
    const offered = records.filter(
      ({ product, region }) => sold.includes(product) && (region === 'cn') === (list === 'cn'),
    );
    const given = (isDoubtful: boolean) =>
      offered
        .filter(({ confidence }) => (confidence === 'unconfirmed') === isDoubtful)
        .flatMap(({ inputPerMTok, outputPerMTok }) => [
          ...(field === 'output' ? [] : [inputPerMTok]),
          ...(field === 'input' ? [] : [outputPerMTok]),
        ])
        .filter((value) => value !== undefined);
    const sure = new Set(given(false));
    const products = offered.map((price) => models.get(price.models[0] ?? '')?.name ?? price.id);
    return {
      names: names.length > 0 ? names : [...new Set(products)],
      values: given(true).filter((value) => !sure.has(value)),
    };
  });
}

/** The parts of a chart’s data that stand for one name: a bar, a line, a row of the table. */
function partsOf(model: unknown, names: readonly string[]): unknown[] {
  if (typeof model !== 'object' || model === null) return [];
  const part = model as { name?: string; 0?: { text?: string } };
  const name = part.name ?? part[0]?.text ?? '';
  const isOne = names.some((one) => name === one || name.startsWith(`${one}, `));
  return isOne ? [model] : Object.values(model).flatMap((inner) => partsOf(inner, names));
}

/** The amounts that a part draws, and those that its texts print: `$0.14`, `120 yuan`. */
function amountsIn(part: unknown, key = ''): number[] {
  if (typeof part === 'number') return ['input', 'output', 'value'].includes(key) ? [part] : [];
  if (typeof part === 'string') {
    return [...part.matchAll(/(?<=\$)[\d.,]*\d|\d[\d.,]*(?= yuan)/g)].map(([text]) =>
      Number(text.replaceAll(',', '')),
    );
  }
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([name, inner]) => amountsIn(inner, name));
}

describe('no unconfirmed price is drawn or listed', () => {
  const all = [...charts.values()]
    .filter(({ products, lines }) => products !== undefined || lines !== undefined)
    .map((chart) => ({ chart, doubts: doubtsOf(chart, [...prices.values()]) }));

  test('though some charts have products with one', () => {
    const values = all.flatMap(({ doubts }) => doubts.flatMap((doubt) => doubt.values));
    expect(values.length).toBeGreaterThan(0);
  });

  test.each(all)('in $chart.id', ({ chart, doubts }) => {
    const text = readFileSync(join(folder, `charts/${chart.id}.json`), 'utf8');
    const { drawing: model } = JSON.parse(text) as { drawing: { finding: string } };
    const shown = doubts.map(({ names }) => amountsIn(partsOf(model, names)));
    expect(shown.flat().length).toBeGreaterThan(1);
    const told = amountsIn(model.finding);
    expect(told.filter((value) => !shown.flat().includes(value))).toEqual([]);
    for (const [index, { values }] of doubts.entries()) {
      expect(values.filter((value) => shown[index]?.includes(value))).toEqual([]);
    }
  });
});

describe('no unconfirmed record is drawn', () => {
  const rowsOf = (id: string) => {
    const text = readFileSync(join(folder, `charts/${id}.json`), 'utf8');
    return (JSON.parse(text) as { data: { values: [quarter: string, events: number] }[] }).data;
  };
  const named = [...charts.values()].flatMap(
    ({ id, cuts = [], scores: tests = [], moves: ms = [] }) => {
      const records = [
        ...cuts.map(({ from, to }) => [prices.get(from), prices.get(to)]),
        ...tests.map((score) => [scores.get(score)]),
        ...ms.map((move) => [moves.get(move)]),
      ];
      return records.length === 0 ? [] : [{ id, records }];
    },
  );

  test.each(named)('in $id, which names its records', ({ id, records }) => {
    expect(rowsOf(id)).toHaveLength(records.length);
    const unsure = records.flat().filter((record) => record?.confidence === 'unconfirmed');
    expect(unsure.map((record) => record?.id)).toEqual([]);
  });

  test('in the count of events', () => {
    const sure = [...events.values()].filter(({ confidence }) => confidence !== 'unconfirmed');
    const counted = rowsOf('events-by-quarter').map(({ values: [, count] }) => count);
    expect(counted.reduce((sum, count) => sum + count, 0)).toBe(sure.length);
  });
});

test('a price that only an unconfirmed record gives is seen wherever a chart has it', () => {
  const shown = (model: unknown) => amountsIn(partsOf(model, ['X1']));
  expect(shown({ bars: [{ name: 'X1', input: 3, output: 30 }] })).toEqual([3, 30]);
  expect(shown({ bars: [{ name: 'X1, peak', inputLabel: '$3 in', unseen: '2024' }] })).toEqual([3]);
  expect(shown({ table: { rows: [[{ text: 'X1' }, { text: '3 yuan', value: 3 }]] } })).toEqual([
    3, 3,
  ]);
  expect(
    shown({ lines: [{ name: 'X1', steps: [{ start: 9, value: 4, label: '4 yuan' }] }] }),
  ).toEqual([4, 4]);
  expect(
    shown({
      bars: [
        { name: 'X10', input: 3 },
        { name: 'Y', input: 3 },
      ],
    }),
  ).toEqual([]);
  const chart: ChartRecord = { id: 'a', list: 'abroad', products: ['x', 'y'] };
  const price = (
    product: string,
    confidence: PriceRecord['confidence'],
    inputPerMTok: number,
  ): PriceRecord => ({
    ...{ id: product, models: [], region: 'us', currency: 'USD', sources: [] },
    ...{ product, confidence, inputPerMTok },
  });
  const asked = [
    ...[price('x', 'unconfirmed', 3), price('x', 'unconfirmed', 5), price('x', 'reported', 5)],
    price('y', 'reported', 3),
  ];
  expect(doubtsOf(chart, asked)).toEqual([
    { names: ['x'], values: [3] },
    { names: ['y'], values: [] },
  ]);
});
