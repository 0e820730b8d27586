import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { tagRules, type TagName } from '../../domain/tags.ts';
import TextTag from '../TextTag.astro';
import ChartTag from './ChartTag.astro';
import NoteTag from './NoteTag.astro';
import QuoteTag from './QuoteTag.astro';
import TimelineTag from './TimelineTag.astro';

type BlockTag = {
  [N in TagName]: (typeof tagRules)[N]['place'] extends 'block' ? N : never;
}[TagName];

const blocks: Record<BlockTag, AstroComponentFactory> = {
  Quote: QuoteTag,
  Note: NoteTag,
  Chart: ChartTag,
  Timeline: TimelineTag,
};

/** The component that prints each tag; all are given the same, see `BoundTag`. */
export const components: ReadonlyMap<string, AstroComponentFactory> = new Map([
  ...Object.keys(tagRules).map((name) => [name, TextTag] as const),
  ...Object.entries(blocks),
]);
