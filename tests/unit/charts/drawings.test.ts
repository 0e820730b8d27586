import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { drawingOf } from '../../../src/charts/drawings.ts';
import { modelOf } from '../../../src/charts/models.ts';
import { priceHistoryConfig } from '../../../src/charts/price-history/config.ts';
import { standIns } from '../../../src/charts/shared/theme.ts';
import { loadSite } from '../../../src/data/site.ts';
import { dayNumber } from '../../../src/domain/dates.ts';
import { indexSite } from '../../../src/domain/site.ts';
import { words } from '../../../src/words/en.ts';
import { labelsOf } from '../../fixtures/labels.ts';
import { namedTheme } from '../../fixtures/theme.ts';

const site = loadSite(join(import.meta.dirname, '../../..'));
const charts = site.records.charts.map((chart) => ({ id: chart.id, chart }));
const models = charts.map(({ id, chart }) => ({ id, model: modelOf(chart, site, words) }));
const formats = ['narrow', 'wide'] as const;
const drawings = models.flatMap(({ id, model }) =>
  formats.map((format) => ({ id, format, model, svg: drawingOf(model, format) })),
);
const histories = models.flatMap(({ id, model }) =>
  model.kind === 'price-history' ? [{ id, model }] : [],
);

/** The site with other prices. */
function withPrices(change: (price: (typeof site.records.prices)[number]) => object) {
  const prices = site.records.prices.map((price) => ({ ...price, ...change(price) }));
  return indexSite({ ...site, records: { ...site.records, prices } });
}

/** What `expected` has more often than `found`. */
function missing(expected: readonly string[], found: readonly string[]): string[] {
  const rest = [...found];
  return expected.filter((text) => {
    const at = rest.indexOf(text);
    if (at !== -1) rest.splice(at, 1);
    return at === -1;
  });
}

describe('no unconfirmed price is drawn', () => {
  test.each(charts)('in $id: what it draws is confirmed', ({ chart }) => {
    // Every record that the chart could draw gets a value that tells whether it is confirmed.
    const marked = withPrices(({ confidence, inputPerMTok, outputPerMTok }) => {
      const value = confidence === 'unconfirmed' ? 666 : 1;
      return {
        inputPerMTok: inputPerMTok === undefined ? undefined : value,
        outputPerMTok: outputPerMTok === undefined ? undefined : value,
      };
    });
    const model = modelOf(chart, marked, words);
    const values = model.table.rows.flatMap((row) => row.flatMap(({ value }) => value ?? []));
    expect(new Set(values)).toEqual(new Set([1]));
    expect(JSON.stringify(model)).not.toContain('666');
  });

  test.each(charts)('in $id: it would be empty if no price were confirmed', ({ chart }) => {
    const doubted = withPrices(() => ({ confidence: 'unconfirmed' }));
    const model = modelOf(chart, doubted, words);
    expect(
      model.kind === 'price-bars' ? model.bars : model.lines.flatMap(({ steps }) => steps),
    ).toEqual([]);
    expect([model.table.rows, model.sources]).toEqual([[], []]);
  });

  test('and there is one that could be', () => {
    const today = models.find(({ id }) => id === 'today-china')?.model;
    expect(today?.notes[0]).toBe('Left out because unconfirmed: Qwen3-Max.');
  });
});

describe('every chart', () => {
  test.each(models)(
    '$id has a finding, sources that exist and a row for all it draws',
    ({ model }) => {
      expect(model.finding).not.toBe('');
      expect(model.sources.filter((id) => !site.byId.sources.has(id))).toEqual([]);
      const drawn =
        model.kind === 'price-bars'
          ? model.bars.map(({ name, input, output }) => [name, input, output])
          : model.lines.flatMap(({ name, steps }) => steps.map(({ value }) => [name, value]));
      const rows = model.table.rows.map((row) =>
        model.kind === 'price-bars'
          ? [row[0]?.text, row[1]?.value, row[2]?.value]
          : [row[0]?.text, row[2]?.value],
      );
      expect(rows).toEqual(drawn);
    },
  );

  test.each(models)('$id has no two rows of one name', ({ model }) => {
    const names =
      model.kind === 'price-bars'
        ? model.bars.map(({ name }) => name)
        : model.lines.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
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
  const { datasets } = priceHistoryConfig(model, namedTheme, 'wide').data;
  expect(datasets[0]?.data.filter(({ y }) => y === null).map(({ x }) => x)).toEqual([
    dayNumber('2025-01-29'),
  ]);
});

describe('every drawing', () => {
  test.each(drawings)('$id, $format has each label letter for letter', ({ model, format, svg }) => {
    const texts = labelsOf(svg).map(({ text }) => text);
    if (model.kind === 'price-bars') {
      const labels = model.bars.flatMap(({ name, inputLabel, outputLabel, unseen }) => [
        name,
        inputLabel,
        outputLabel,
        // On a phone the outline and the table say it.
        format === 'wide' ? (unseen ?? '') : '',
      ]);
      const wanted = labels.filter((label) => label !== '');
      expect(missing(wanted, texts)).toEqual([]);
      return;
    }
    const several = model.lines.length > 1;
    const wanted = [
      ...model.marks.map(({ label }) => label),
      ...model.lines.flatMap(({ name, steps }) => {
        const [first, last] = [steps[0]?.label ?? '', steps.at(-1)?.label ?? ''];
        return format === 'narrow' && several ? [`${name}: ${first}`, last] : [first, last];
      }),
    ];
    expect(missing(wanted, texts)).toEqual([]);
    // On a wide drawing a long name stands in several lines at the end of its line.
    const inOne = texts.join(' ');
    for (const { name, steps } of format === 'wide' ? model.lines : []) {
      expect(inOne).toContain(`${name} ${steps.at(-1)?.label ?? ''}`);
    }
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
