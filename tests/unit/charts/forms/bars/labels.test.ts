import { describe, expect, test } from 'vitest';
import type { Format } from '../../../../../src/charts/shared/chart-model.ts';
import { bar, barsModel, row } from '../../../../fixtures/drawings.ts';
import { drawn, labelOf } from '../../../../fixtures/drawn.ts';

const formats = ['narrow', 'wide'] as const;
const percent = (value: number) => bar(value, { label: `${value}%` });
const textsOf = (...asked: Parameters<typeof drawn>) =>
  drawn(...asked).labels.map(({ text }) => text);

/** Left and right edge of the bars of a drawing, of which no two neighbours have one colour. */
function barsIn(svg: string): { left: number; right: number }[] {
  const shapes = svg.matchAll(/<path d="M([\d.]+) [\d.]+([hH])(-?[\d.]+)v11/g);
  return [...shapes].map(([, x, way, to]) => {
    const end = way === 'H' ? Number(to) : Number(x) + Number(to);
    return { left: Math.min(Number(x), end), right: Math.max(Number(x), end) };
  });
}

describe.each(formats)('%s: bars around zero', (format) => {
  const { svg, labels } = drawn(
    barsModel([row('Fallen', [percent(-17)], { focused: true }), row('Risen', [percent(5)])]),
    format,
  );
  const [fall, rise] = barsIn(svg);

  test('begin at a line that stands at zero', () => {
    const [, at] = /<path d="M([\d.]+) [\d.]+h1v[\d.]+h-1z" class="f-secondary"/.exec(svg) ?? [];
    const middle = Number(at) + 0.5;
    expect(Math.abs((fall?.right ?? 0) - middle)).toBeLessThanOrEqual(1);
    expect(Math.abs((rise?.left ?? 0) - middle)).toBeLessThanOrEqual(1);
  });

  test('have the label of a fall left of it, of a rise right of it', () => {
    const [fallen, risen] = [labelOf('-17%', labels), labelOf('5%', labels)];
    expect(fallen.right).toBeLessThan(fall?.left ?? 0);
    expect(fallen.left).toBeGreaterThan(0);
    expect(risen.left).toBeGreaterThan(rise?.right ?? Infinity);
  });
});

test.each(formats)('%s: a bar of zero among falls has its label at the right', (format) => {
  const rows = [row('Fallen', [percent(-17)]), row('Still', [bar(0, { label: 'unmoved' })])];
  const { svg, labels } = drawn(barsModel(rows), format);
  expect(labelOf('unmoved', labels).left).toBeGreaterThan(barsIn(svg)[0]?.right ?? Infinity);
});

test.each(formats)('%s: bars that begin at zero have no line there', (format) => {
  const { svg } = drawn(barsModel([row('One', [bar(3)]), row('Two', [bar(4)])]), format);
  expect(svg).not.toMatch(/h1v[\d.]+h-1z/);
});

test.each(formats)('%s: a bar without a place on the scale has its label at the left', (format) => {
  const rows = [row('Free', [bar(0, { label: 'free' })]), row('Dear', [bar(100)])];
  const { labels } = drawn(barsModel(rows, { scale: 'log' }), format);
  const [free, dear] = [labelOf('free', labels), labelOf('Dear', labels)];
  expect(free.left).toBeLessThan(labelOf('100', labels).left);
  // Beside the names on a wide drawing, below them on a narrow one.
  expect(format === 'wide' ? free.left - dear.right : free.top).toBeGreaterThan(0);
});

test.each<[detail: string, format: Format, texts: string[]]>([
  ['−5%', 'wide', ['100 yuan, −5%', '1 yuan, −5%']],
  ['−97.5% at night', 'narrow', ['100 yuan', '1 yuan, −97.5% at night']],
  ['−97.5% at night', 'wide', ['100 yuan', '1 yuan, −97.5% at night']],
])('a detail, %s, stands behind a label where it is not cut off, %s', (detail, format, texts) => {
  const rows = [100, 1].map((value) =>
    row(`Lab ${value}`, [bar(value, { label: `${value} yuan`, detail })]),
  );
  const found = textsOf(barsModel(rows, { scale: 'log' }), format);
  // The numbers of the axis come before the labels.
  expect(found.filter((text) => /^\d+ yuan, |^100 yuan$/.test(text)).slice(-2)).toEqual(texts);
});

describe('a row with two bars', () => {
  const note = 'last seen in May';
  const rowNamed = (name: string, below?: string) =>
    barsModel([row(name, [bar(1), bar(2)], { note: below })]);

  test('has its note below its name, on a wide drawing', () => {
    const { labels } = drawn(rowNamed('One', note), 'wide');
    expect(labelOf(note, labels).top).toBeGreaterThan(labelOf('One', labels).bottom);
    expect(textsOf(rowNamed('One', note), 'narrow')).not.toContain(note);
  });

  test('has the details of a name that is too wide there, too', () => {
    const [name, details] = ['A model of the newest kind', 'off-peak, promotion'];
    const long = `${name}, ${details}`;
    expect(textsOf(rowNamed(long), 'wide')).toEqual(expect.arrayContaining([name, details]));
    expect(textsOf(rowNamed(long, note), 'wide')).toContain(`${details}, ${note}`);
    expect(textsOf(rowNamed(long), 'narrow')).toContain(long);
    expect(textsOf(rowNamed('One, peak'), 'wide')).toContain('One, peak');
  });
});

test('a row with one bar has its note there, too, and the details of its name', () => {
  const note = 'last seen in May';
  const [name, details] = ['A model of the newest kind', 'off-peak, promotion'];
  const model = barsModel([row('One', [bar(1)], { note }), row(`${name}, ${details}`, [bar(2)])]);
  const { labels } = drawn(model, 'wide');
  expect(labelOf(note, labels).top).toBeGreaterThanOrEqual(labelOf('One', labels).bottom);
  expect(labelOf(details, labels).top).toBeGreaterThanOrEqual(labelOf(name, labels).bottom);
  expect(textsOf(model, 'narrow')).not.toContain(note);
  expect(textsOf(model, 'narrow')).toContain(`${name}, ${details}`);
});

test.each(formats)('%s: without rows or values is an empty chart', (format) => {
  expect(drawn(barsModel([]), format).svg).toContain('<svg');
  const unknown = barsModel([row('One', [bar(undefined)])], { scale: 'log' });
  expect(textsOf(unknown, format)).toContain('One');
});
