import type { Site } from '../domain/site.ts';
import type { Chart } from '../schemas/chart.ts';

/**
 * Days of what a chart draws, in no order: its own where it draws one, the ends where it draws time.
 * @param day on which the chart looks at its records.
 */
export function daysOf(chart: Chart, site: Site, day: string): string[] {
  if (chart.kind === 'price-history') return [chart.from, chart.to ?? day];
  if (chart.kind === 'events-by-quarter') return site.records.events.map(({ date }) => date);
  return [day];
}
