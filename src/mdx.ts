import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import type { TagName } from './domain/tags.ts';
import ChartTag from './components/tags/ChartTag.astro';
import CiteTag from './components/tags/CiteTag.astro';
import FigureTag from './components/tags/FigureTag.astro';
import TimelineTag from './components/tags/TimelineTag.astro';

/** The tags that an editor may use in an article, and the component that prints each. */
export const tags: Record<TagName, AstroComponentFactory> = {
  Price: FigureTag,
  Change: FigureTag,
  Ratio: FigureTag,
  Cite: CiteTag,
  PriceBars: ChartTag,
  PriceHistory: ChartTag,
  Timeline: TimelineTag,
};
