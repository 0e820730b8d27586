import type { ChartConfiguration } from 'chart.js';
import { priceBarsConfig, priceBarsSize } from './price-bars/config.ts';
import type { PriceBarsModel } from './price-bars/model.ts';
import { priceHistoryConfig, priceHistorySize } from './price-history/config.ts';
import type { PriceHistoryModel } from './price-history/model.ts';
import type { Format, Size } from './shared/model.ts';
import type { Theme } from './shared/theme.ts';

/** Any chart of the site, computed. */
export type AnyChartModel = PriceBarsModel | PriceHistoryModel;

/** The configuration for Chart.js, the same at build time and in the browser. */
export function configOf(model: AnyChartModel, theme: Theme, format: Format): ChartConfiguration {
  switch (model.kind) {
    case 'price-bars':
      return priceBarsConfig(model, theme, format);
    case 'price-history':
      return priceHistoryConfig(model, theme, format);
  }
}

/** Size of a drawing in CSS pixels. */
export function sizeOf(model: AnyChartModel, format: Format): Size {
  switch (model.kind) {
    case 'price-bars':
      return priceBarsSize(model, format);
    case 'price-history':
      return priceHistorySize(format);
  }
}
