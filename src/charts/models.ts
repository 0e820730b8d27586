import type { Site } from '../domain/site.ts';
import type { Chart } from '../schemas/chart.ts';
import type { Words } from '../words/en.ts';
import type { AnyChartModel } from './configs.ts';
import { priceBarsModel } from './price-bars/model.ts';
import { priceHistoryModel } from './price-history/model.ts';

/** Computes a chart from its record. */
export function modelOf(chart: Chart, site: Site, words: Words): AnyChartModel {
  switch (chart.kind) {
    case 'price-bars':
      return priceBarsModel(chart, site, words);
    case 'price-history':
      return priceHistoryModel(chart, site, words);
  }
}
