import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { AnyChartModel } from '../../src/charts/configs.ts';
import type { BarsModel } from '../../src/charts/forms/bars/model.ts';
import type { ChartData } from '../../src/charts/shared/download.ts';
import { bar, barsModel, columnsModel, line, row, step, stepsModel } from '../fixtures/drawings.ts';
import { fileFor, urlOf } from './addresses.ts';
import { chartFlaws } from './chart-rule.ts';
import { builtSite, parse } from './site.ts';

const site = builtSite();
const charts = site.pages.flatMap((page) =>
  [...page.document.querySelectorAll('[data-model], .chart:not(.live)')].map((figure) => ({
    place: `${figure.id} on ${page.path || 'home'}`,
    figure,
    file: fileFor(
      urlOf({ text: figure.getAttribute('data-model') ?? '', use: 'later' }, page, site),
      site,
    ),
  })),
);

function readModel(file: string): AnyChartModel {
  const data = readFileSync(join(site.folder, file), 'utf8');
  return (JSON.parse(data) as ChartData<AnyChartModel>).drawing;
}

describe('the built charts', () => {
  test('are all of the records', () => {
    const { charts: records } = JSON.parse(
      readFileSync(join(site.folder, '../content/charts.json'), 'utf8'),
    ) as { charts: { id: string }[] };
    const shown = new Set(charts.map(({ figure }) => figure.id.replace('chart-', '')));
    expect([...shown].sort()).toEqual(records.map(({ id }) => id).sort());
  });

  test('are the only ones, but for those that a reader makes', () => {
    const live = site.pages.flatMap((page) =>
      [...page.document.querySelectorAll('.chart.live')].map(({ id }) => `${id} on ${page.path}`),
    );
    expect(live).toEqual(['chart-explorer on prices/', 'chart-calculator on prices/']);
  });

  test.each(charts)('$place is complete without a script', ({ figure, file = '' }) => {
    expect(file).toMatch(/^charts\/.*\.json$/);
    expect(chartFlaws(figure, readModel(file))).toEqual([]);
  });
});

const MODEL: BarsModel = {
  ...barsModel(
    [
      row('GPT-4o, peak', [bar(1, { label: '1 yuan in' }), bar(undefined)], {
        note: 'last seen 2024',
      }),
    ],
    { scale: 'log' },
  ),
  finding: 'A asked 1 yuan',
  day: '2025-01-29',
  sources: ['b'],
  table: {
    columns: [{ text: 'Product' }, { text: 'Input', unit: 'CNY' }],
    rows: [{ cells: [{ text: 'A' }, { text: '1 yuan', value: 1 }], sources: ['b'] }],
  },
};

const drawing = (more: string) =>
  `<text class="f-ink">GPT-4o, peak</text><text class="f-ink">1 yuan in</text>${more}
  <text class="f-ink">10 yuan</text><path fill="none" class="s-ink" d="M0 0h1"/>`;

const GOOD = `<style>.f-ink{fill:red}.s-ink{stroke:red}</style><figure>
<figcaption><p id="f">A asked 1 yuan</p></figcaption><div role="img" aria-labelledby="f">
<svg class="chart-narrow">${drawing('')}</svg>
<svg class="chart-wide">${drawing('<text class="f-ink">last seen 2024</text>')}</svg></div>
<table><tr><th>Product</th><th>Input</th></tr><tr><th>A</th><td>1 yuan</td></tr></table>
<details><summary>1 source, as of 29 January 2025</summary><ul><li><a href="https://b.org">B</a></ul>
</details></figure>`;

function flawsOf(html: string, model: AnyChartModel = MODEL): string[] {
  const figure = parse(html).querySelector('figure, section');
  if (figure === null) throw new Error('the snippet has no figure');
  return chartFlaws(figure, model);
}

