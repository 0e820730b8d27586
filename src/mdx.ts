import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { tagRules, type TagName } from './domain/tags.ts';
import ChartTag from './components/tags/ChartTag.astro';
import InlineTag from './components/tags/InlineTag.astro';
import NoteTag from './components/tags/NoteTag.astro';
import QuoteTag from './components/tags/QuoteTag.astro';
import TimelineTag from './components/tags/TimelineTag.astro';

type BlockTag = {
  [N in TagName]: (typeof tagRules)[N]['place'] extends 'block' ? N : never;
}[TagName];

const blocks: Record<BlockTag, AstroComponentFactory> = {
  Quote: QuoteTag,
  Note: NoteTag,
  Chart: ChartTag,
  Timeline: TimelineTag,
};

/** The tags that an editor may use in an article, and the component that prints each. */
export const tags: Record<string, AstroComponentFactory> = {
  ...Object.fromEntries(Object.keys(tagRules).map((name) => [name, InlineTag])),
  ...blocks,
};
