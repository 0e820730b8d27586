import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { configOf, pointsOf, type AnyChartModel } from '../../../src/charts/configs.ts';
import { modelOf } from '../../../src/charts/models.ts';
import { loadSite } from '../../../src/data/site.ts';
import { words } from '../../../src/words/en.ts';
import { namedTheme } from '../../fixtures/theme.ts';

const site = loadSite(join(import.meta.dirname, '../../..'));
const formats = ['narrow', 'wide'] as const;
const models = site.records.charts.map((chart) => ({
  id: chart.id,
  model: modelOf(chart, site, words),
}));
const cases = models.flatMap(({ id, model }) => formats.map((format) => ({ id, format, model })));

/** The marks of a chart, series by series: what a point must say of each, and its value. */
function marksOf(model: AnyChartModel): { said: string[]; value: number | undefined }[][] {
  switch (model.form) {
    case 'bars':
      return model.series.map((series, index) =>
        model.rows.map(({ name, bars }) => ({
          said: [name, series.name, bars[index]?.spoken ?? 'nothing'],
          value: bars[index]?.value,
        })),
      );
    case 'steps':
      return model.lines.map(({ name, steps }) =>
        steps.map(({ period, spoken, value }) => ({ said: [name, period, spoken], value })),
      );
    case 'columns':
      return [model.columns.map(({ spoken, value }) => ({ said: [spoken], value }))];
  }
}

describe.each(cases)('$id, $format: every point', ({ model, format }) => {
  const points = pointsOf(model, format);
  const marks = marksOf(model);

  test('says series, label and value, and no two say the same', () => {
    expect(points.map((own) => own.length)).toEqual(marks.map((own) => own.length));
    expect(points.flat().length).toBeGreaterThan(1);
    points.forEach((own, series) => {
      own.forEach(({ text }, index) => {
        for (const part of marks[series]?.[index]?.said ?? ['a mark']) expect(text).toContain(part);
        expect(text).not.toMatch(/undefined|NaN|, ,|^,|, $/);
      });
    });
    const texts = points.flat().map(({ text }) => text);
    expect(new Set(texts).size).toBe(texts.length);
  });

  test('has a value that is spoken', () => {
    for (const { said, value } of marks.flat()) {
      const spoken = said.at(-1) ?? '';
      if (value === undefined) expect(spoken).toBe(words.prices.unknown);
      else expect(spoken).toMatch(value === 0 ? /free|\b0\b/ : /\d/);
    }
  });

  test('has the row of the table that says the same value', () => {
    const rows = points.map((own) =>
      own.map(({ row }) => model.table.rows[row]?.cells.map(({ value }) => value)),
    );
    points.forEach((own, series) => {
      own.forEach(({ row }, index) => {
        const { value } = marks[series]?.[index] ?? {};
        expect(rows[series]?.[index], `row ${row}`).toContain(value);
        if (model.form === 'columns') return;
        const [name = 'nobody'] = marks[series]?.[index]?.said ?? [];
        expect(model.table.rows[row]?.cells[0]?.text).toBe(name);
      });
    });
    // Each row is reached, so that copying a figure can reach it too.
    const reached = new Set(points.flat().map(({ row }) => row));
    expect(reached.size).toBe(model.table.rows.length);
  });

  test('stands where Chart.js has its value', () => {
    const { datasets } = configOf(model, namedTheme, format).data;
    const logarithmic = model.form !== 'columns' && model.scale === 'log';
    const held = points.map((own) =>
      own.map(({ dataset, index }) => {
        // Bars and columns are numbers, steps are corners.
        const mark = datasets[dataset]?.data[index] as number | { y: number | null } | null;
        return typeof mark === 'object' ? (mark?.y ?? null) : mark;
      }),
    );
    const drawn = marks.map((own) =>
      own.map(({ value }) => (value === undefined || (logarithmic && value <= 0) ? null : value)),
    );
    expect(held).toEqual(drawn);
  });
});
