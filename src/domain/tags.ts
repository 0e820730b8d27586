import type { Kind } from '../schemas/kinds.ts';

/** What an attribute of a tag may hold. */
export type AttributeRule =
  | { type: 'id'; of: Kind }
  | { type: 'ids'; of: Kind }
  | { type: 'choice'; of: readonly string[] }
  | { type: 'flag' };

/** One tag that an editor may use: its attributes and whether it wraps words. */
export interface TagRule {
  attributes: Record<string, AttributeRule>;
  /** Attributes that may be missing; all others must be there. */
  optional?: readonly string[];
  /** Whether the tag stands in a line of text or on a line of its own. */
  place: 'text' | 'block';
  /** Whether it wraps words: `<Cite source="…">words</Cite>`. */
  wraps?: true;
}

const field = { type: 'choice', of: ['input', 'output', 'cached'] } as const;
const price = { type: 'id', of: 'prices' } as const;

/** All tags of articles, takeaways and standfirsts. Attributes are literal text. */
export const tagRules = {
  Price: { attributes: { id: price, field }, place: 'text' },
  Change: {
    attributes: { from: price, to: price, field, signed: { type: 'flag' } },
    optional: ['signed'],
    place: 'text',
  },
  Ratio: { attributes: { of: price, to: price, field }, place: 'text' },
  Cite: { attributes: { source: { type: 'id', of: 'sources' } }, place: 'text', wraps: true },
  PriceBars: { attributes: { id: { type: 'id', of: 'charts' } }, place: 'block' },
  PriceHistory: { attributes: { id: { type: 'id', of: 'charts' } }, place: 'block' },
  Timeline: { attributes: { events: { type: 'ids', of: 'events' } }, place: 'block' },
} as const satisfies Record<string, TagRule>;

/** Name of a tag. */
export type TagName = keyof typeof tagRules;

/** One use of a tag: its name and its attributes as written. */
export interface TagUse {
  name: TagName;
  attributes: Readonly<Record<string, string>>;
}

/** Whether a name is that of a tag. */
export function isTagName(name: string): name is TagName {
  return Object.hasOwn(tagRules, name);
}
