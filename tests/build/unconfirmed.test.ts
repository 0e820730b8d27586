import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { charts, prices, type ChartRecord, type PriceRecord } from './records.ts';
import { builtSite } from './site.ts';

const { folder } = builtSite();

/** The amounts that a chart draws, and those that its texts print: `$0.14`, `120 yuan`. */
function amountsIn(model: unknown, key = ''): number[] {
  if (typeof model === 'number') return ['input', 'output', 'value'].includes(key) ? [model] : [];
  if (typeof model === 'string') {
    return [...model.matchAll(/(?<=\$)[\d.,]*\d|\d[\d.,]*(?= yuan)/g)].map(([text]) =>
      Number(text.replaceAll(',', '')),
    );
  }
  if (typeof model !== 'object' || model === null) return [];
  return Object.entries(model).flatMap(([name, part]) => amountsIn(part, name));
}

/** Amounts that only unconfirmed prices of a chart’s products give. */
function doubtful(
  { list, field, products, lines }: ChartRecord,
  records: readonly PriceRecord[],
): number[] {
  const shown = products ?? lines?.flatMap((line) => line.products) ?? [];
  const offered = records.filter(
    ({ product, region }) => shown.includes(product) && (region === 'cn') === (list === 'cn'),
  );
  const amounts = (isDoubtful: boolean) =>
    offered
      .filter(({ confidence }) => (confidence === 'unconfirmed') === isDoubtful)
      .flatMap(({ inputPerMTok, outputPerMTok }) => [
        ...(field === 'output' ? [] : [inputPerMTok]),
        ...(field === 'input' ? [] : [outputPerMTok]),
      ])
      .filter((value) => value !== undefined);
  const sure = new Set(amounts(false));
  return amounts(true).filter((value) => !sure.has(value));
}

describe('no unconfirmed price is drawn or listed', () => {
  const records = [...prices.values()];
  const all = [...charts.values()].map((chart) => ({ chart, values: doubtful(chart, records) }));

  test('though some charts have products with one', () => {
    expect(all.filter(({ values }) => values.length > 0).length).toBeGreaterThan(0);
  });

  test.each(all)('in $chart.id', ({ chart, values }) => {
    const text = readFileSync(join(folder, `charts/${chart.id}.json`), 'utf8');
    const amounts = amountsIn(JSON.parse(text));
    expect(amounts.length).toBeGreaterThan(1);
    expect(values.filter((value) => amounts.includes(value))).toEqual([]);
  });
});

test('a price that only an unconfirmed record gives is seen wherever a chart has it', () => {
  expect(amountsIn({ bars: [{ name: 'X1', input: 3, output: 30 }] })).toEqual([3, 30]);
  expect(amountsIn({ bars: [{ inputLabel: '$3 in', unseen: 'last seen 2024' }] })).toEqual([3]);
  expect(amountsIn({ table: { rows: [[{ text: '3 yuan', value: 3 }]] } })).toEqual([3, 3]);
  expect(amountsIn({ lines: [{ steps: [{ start: 9, value: 4, label: '4 yuan' }] }] })).toEqual([
    4, 4,
  ]);
  expect(amountsIn({ finding: 'X asked $1,000.50, Y 22 times as much' })).toEqual([1000.5]);
  const chart: ChartRecord = { id: 'a', list: 'abroad', products: ['x'] };
  const price = (confidence: PriceRecord['confidence'], amount: number): PriceRecord => ({
    ...{ id: 'x', product: 'x', models: [], region: 'us', currency: 'USD', sources: [] },
    confidence,
    inputPerMTok: amount,
  });
  const asked = [price('unconfirmed', 3), price('unconfirmed', 5), price('reported', 5)];
  expect(doubtful(chart, asked)).toEqual([3]);
});
