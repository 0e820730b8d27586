import type { AttributeRule, TagName, tagRules } from './domain/tags.ts';

type Rules = typeof tagRules;
type Written<R extends AttributeRule> = R extends { type: 'choice'; of: readonly (infer C)[] }
  ? C
  : R extends { type: 'flag' }
    ? true
    : string;
type OptionalOf<N extends TagName> = Rules[N] extends { optional: readonly (infer O)[] }
  ? O
  : never;
type Attributes<N extends TagName> = Rules[N]['attributes'];
type Words<N extends TagName> = Rules[N] extends { wraps: 'must' | 'may' }
  ? {
      /** No attribute, but what stands between the tags. The language server sees tags in it alone, so it can’t be asked for. */
      children?: unknown;
    }
  : object;

/** What one writes at a tag in an article; a flag stands without a value. */
type TagProps<N extends TagName> = {
  [A in Exclude<keyof Attributes<N>, OptionalOf<N>>]: Written<Attributes<N>[A]>;
} & {
  [A in Extract<keyof Attributes<N>, OptionalOf<N>>]?: Written<Attributes<N>[A]>;
} & Words<N>;

declare global {
  /** The tags of articles, for the language server of MDX, which asks for a type of this name. */
  type MDXProvidedComponents = { [N in TagName]: (props: TagProps<N>) => object };
}
