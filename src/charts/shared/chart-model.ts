/** A table cell: its text, and what a program reads instead. */
export interface Cell {
  text: string;
  value?: number | undefined;
  /** Of a date or a span of time what a program reads, as ISO 8601 has it: `2025-01-29`. */
  iso?: string;
}

/** A column: what a reader sees above it, and for numbers the unit that a download names. */
export interface Column {
  text: string;
  unit?: string | undefined;
}

/** A row of a table. */
export interface Row {
  /** The first cell is the header of the row. */
  cells: Cell[];
  /** Ids of the sources of the records in the row. */
  sources: string[];
}

/** The table that says everything a chart shows. */
export interface Table {
  columns: Column[];
  rows: Row[];
}

/** What every chart has, whatever it draws: plain data that also travels to the browser. */
export interface ChartModel {
  id: string;
  /** Which drawing it is. */
  form: string;
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

/** What stands around a number on an axis: `1 yuan`, `$1`, `50%`. */
export interface Unit {
  before: string;
  after: string;
}

/** One mark of a chart that a reader can walk to. */
export interface Point {
  /** What is spoken: series, label, value and unit. */
  text: string;
  /** Where Chart.js has it. */
  dataset: number;
  index: number;
  /** Its row in the model’s table. */
  row: number;
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

/** The sources of all rows, each once. */
export function sourcesOf({ rows }: Table): string[] {
  return [...new Set(rows.flatMap(({ sources }) => sources))];
}
