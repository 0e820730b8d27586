import type { AttributeRule, TagRule } from '../domain/tags.ts';
import type { galleryWords } from '../words/en/gallery.ts';

/** An attribute of a tag, in words. */
export interface AttributeRow {
  name: string;
  isNeeded: boolean;
  /** What it may hold. */
  values: string;
}

/** The attributes of a tag, in the order of its rule. */
export function attributesOf(rule: TagRule, words: typeof galleryWords): AttributeRow[] {
  return Object.entries(rule.attributes).map(([name, attribute]) => ({
    name,
    isNeeded: rule.optional?.includes(name) !== true,
    values: valuesOf(attribute, words),
  }));
}

function valuesOf(rule: AttributeRule, { values, records, locale }: typeof galleryWords): string {
  const either = (names: readonly string[]) =>
    new Intl.ListFormat(locale, { type: 'disjunction' }).format(names);
  switch (rule.type) {
    case 'id':
    case 'ids':
      return values[rule.type](either(rule.of.map((kind) => records[kind])));
    case 'choice':
      return either(rule.of);
    default:
      return values[rule.type];
  }
}
