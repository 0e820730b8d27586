/** A table cell: its text, and for numbers the value that a program reads. */
export interface Cell {
  text: string;
  value?: number | undefined;
}

/** The table that says everything a chart shows. */
export interface Table {
  columns: string[];
  /** The first cell of a row is its header. */
  rows: Cell[][];
}

/** What every chart has, whatever it draws: plain data that also travels to the browser. */
export interface ChartModel {
  id: string;
  kind: string;
  /** The finding, in one sentence, computed from the data: the chart’s headline. */
  finding: string;
  /** What is measured, where, when and on which scale. */
  measure: string;
  /** How to read it, and what was left out. */
  notes: string[];
  table: Table;
  /** Ids of the sources of all records drawn. */
  sources: string[];
  /** The day for which the chart holds, `YYYY-MM-DD`. */
  day: string;
}

/** Width and height in CSS pixels. */
export interface Size {
  width: number;
  height: number;
}

/** The two drawings of each chart: one for phones, one for wider pages. */
export const widths = { narrow: 328, wide: 680 } as const;

/** Which of the two drawings is meant. */
export type Format = keyof typeof widths;
