import type { ChartModel, Unit } from '../../shared/chart-model.ts';

/** One bar. */
export interface Bar {
  /** Its length; absent: not known. Zero is no place on a logarithmic scale: a label and no bar. */
  value?: number | undefined;
  /** Label at its end. */
  label: string;
  /** What follows the label where there is room: `−97.5%`. */
  detail?: string | undefined;
  /** Its value in words, with the unit: `1 yuan per million tokens`. */
  spoken: string;
  /** Whether it is drawn as an outline: a value of another time, or one that nobody vouches for. */
  outlined: boolean;
}

/** A row: a name and a bar for each series. */
export interface BarRow {
  name: string;
  /** Id of the company whose colour it has; where there is none, empty. */
  company: string;
  focused: boolean;
  bars: Bar[];
  /** What stands below the name, where there is room. */
  note?: string | undefined;
}

/** Horizontal bars; a row of the table for each row. */
export interface BarsModel extends ChartModel {
  form: 'bars';
  /**
   * Names of the bars of a row, in order, one or two; a thin bar is less important. A single one
   * may go without a name.
   */
  series: { name: string; thin: boolean }[];
  rows: BarRow[];
  scale: 'log' | 'linear';
  unit: Unit;
}
