import type { Named } from './records.ts';

/** What an attribute of a tag may hold. */
export type AttributeRule =
  | { type: 'id'; of: readonly Named[] }
  | { type: 'ids'; of: readonly Named[] }
  | { type: 'choice'; of: readonly string[] }
  | { type: 'text' }
  | { type: 'date' }
  | { type: 'flag' };

/** One tag that an editor may use: its attributes and whether it wraps words. */
export interface TagRule {
  attributes: Readonly<Record<string, AttributeRule>>;
  /** Attributes that may be missing; all others must be there. */
  optional?: readonly string[];
  /** Whether the tag stands in a line of text or on a line of its own. */
  place: 'text' | 'block';
  /** Whether it wraps words, `<Cite source="…">words</Cite>`, or may. */
  wraps?: 'must' | 'may';
}

const id = <const K extends Named>(...of: readonly K[]) => ({ type: 'id', of }) as const;
const field = { type: 'choice', of: ['input', 'output', 'cached'] } as const;
const flag = { type: 'flag' } as const;
const text = { type: 'text' } as const;

/** All tags of articles, takeaways and standfirsts. Attributes are literal text. */
export const tagRules = {
  Price: {
    attributes: { id: id('prices'), field, in: { type: 'choice', of: ['USD', 'CNY'] } },
    optional: ['in'],
    place: 'text',
  },
  Change: {
    attributes: { from: id('prices'), to: id('prices'), field, signed: flag },
    optional: ['signed'],
    place: 'text',
  },
  Ratio: { attributes: { of: id('prices'), to: id('prices'), field }, place: 'text' },
  Between: {
    attributes: {
      from: id('events', 'prices'),
      to: id('events', 'prices'),
      field,
      unit: { type: 'choice', of: ['days', 'weeks', 'months', 'years'] },
    },
    optional: ['field', 'unit'],
    place: 'text',
  },
  Score: { attributes: { id: id('scores') }, place: 'text' },
  Move: {
    attributes: { id: id('moves'), signed: flag, bare: flag },
    optional: ['signed', 'bare'],
    place: 'text',
  },
  Count: {
    attributes: {
      id: id('facts', 'figures', 'models', 'tokenAssumptions'),
      field: { type: 'choice', of: ['total', 'active', 'context'] },
      bare: flag,
    },
    optional: ['field', 'bare'],
    place: 'text',
  },
  Rate: { attributes: { id: id('exchangeRates') }, place: 'text' },
  EventDate: {
    attributes: {
      id: id('events'),
      show: { type: 'choice', of: ['date', 'day', 'month', 'time'] },
    },
    optional: ['show'],
    place: 'text',
  },
  Cite: { attributes: { source: id('sources') }, place: 'text', wraps: 'must' },
  Term: { attributes: { id: id('terms') }, place: 'text', wraps: 'may' },
  ClaimRef: { attributes: { id: id('claims') }, place: 'text', wraps: 'must' },
  ModelRef: { attributes: { id: id('models') }, place: 'text', wraps: 'may' },
  CompanyRef: { attributes: { id: id('companies') }, place: 'text', wraps: 'may' },
  PersonRef: { attributes: { id: id('people') }, place: 'text', wraps: 'may' },
  Quote: {
    attributes: {
      speaker: text,
      date: { type: 'date' },
      source: id('sources'),
      language: { type: 'choice', of: ['zh'] },
      original: text,
      verbatim: flag,
    },
    optional: ['language', 'original', 'verbatim'],
    place: 'block',
    wraps: 'must',
  },
  Note: { attributes: {}, place: 'block', wraps: 'must' },
  Chart: { attributes: { id: id('charts') }, place: 'block' },
  Timeline: { attributes: { events: { type: 'ids', of: ['events'] } }, place: 'block' },
} as const satisfies Record<string, TagRule>;

/** Name of a tag. */
export type TagName = keyof typeof tagRules;

type Rules = typeof tagRules;
type Optional<N extends TagName> = Rules[N] extends { optional: readonly (infer O)[] } ? O : never;
type Value<R> = R extends { type: 'choice'; of: readonly (infer C)[] } ? C : string;

/** The attributes of a tag as written, which its rule has accepted. */
export type Attributes<N extends TagName> = {
  readonly [A in Exclude<keyof Rules[N]['attributes'], Optional<N>>]: Value<
    Rules[N]['attributes'][A]
  >;
} & {
  readonly [A in Extract<keyof Rules[N]['attributes'], Optional<N>>]?: Value<
    Rules[N]['attributes'][A]
  >;
};

/** One use of a tag: its name and its attributes as written. */
export type TagUse = { [N in TagName]: { name: N; attributes: Attributes<N> } }[TagName];

/** Tags that print a figure. */
export type FigureTag = Extract<
  TagUse,
  { name: 'Price' | 'Change' | 'Ratio' | 'Between' | 'Score' | 'Move' | 'Count' | 'Rate' }
>;

const figureTags: ReadonlySet<string> = new Set<FigureTag['name']>([
  'Price',
  'Change',
  'Ratio',
  'Between',
  'Score',
  'Move',
  'Count',
  'Rate',
]);

/** Whether a name is that of a tag that prints a figure. */
export function isFigureTag(name: string): boolean {
  return figureTags.has(name);
}

/** Whether a tag prints a figure. */
export function printsFigure(use: TagUse): use is FigureTag {
  return isFigureTag(use.name);
}

/** Whether a name is that of a tag. */
export function isTagName(name: string): name is TagName {
  return Object.hasOwn(tagRules, name);
}
