import { describe, expect, test } from 'vitest';
import { columnsConfig } from '../../../../../src/charts/forms/columns/config.ts';
import { columnsModel } from '../../../../fixtures/drawings.ts';
import { drawn, labelOf } from '../../../../fixtures/drawn.ts';
import { coloursIn, namedTheme } from '../../../../fixtures/theme.ts';

const formats = ['narrow', 'wide'] as const;
// Values that occur once each, so that a label tells its column.
const values = [3, 11, 42, 7, 5];
const model = columnsModel(values);

test.each(formats)('%s: has the names and values of the model', (format) => {
  const { labels, datasets } = columnsConfig(model, namedTheme, format).data;
  expect(labels).toEqual(['Q1 2024', 'Q2 2024', 'Q3 2024', 'Q4 2024', 'Q1 2025']);
  expect(datasets.map(({ data }) => data)).toEqual([values]);
});

test.each(formats)(
  '%s: knows no colour but the theme’s, and ink for what is in focus',
  (format) => {
    const config = columnsConfig(model, namedTheme, format);
    const colours = coloursIn(config);
    expect(colours.length).toBeGreaterThan(4);
    expect(colours.filter((colour) => !colour.startsWith('theme('))).toEqual([]);
    const [ink, muted] = ['theme(ink)', 'theme(muted)'];
    expect(config.data.datasets[0]?.backgroundColor).toEqual([muted, muted, ink, muted, muted]);
  },
);

test.each([
  [values, 42],
  [[0, 0], 1],
  [[], 1],
])('of %j the axis goes from zero to %d', (counts, max) => {
  const { options } = columnsConfig(columnsModel(counts), namedTheme, 'wide');
  expect(options?.scales?.['y']).toMatchObject({ min: 0, max });
});

describe.each(formats)('%s: the drawing', (format) => {
  const { svg, labels } = drawn(model, format);
  const middleOf = ({ left, right }: { left: number; right: number }) => (left + right) / 2;
  const names = labels.filter(({ text }) => text.startsWith('Q'));

  test('has each value above its column, and its name below', () => {
    expect(names.map(({ text }) => text)).toEqual(['Q1', 'Q2', 'Q3', 'Q4', 'Q1']);
    values.forEach((value, index) => {
      const label = labelOf(String(value), labels);
      const name = names[index];
      expect(middleOf(label)).toBeCloseTo(middleOf(name ?? label), 0);
      expect(label.bottom).toBeLessThan(name?.top ?? 0);
    });
    // The higher the column, the higher its label.
    const highestFirst = values.toSorted((a, b) => b - a);
    const byHeight = labels.filter(({ text }) => /^\d{1,2}$/.test(text));
    expect(byHeight.toSorted((a, b) => a.top - b.top).map(({ text }) => Number(text))).toEqual(
      highestFirst,
    );
  });

  test('has each group once, below the first of its columns', () => {
    const groups = labels.filter(({ text }) => /^\d{4}$/.test(text));
    expect(groups.map(({ text }) => text)).toEqual(['2024', '2025']);
    [names[0], names[4]].forEach((name, index) => {
      const group = groups[index];
      expect(group?.top).toBeGreaterThan(name?.bottom ?? Infinity);
      expect(group?.left).toBeLessThanOrEqual(name?.left ?? 0);
    });
  });

  test('stands on a line', () => {
    expect(svg).toMatch(/<path d="M0 [\d.]+h[\d.]+v1H0z" class="f-secondary"/);
  });
});

test('without columns draws an empty chart', () => {
  expect(drawn(columnsModel([]), 'wide').labels).toEqual([]);
});
