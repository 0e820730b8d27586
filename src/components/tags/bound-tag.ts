import type { PrintedTag } from '../../data/prose.ts';
import type { Site } from '../../domain/site.ts';
import type { TagName, TagUse } from '../../domain/tags.ts';

/** What the component of a tag is given; the slot holds the words that the tag wraps. */
export interface BoundTag<N extends TagName> {
  printed: PrintedTag & { tag: Extract<TagUse, { name: N }> };
  site: Site;
}
