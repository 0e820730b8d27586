import { describe, expect, test } from 'vitest';
import { findingOfLines } from '../../../../src/charts/price-history/finding.ts';
import { chartWords as words } from '../../../../src/words/en/charts.ts';
import { line, step } from '../../../fixtures/drawings.ts';

const days = ['2024-05-01', '2024-05-06', '2024-05-12', '2024-05-20'];

/** A line of steps that follow one another; 0 is free. */
function steps(name: string, ...values: number[]) {
  return line(
    name,
    values.map((value, index) =>
      step(days[index] ?? '', days[index + 1] ?? '', value, value === 0 ? { label: 'free' } : {}),
    ),
  );
}
const told = (...lines: ReturnType<typeof line>[]) => findingOfLines(lines, 'input', words);

describe('the finding', () => {
  test.each<[what: string, lines: ReturnType<typeof line>[], text: string]>([
    ['a fall', [steps('A', 8, 2)], 'A fell by 75%, from 8 yuan to 2 yuan'],
    ['a rise', [steps('A', 2, 8)], 'A rose from 2 yuan to 8 yuan'],
    ['the deepest fall', [steps('A', 8, 4), steps('B', 8, 2)], 'B fell by 75%'],
    ['a fall rather than a rise', [steps('A', 2, 8), steps('B', 8, 7)], 'B fell by 12.5%'],
    [
      'a fall to nothing',
      [steps('A', 8, 4), steps('B', 8, 0)],
      'B fell by 100%, from 8 yuan to free',
    ],
    ['no fall of what began free', [steps('A', 0, 0), steps('B', 8, 4)], 'B fell by 50%'],
    ['no fall of what began free, after it', [steps('B', 8, 4), steps('A', 0, 5)], 'B fell by 50%'],
    ['a rise rather than what began free', [steps('A', 0), steps('B', 2, 8)], 'B rose from 2 yuan'],
    ['a rise from nothing', [steps('A', 0, 5)], 'A rose from free to 5 yuan'],
    ['nothing but what is free', [steps('A', 0), steps('B', 0, 0)], 'A stayed at free'],
  ])('tells %s', (_, lines, text) => {
    expect(told(...lines)).toContain(text);
    expect(told(...lines)).not.toContain('NaN');
  });

  test('says that a percentage is about where the line is converted, not where another is', () => {
    const lines = [steps('A', 8, 2), steps('B', 8, 4)];
    const start = (name: string) => findingOfLines(lines, 'input', words, new Set([name]));
    expect(start('A')).toContain('A fell by ≈ 75%, from');
    expect(start('B')).toContain('A fell by 75%, from');
  });

  test('tells a way there and back', () => {
    expect(told(steps('A', 2, 8, 2))).toMatch(/2 yuan.*8 yuan.*2 yuan/);
    expect(told(steps('A', 8, 2, 8))).toMatch(/8 yuan.*2 yuan/);
    expect(told(steps('A', 8, 2, 8))).not.toContain('%');
  });

  test('is empty without a step', () => {
    expect(told()).toBe('');
    expect(told(line('A', []))).toBe('');
    expect(told(line('A', []), steps('B', 8, 2))).toContain('B fell by 75%');
  });
});