describe('the rule for charts', () => {
  test('accepts a good one', () => {
    expect(flawsOf(GOOD)).toEqual([]);
  });

  test.each([
    ['<figcaption><p id="f">A asked 1 yuan</p></figcaption>', '', 'the caption “” is not'],
    [' aria-labelledby="f"', '', 'the name “” is not'],
    [' aria-labelledby="f"', ' aria-label="A chart"', 'the name “A chart” is not'],
    [' role="img"', '', 'the name “” is not'],
    ['<figure>', '<section>', 'no figure'],
    ['<svg class="chart-wide">', '<svg>', '0 wide drawings'],
    ['<div role="img"', '<svg></svg><div role="img"', 'outside the named picture'],
    ['GPT-4o, peak', 'GPT4o, peak', 'the label “GPT-4o, peak” is missing'],
    ['GPT-4o, peak', 'GPT4o, peak', 'the text “GPT4o, peak” is not the model’s'],
    ['<text class="f-ink">last seen 2024</text>', '', '“last seen 2024” is missing'],
    ['<text class="f-ink">10 yuan</text>', '', 'no axis'],
    ['class="s-ink"', 'stroke="#010203"', 'the fixed colour #010203'],
    ['class="s-ink"', 'class="s-alibaba"', 'no colour for the class s-alibaba'],
    ['<text class="f-ink">1', '<text>1', 'the text “1 yuan in” has no colour'],
    ['<path ', '<path id="a" ', 'the id a'],
    ['<tr><th>A</th><td>1 yuan</td></tr>', '', 'the table has 1 rows instead of 2'],
    ['<td>1 yuan</td>', '<td>2 yuan</td>', 'the table reads A | 2 yuan'],
    ['as of 29 January 2025', '', 'no source line as of 29 January 2025'],
    ['<li><a href="https://b.org">B</a>', '', 'the source line lists 0 of 1'],
  ])('rejects %s turned into %s', (part, broken, flaw) => {
    expect(GOOD).toContain(part);
    expect(flawsOf(GOOD.replace(part, broken)).join('\n')).toContain(flaw);
  });
});

/** A page with a model’s frame and table, and two drawings of these texts. */
function pageOf(model: AnyChartModel, narrow: readonly string[], wide: readonly string[]): string {
  const [drawn, drawnWide] = [narrow, wide].map((texts) =>
    texts.map((text) => `<text class="f-ink">${text}</text>`).join(''),
  );
  return `<style>.f-ink{fill:red}</style><figure>
<figcaption><p id="f">${model.finding}</p></figcaption><div role="img" aria-labelledby="f">
<svg class="chart-narrow">${drawn}</svg><svg class="chart-wide">${drawnWide}</svg></div>
<table><tr></tr></table><div class="chart-line"><p>as of 10 May 2024</p></div></figure>`;
}

describe('the rule for the labels', () => {
  const columns = columnsModel([3, 7, 3, 5, 9]);
  const quarters = ['3', 'Q1', '2024', '7', 'Q2', '3', 'Q3', '5', 'Q4', '9', 'Q1', '2025'];
  const around = barsModel(
    [
      row('A', [bar(-17, { label: '−17%', detail: 'a day' })]),
      row('B', [bar(5, { label: '5%' })], { note: 'never printed' }),
    ],
    { unit: { before: '', after: '%' } },
  );
  const bars = ['A', '−17%, a day', 'B', '5%', '−10%'];
  const [start, middle, end] = ['2024-05-01', '2024-06-01', '2024-12-02'];
  const steps = stepsModel([
    line('A long name', [step(start, middle, 2), step(middle, end, 12)]),
    line('B', [step(start, end, 5)]),
  ]);
  const narrowSteps = ['A long name: 2 yuan', '12 yuan', 'B: 5 yuan', '5 yuan', '10 yuan', '2024'];
  const wideSteps = ['A long', 'name', '2 yuan', '12 yuan', 'B', '5 yuan', '5 yuan', '10 yuan'];

  test.each<[...Parameters<typeof pageOf>, flaws: string[]]>([
    [columns, quarters, quarters, []],
    [columns, quarters.slice(1), quarters, ['narrow drawing: the label “3” is missing']],
    [columns, quarters, quarters.slice(0, -1), ['wide drawing: the label “2025” is missing']],
    [
      columns,
      [...quarters, '2026'],
      quarters,
      ['narrow drawing: the text “2026” is not the model’s'],
    ],
    [around, bars, bars.with(1, '−17%'), []],
    [
      around,
      bars,
      bars.with(1, '-17%'),
      [
        'wide drawing: the label “−17%” is missing',
        'wide drawing: the text “-17%” is not the model’s',
      ],
    ],
    [around, [...bars, '2024'], bars, ['narrow drawing: the text “2024” is not the model’s']],
    [
      around,
      bars,
      [...bars, 'never printed'],
      ['wide drawing: the text “never printed” is not the model’s'],
    ],
    [steps, narrowSteps, wideSteps, []],
    [
      steps,
      narrowSteps.with(2, 'B'),
      wideSteps.with(1, 'names'),
      [
        'narrow drawing: the label “B: 5 yuan” is missing',
        'narrow drawing: the text “B” is not the model’s',
        'wide drawing: the label “A long name” is missing',
        'wide drawing: the text “names” is not the model’s',
      ],
    ],
  ])('finds what a drawing lacks and what it should not have: %$', (model, narrow, wide, flaws) => {
    expect(flawsOf(pageOf(model, narrow, wide), model)).toEqual(flaws);
  });
});
