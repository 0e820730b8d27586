import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { AnyChartModel } from '../../../src/charts/configs.ts';
import { drawingOf } from '../../../src/charts/drawings.ts';
import { stepsConfig } from '../../../src/charts/forms/steps/config.ts';
import type { StepsModel } from '../../../src/charts/forms/steps/model.ts';
import { modelOf } from '../../../src/charts/models.ts';
import { standIns } from '../../../src/charts/shared/build-theme.ts';
import { loadSite } from '../../../src/data/site.ts';
import { dayNumber } from '../../../src/domain/dates.ts';
import { indexSite } from '../../../src/domain/site.ts';
import { words } from '../../../src/words/en.ts';
import { missingLabels } from '../../fixtures/chart-labels.ts';
import { labelsOf } from '../../fixtures/labels.ts';
import { namedTheme } from '../../fixtures/theme.ts';

const site = loadSite(join(import.meta.dirname, '../../..'));
const charts = site.records.charts.map((chart) => ({ id: chart.id, chart }));
const models = charts.map(({ id, chart }) => ({ id, model: modelOf(chart, site, words) }));
const formats = ['narrow', 'wide'] as const;
const drawings = models.flatMap(({ id, model }) =>
  formats.map((format) => ({ id, format, model, svg: drawingOf(model, format) })),
);
/** Charts that choose prices by their days; the others name their records. */
const chosen = charts.filter(
  ({ chart }) => chart.kind === 'price-bars' || chart.kind === 'price-history',
);
const histories = models.flatMap(({ id, model }) =>
  model.form === 'steps' ? [{ id, model }] : [],
);

/** The site with other prices. */
function withPrices(change: (price: (typeof site.records.prices)[number]) => object) {
  const prices = site.records.prices.map((price) => ({ ...price, ...change(price) }));
  return indexSite({ ...site, records: { ...site.records, prices } });
}

/** What a drawing shows, mark by mark: its name and its values. */
function marksOf(model: AnyChartModel): unknown[][] {
  switch (model.form) {
    case 'bars':
      return model.rows.map(({ name, bars }) => [name, ...bars.map(({ value }) => value)]);
    case 'steps':
      return model.lines.flatMap(({ name, steps }) => steps.map(({ value }) => [name, value]));
    case 'columns':
      return model.columns.map(({ value }) => [value]);
  }
}

/** Names and last values of the lines that reach the end of the drawing. */
function endsOf({ lines, to }: StepsModel): string[] {
  return lines.flatMap(({ name, steps }) => {
    const last = steps.at(-1);
    return last?.end === to ? [`${name} ${last.label}`] : [];
  });
}

describe('no unconfirmed price is drawn', () => {
  test.each(chosen)('in $id: what it draws is confirmed', ({ chart }) => {
    // Every record that the chart could draw gets a value that tells whether it is confirmed.
    const marked = withPrices(({ confidence, inputPerMTok, outputPerMTok }) => {
      const value = confidence === 'unconfirmed' ? 666 : 1;
      return {
        inputPerMTok: inputPerMTok === undefined ? undefined : value,
        outputPerMTok: outputPerMTok === undefined ? undefined : value,
      };
    });
    const model = modelOf(chart, marked, words);
    const values = model.table.rows.flatMap(({ cells }) =>
      cells.flatMap(({ value }) => value ?? []),
    );
    expect(new Set(values)).toEqual(new Set([1]));
    expect(JSON.stringify(model)).not.toContain('666');
  });

  test.each(chosen)('in $id: it would be empty if no price were confirmed', ({ chart }) => {
    const doubted = withPrices(() => ({ confidence: 'unconfirmed' }));
    const model = modelOf(chart, doubted, words);
    expect(marksOf(model)).toEqual([]);
    expect([model.table.rows, model.sources]).toEqual([[], []]);
  });

  test('and there is one that could be', () => {
    const today = models.find(({ id }) => id === 'today-china')?.model;
    expect(today?.notes[0]).toBe('Left out because unconfirmed: Qwen3-Max.');
  });
});

test('no record that a chart names is unconfirmed', () => {
  const { prices, scores, moves } = site.byId;
  const named = charts.flatMap(({ chart }): ({ confidence: string } | undefined)[] => {
    switch (chart.kind) {
      case 'price-cuts':
        return chart.cuts.flatMap(({ from, to }) => [from, to]).map((id) => prices.get(id));
      case 'test-scores':
        return chart.scores.map((id) => scores.get(id));
      case 'market-moves':
        return chart.moves.map((id) => moves.get(id));
      default:
        return [];
    }
  });
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter((record) => record === undefined)).toEqual([]);
  expect(named.filter((record) => record?.confidence === 'unconfirmed')).toEqual([]);
});

