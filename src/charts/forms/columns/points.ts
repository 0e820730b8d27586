import type { Point } from '../../shared/chart-model.ts';
import type { ColumnsModel } from './model.ts';

/** The columns as points to walk to, in the order of time. */
export function columnPoints({ columns }: ColumnsModel): Point[][] {
  return [columns.map(({ spoken }, index) => ({ text: spoken, dataset: 0, index, row: index }))];
}
