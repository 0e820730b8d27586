import type { Format, Point } from '../../shared/chart-model.ts';
import { barDataset } from './config.ts';
import type { BarsModel } from './model.ts';

/** The bars as points to walk to, series by series. */
export function barPoints(model: BarsModel, format: Format): Point[][] {
  return model.series.map(({ name }, series) =>
    model.rows.map((row, index) => ({
      text: [row.name, name, row.bars[series]?.spoken, row.note].filter(Boolean).join(', '),
      dataset: barDataset(series, format),
      index,
      row: index,
    })),
  );
}
