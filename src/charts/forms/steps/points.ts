import type { Point } from '../../shared/chart-model.ts';
import { firstCorners } from './config.ts';
import type { StepsModel } from './model.ts';

/** The beginnings of the steps as points to walk to, line by line. */
export function stepPoints({ lines }: StepsModel): Point[][] {
  let row = 0;
  return lines.map(({ name, steps }, dataset) => {
    const corners = firstCorners(steps);
    return steps.map(({ period, spoken }, index) => ({
      text: `${name}, ${period}: ${spoken}`,
      dataset,
      index: corners[index] ?? 0,
      row: row++,
    }));
  });
}
