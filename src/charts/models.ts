import { kept } from '../domain/kept.ts';
import type { Site } from '../domain/site.ts';
import type { Chart } from '../schemas/chart.ts';
import type { Words } from '../words/en.ts';
import type { AnyChartModel } from './configs.ts';
import { eventsByQuarterModel } from './events-by-quarter/model.ts';
import { marketMovesModel } from './market-moves/model.ts';
import { priceBarsModel } from './price-bars/model.ts';
import { priceCutsModel } from './price-cuts/model.ts';
import { priceHistoryModel } from './price-history/model.ts';
import { testScoresModel } from './test-scores/model.ts';
import { verdictsModel } from './verdicts/model.ts';

const computed = new WeakMap<Site, Map<string, AnyChartModel>>();

/** Computes a chart from its record; once for each site, however often it is shown. */
export function modelOf(chart: Chart, site: Site, words: Words): AnyChartModel {
  const models = computed.get(site) ?? new Map<string, AnyChartModel>();
  computed.set(site, models);
  return kept(models, chart.id, () => compute(chart, site, words));
}

function compute(chart: Chart, site: Site, words: Words): AnyChartModel {
  switch (chart.kind) {
    case 'price-bars':
      return priceBarsModel(chart, site, words);
    case 'price-history':
      return priceHistoryModel(chart, site, words);
    case 'price-cuts':
      return priceCutsModel(chart, site, words);
    case 'test-scores':
      return testScoresModel(chart, site, words);
    case 'market-moves':
      return marketMovesModel(chart, site, words);
    case 'verdicts':
      return verdictsModel(chart, site, words);
    case 'events-by-quarter':
      return eventsByQuarterModel(chart, site, words);
  }
}
