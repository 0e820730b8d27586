import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { AnyChartModel } from '../../src/charts/configs.ts';
import { fileFor, urlOf } from './addresses.ts';
import { chartFlaws } from './chart-rule.ts';
import { builtSite, parse } from './site.ts';

const site = builtSite();
const charts = site.pages.flatMap((page) =>
  [...page.document.querySelectorAll('[data-model], .chart')].map((figure) => ({
    place: `${figure.id} on ${page.path || 'home'}`,
    figure,
    file: fileFor(
      urlOf({ text: figure.getAttribute('data-model') ?? '', use: 'later' }, page, site),
      site,
    ),
  })),
);

function readModel(file: string): AnyChartModel {
  return JSON.parse(readFileSync(join(site.folder, file), 'utf8')) as AnyChartModel;
}

describe('the built charts', () => {
  test('are all of the records', () => {
    const { charts: records } = JSON.parse(
      readFileSync(join(site.folder, '../content/charts.json'), 'utf8'),
    ) as { charts: { id: string }[] };
    const shown = new Set(charts.map(({ figure }) => figure.id.replace('chart-', '')));
    expect([...shown].sort()).toEqual(records.map(({ id }) => id).sort());
  });

  test.each(charts)('$place is complete without a script', ({ figure, file = '' }) => {
    expect(file).toMatch(/^charts\/.*\.json$/);
    expect(chartFlaws(figure, readModel(file))).toEqual([]);
  });
});

const MODEL: AnyChartModel = {
  id: 'made-up',
  kind: 'price-bars',
  finding: 'A asked 1 yuan',
  measure: 'Price',
  notes: [],
  table: { columns: ['Product', 'Input'], rows: [[{ text: 'A' }, { text: '1 yuan', value: 1 }]] },
  sources: ['b'],
  day: '2025-01-29',
  unit: { before: '', after: ' yuan' },
  bars: [
    {
      name: 'GPT-4o, peak',
      company: 'openai',
      focused: false,
      input: 1,
      inputLabel: '1 yuan in',
      outputLabel: '',
      unseen: 'last seen 2024',
    },
  ],
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

function flawsOf(html: string): string[] {
  const figure = parse(html).querySelector('figure, section');
  if (figure === null) throw new Error('the snippet has no figure');
  return chartFlaws(figure, MODEL);
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