describe('every chart', () => {
  test.each(models)(
    '$id has a finding, sources that exist and a row for all it draws',
    ({ model }) => {
      expect(model.finding).not.toBe('');
      expect(model.sources.filter((id) => !site.byId.sources.has(id))).toEqual([]);
      const rows = model.table.rows.map(({ cells: [name, ...cells] }, index) => {
        const values = cells.flatMap((cell) => ('value' in cell ? [cell.value] : []));
        const marks = marksOf(model)[index]?.length ?? 0;
        return model.form === 'columns' ? values : [name?.text, ...values].slice(0, marks);
      });
      expect(rows).toEqual(marksOf(model));
    },
  );

  test.each(models)('$id has no two rows of one name', ({ model }) => {
    const names =
      model.form === 'steps'
        ? model.lines.map(({ name }) => name)
        : model.table.rows.map(({ cells }) => cells[0]?.text);
    expect(new Set(names).size).toBe(names.length);
  });

  test.each(models)('$id has a table without gaps', ({ model: { table } }) => {
    for (const { cells } of table.rows) {
      expect(cells).toHaveLength(table.columns.length);
      expect(cells.filter(({ text }) => text === '')).toEqual([]);
      // A column that has a number in a row says in which unit.
      const bare = cells.filter(
        ({ value }, index) => value !== undefined && table.columns[index]?.unit === undefined,
      );
      expect(bare).toEqual([]);
    }
  });

  test.each(histories)('$id has steps that follow one another', ({ model }) => {
    for (const { steps } of model.lines) {
      expect(steps.length).toBeGreaterThan(1);
      steps.forEach(({ start, end, seenUntil }, index) => {
        expect(end).toBeGreaterThan(start);
        expect(seenUntil).toBeGreaterThanOrEqual(start);
        expect(seenUntil).toBeLessThanOrEqual(end);
        expect(steps[index + 1]?.start ?? end).toBeGreaterThanOrEqual(end);
      });
    }
  });
});

test('qwen-max in China has a gap from 29 January to 12 February 2025', () => {
  const model = histories.find(({ id }) => id === 'two-flagships')?.model;
  if (model === undefined) throw new Error('the chart two-flagships is gone');
  const [line] = model.lines;
  const before = line?.steps.findIndex(({ end }) => end === dayNumber('2025-01-29')) ?? -1;
  expect(line?.steps[before]).toMatchObject({ value: 20 });
  expect(line?.steps[before + 1]).toMatchObject({ start: dayNumber('2025-02-12'), value: 2.4 });
  const { datasets } = stepsConfig(model, namedTheme, 'wide').data;
  expect(datasets[0]?.data.filter(({ y }) => y === null).map(({ x }) => x)).toEqual([
    dayNumber('2025-01-29'),
  ]);
});

describe('every drawing', () => {
  test.each(drawings)('$id, $format has each label letter for letter', ({ model, format, svg }) => {
    const texts = labelsOf(svg).map(({ text }) => text);
    expect(missingLabels(model, format, texts)).toEqual([]);
    const ends = model.form === 'steps' && format === 'wide' ? endsOf(model) : [];
    // A long name stands in several lines, and its last value below it.
    for (const end of ends) expect(texts.join(' ')).toContain(end);
  });

  test.each(drawings)('$id, $format has no colour but the theme’s, as classes', ({ svg }) => {
    expect(svg.match(/(fill|stroke)="(?!none")[^"]*"/g)).toBeNull();
    const roles = new Set(standIns.values());
    const used = [...svg.matchAll(/[ "][fs]-([\w-]+)/g)].map(([, role = '']) => role);
    expect(used.length).toBeGreaterThan(0);
    expect(used.filter((role) => !roles.has(role))).toEqual([]);
  });

  test.each(drawings)('$id, $format has labels that meet no other and stay within', ({ svg }) => {
    const [, width, height] = (/viewBox="0 0 (\d+) (\d+)"/.exec(svg) ?? []).map(Number);
    const labels = labelsOf(svg);
    const outside = labels.filter(
      ({ left, right, top, bottom }) =>
        !(left >= -0.5 && right <= (width ?? 0) + 0.5 && top >= 0 && bottom <= (height ?? 0)),
    );
    const meeting = labels.flatMap((a, index) =>
      labels
        .slice(index + 1)
        .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
        .map((b) => `${a.text} and ${b.text}`),
    );
    expect(labels.length).toBeGreaterThan(5);
    expect(outside).toEqual([]);
    expect(meeting).toEqual([]);
  });
});
