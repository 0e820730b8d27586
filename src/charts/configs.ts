import type { ChartConfiguration } from 'chart.js';
import { barsConfig, barsSize } from './forms/bars/config.ts';
import type { BarsModel } from './forms/bars/model.ts';
import { barPoints } from './forms/bars/points.ts';
import { columnPoints } from './forms/columns/points.ts';
import { columnsConfig, columnsSize } from './forms/columns/config.ts';
import type { ColumnsModel } from './forms/columns/model.ts';
import { stepsConfig, stepsSize } from './forms/steps/config.ts';
import type { StepsModel } from './forms/steps/model.ts';
import { stepPoints } from './forms/steps/points.ts';
import type { Format, Point, Size } from './shared/chart-model.ts';
import type { Theme } from './shared/theme.ts';

/** Any chart of the site, computed. */
export type AnyChartModel = BarsModel | StepsModel | ColumnsModel;

/** The configuration for Chart.js, the same at build time and in the browser. */
export function configOf(model: AnyChartModel, theme: Theme, format: Format): ChartConfiguration {
  switch (model.form) {
    case 'bars':
      return barsConfig(model, theme, format);
    case 'steps':
      return stepsConfig(model, theme, format);
    case 'columns':
      return columnsConfig(model, theme, format);
  }
}

/** Size of a drawing in CSS pixels. */
export function sizeOf(model: AnyChartModel, format: Format): Size {
  switch (model.form) {
    case 'bars':
      return barsSize(model, format);
    case 'steps':
      return stepsSize(format);
    case 'columns':
      return columnsSize(format);
  }
}

/** The marks to which a reader can walk, series by series. */
export function pointsOf(model: AnyChartModel, format: Format): Point[][] {
  switch (model.form) {
    case 'bars':
      return barPoints(model, format);
    case 'steps':
      return stepPoints(model);
    case 'columns':
      return columnPoints(model);
  }
}
