import type { ChartModel, Unit } from '../../shared/chart-model.ts';

/** A level of a line: one value from one day to the next change. Days are day numbers. */
export interface Step {
  start: number;
  /** First day on which it no longer held, or the chart’s last day. */
  end: number;
  /** Until then a source shows it; after it the line is dashed. */
  seenUntil: number;
  /** Zero is no place on a logarithmic scale: nothing is drawn. */
  value: number;
  label: string;
  /** The value in words, with the unit: `1 yuan per million tokens`. */
  spoken: string;
  /** The days in which it held, in words. */
  period: string;
}

/** One line: its steps in order. Where one ends before the next begins, nothing is known. */
export interface Line {
  name: string;
  company: string;
  focused: boolean;
  steps: Step[];
}

/** A step chart over time; its table has a row for each step, line by line. */
export interface StepsModel extends ChartModel {
  form: 'steps';
  lines: Line[];
  marks: { day: number; label: string }[];
  scale: 'linear' | 'log';
  /** First and last day drawn, as day numbers. */
  from: number;
  to: number;
  unit: Unit;
}
