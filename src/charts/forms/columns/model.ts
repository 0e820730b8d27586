import type { ChartModel } from '../../shared/chart-model.ts';

/** One column. */
export interface ChartColumn {
  /** What stands below it: `Q1`. */
  name: string;
  /** What stands below it once for its group: `2025`; the same for neighbours. */
  group: string;
  value: number;
  /** The column in words: `January to March 2025: 31 events`. */
  spoken: string;
  focused: boolean;
}

/** Counts over time as columns, one for each row of the table. */
export interface ColumnsModel extends ChartModel {
  form: 'columns';
  columns: ChartColumn[];
}
