import type { Settings } from '../schemas/settings.ts';
import type { Article, Site } from './site.ts';

/** A page that is no article and shows charts. */
export type ChartedPage = 'home' | keyof Settings['charts'];

/** The articles and pages that show a chart. */
export function placesOfChart(
  id: string,
  { settings, backlinks }: Pick<Site, 'settings' | 'backlinks'>,
): { articles: readonly Article[]; pages: ChartedPage[] } {
  const { home, charts } = settings;
  const named = Object.entries(charts) as [keyof Settings['charts'], string[]][];
  return {
    articles: backlinks.articlesOn({ kind: 'charts', id }),
    pages: [
      ...(home.chart === id ? ['home' as const] : []),
      ...named.filter(([, ids]) => ids.includes(id)).map(([page]) => page),
    ],
  };
}
