import type { Element } from 'happy-dom';
import type { AnyChartModel } from '../../src/charts/configs.ts';
import type { Format } from '../../src/charts/shared/chart-model.ts';
import { isLabel, isTick, missingLabels } from '../fixtures/chart-labels.ts';
import { textOf } from './site.ts';

/** What every chart must be, before and without a script; one line for each flaw. */
export function chartFlaws(figure: Element, model: AnyChartModel): string[] {
  return [
    ...frameFlaws(figure, model),
    ...tableFlaws(figure, model),
    ...sourceFlaws(figure, model),
    ...(['narrow', 'wide'] as const).flatMap((format) => {
      const drawings = figure.querySelectorAll(`svg.chart-${format}`);
      const [drawing] = drawings;
      if (drawing === undefined || drawings.length > 1) {
        return [`${drawings.length} ${format} drawings`];
      }
      return [...labelFlaws(drawing, model, format), ...paintFlaws(drawing)].map(
        (flaw) => `${format} drawing: ${flaw}`,
      );
    }),
  ];
}

/** A caption and a name that are the finding. axe accepts a picture without either. */
function frameFlaws(figure: Element, { finding }: AnyChartModel): string[] {
  const picture = figure.querySelector('[role=img]');
  const name = nameOf(picture);
  const caption = textOf(figure.querySelector('figcaption'));
  return [
    ...(figure.tagName === 'FIGURE' ? [] : ['no figure']),
    ...(caption.includes(finding) ? [] : [`the caption “${caption}” is not the finding`]),
    ...(name === finding ? [] : [`the name “${name}” is not the finding`]),
    ...(figure.querySelectorAll('svg').length === picture?.querySelectorAll('svg').length
      ? []
      : ['a drawing stands outside the named picture']),
  ];
}

function nameOf(element: Element | null): string {
  const ids = element?.getAttribute('aria-labelledby');
  if (!ids) return element?.getAttribute('aria-label') ?? '';
  const document = element?.ownerDocument;
  return ids
    .split(/\s+/)
    .map((id) => textOf(document?.getElementById(id) ?? null))
    .join(' ');
}

function tableFlaws(figure: Element, { table }: AnyChartModel): string[] {
  const cellsOf = (row: Element) => [...row.querySelectorAll('th, td')].map(textOf);
  const rows = [...figure.querySelectorAll('table tr')].map(cellsOf);
  const expected = [table.columns, ...table.rows.map(({ cells }) => cells)].map((cells) =>
    cells.map(({ text }) => text),
  );
  if (rows.length !== expected.length) {
    return [`the table has ${rows.length} rows instead of ${expected.length}`];
  }
  return rows.flatMap((row, index) =>
    row.join(' | ') === expected[index]?.join(' | ') ? [] : [`the table reads ${row.join(' | ')}`],
  );
}

function sourceFlaws(figure: Element, { sources, day }: AnyChartModel): string[] {
  const [year, month, date] = day.split('-').map(Number);
  const named = new Date(Date.UTC(2000, (month ?? 1) - 1)).toLocaleString('en-GB', {
    month: 'long',
    timeZone: 'UTC',
  });
  const asOf = `as of ${date} ${named} ${year}`;
  // What only counts records has no sources of its own, and its day stands alone.
  const place = sources.length === 0 ? '.chart-line p' : 'summary';
  const line = [...figure.querySelectorAll(place)].find((text) => textOf(text).includes(asOf));
  if (line === undefined) return [`no source line ${asOf}`];
  if (sources.length === 0) return [];
  const listed = line.parentElement?.querySelectorAll('li a[href]').length ?? 0;
  return listed === sources.length && textOf(line).startsWith(`${sources.length} source`)
    ? []
    : [`the source line lists ${listed} of ${sources.length}: ${textOf(line)}`];
}

/** Every label letter for letter, as often as the model has it, and no other text but the axes’. */
function labelFlaws(drawing: Element, model: AnyChartModel, format: Format): string[] {
  const texts = [...drawing.querySelectorAll('text')].map(textOf);
  const ticks = texts.filter((text) => isTick(model, text));
  const stray = texts.filter(
    (text) => !ticks.includes(text) && !isLabel(model, format, texts, text),
  );
  return [
    ...missingLabels(model, format, texts).map((label) => `the label “${label}” is missing`),
    ...stray.map((text) => `the text “${text}” is not the model’s`),
    ...(model.form === 'columns' || ticks.length > 0 ? [] : ['no axis']),
  ];
}

/** Colours come from the page’s styles by class, so that they follow the reader’s settings. */
function paintFlaws(drawing: Element): string[] {
  const css = [...drawing.ownerDocument.querySelectorAll('style')].map(textOf).join('\n');
  return [...drawing.querySelectorAll('*')].flatMap((element) => [
    ...(element.id === '' ? [] : [`the id ${element.id}`]),
    ...['fill', 'stroke'].flatMap((paint) => {
      const colour = element.getAttribute(paint) ?? 'none';
      return colour === 'none' ? [] : [`the fixed colour ${colour}`];
    }),
    ...[...element.classList]
      .filter((name) => !css.includes(`.${name}{`))
      .map((name) => `no colour for the class ${name}`),
    ...(element.tagName.toLowerCase() === 'text' && element.closest('[class^=f-]') === null
      ? [`the text “${textOf(element)}” has no colour`]
      : []),
  ]);
}
