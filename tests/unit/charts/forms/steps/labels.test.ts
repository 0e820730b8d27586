import { describe, expect, test } from 'vitest';
import { dayNumber } from '../../../../../src/domain/dates.ts';
import { line, step, stepsModel } from '../../../../fixtures/drawings.ts';
import { drawn, labelOf } from '../../../../fixtures/drawn.ts';

const formats = ['narrow', 'wide'] as const;
const [start, middle, end] = ['2024-05-01', '2024-08-01', '2024-12-02'];
const textsOf = (...asked: Parameters<typeof drawn>) =>
  drawn(...asked).labels.map(({ text }) => text);

test.each(formats)('%s: a line has its first value, its peak and its last', (format) => {
  const steps = [
    step(start, '2024-06-01', 20),
    step('2024-06-01', middle, 90),
    step(middle, end, 40),
  ];
  const { labels } = drawn(stepsModel([line('Alone', steps)]), format);
  const [first, peak, last] = ['20 yuan', '90 yuan', '40 yuan'].map((text) =>
    labels.findLast((label) => label.text === text),
  );
  expect(first?.left).toBeLessThan(peak?.left ?? 0);
  expect(peak?.right).toBeLessThan(last?.right ?? 0);
  expect(peak?.top).toBeLessThan(Math.min(first?.top ?? 0, last?.top ?? 0));
});

test('a phone prints the names at the beginning, a wide page at the end, in short lines', () => {
  const model = stepsModel([
    line('A name that is rather long', [step(start, middle, 9), step(middle, end, 30)]),
    line('Other', [step(start, end, 60)]),
  ]);
  expect(textsOf(model, 'narrow')).toEqual(
    expect.arrayContaining(['A name that is rather long: 9 yuan', 'Other: 60 yuan']),
  );
  expect(textsOf(model, 'wide').join(' ')).toContain('A name that is rather long 30 yuan');
  expect(textsOf(model, 'wide').filter((text) => text.startsWith('A name'))).toEqual([
    'A name that is',
  ]);
});

test.each(formats)('%s: labels of lines that end alike do not meet', (format) => {
  const lines = ['One', 'Two', 'Three'].map((name, index) =>
    line(name, [step(start, middle, 10 + 30 * index), step(middle, end, 50 + index)]),
  );
  const ends = ['50 yuan', '51 yuan', '52 yuan'].map((text) =>
    labelOf(text, drawn(stepsModel(lines), format).labels),
  );
  const topDown = ends.toSorted((a, b) => a.top - b.top);
  topDown.slice(1).forEach(({ top }, index) => {
    expect(top).toBeGreaterThanOrEqual(topDown[index]?.bottom ?? Infinity);
  });
});

test('a line that ends before the drawing has its name above its end, on a wide page', () => {
  const short = line('Short', [step(start, '2024-06-01', 9), step('2024-06-01', middle, 30)]);
  const { labels } = drawn(stepsModel([short, line('Other', [step(start, end, 60)])]), 'wide');
  const [ended, other] = [labelOf('Short: 30 yuan', labels), labelOf('Other', labels)];
  expect(ended.right).toBeLessThan(other.left);
});

test.each(formats)('%s: a label that would stand on another one is left out', (format) => {
  const lines = [line('A', [step(start, end, 50)]), line('B', [step(start, end, 50.5)])];
  const { labels } = drawn(stepsModel(lines), format);
  const meeting = labels.filter((a, index) =>
    labels
      .slice(index + 1)
      .some((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom),
  );
  expect(meeting).toEqual([]);
  expect(labels.map(({ text }) => text)).toEqual(expect.arrayContaining(['50 yuan', '50.5 yuan']));
});

test.each(formats)('%s: a mark has its word beside its day, above the lines', (format) => {
  const marks = [{ day: dayNumber(middle), label: 'Cut' }];
  const steps = [step(start, middle, 9), step(middle, end, 5)];
  const { labels } = drawn(stepsModel([line('Alone', steps)], { marks }), format);
  const [cut, first] = [labelOf('Cut', labels), labelOf('9 yuan', labels)];
  expect(cut.left).toBeGreaterThan(first.left);
  expect(cut.bottom).toBeLessThanOrEqual(first.top);
});

describe.each(formats)('%s: a free step', (format) => {
  const free = { label: 'free' };
  const steps = [step(start, middle, 20), step(middle, end, 0, free)];
  const textsIn = (...asked: Parameters<typeof stepsModel>) =>
    textsOf(stepsModel(...asked), format);

  test('is neither drawn nor labelled on a logarithmic scale', () => {
    const draw = (few: typeof steps) =>
      drawn(stepsModel([line('Alone', few)], { scale: 'log' }), format).svg;
    expect(draw(steps)).toBe(draw(steps.slice(0, 1)));
    expect(textsIn([line('Alone', steps)], { scale: 'log' })).not.toContain('free');
  });

  test('is drawn and labelled on a linear one', () => {
    expect(textsIn([line('Alone', steps)])).toContain('free');
  });

  test.each(['linear', 'log'] as const)('may be all that a %s drawing has', (scale) => {
    const alone = line('Alone', steps.slice(1));
    expect(textsIn([alone], { scale }).includes('free')).toBe(scale === 'linear');
    for (const lines of [[alone], []]) {
      expect(drawn(stepsModel(lines, { scale }), format).svg).not.toMatch(/NaN|Infinity/);
    }
  });
});
