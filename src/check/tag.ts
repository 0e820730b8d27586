import type { Chart } from '../schemas/chart.ts';
import { valueOf } from '../domain/figures.ts';
import type { ById } from '../domain/site.ts';
import {
  isTagName,
  tagRules,
  type AttributeRule,
  type TagRule,
  type TagUse,
} from '../domain/tags.ts';
import { unknownId, type Known } from './known.ts';
import { didYouMean } from './suggestion.ts';
import type { Element } from './tree.ts';

/** What checking one tag gave: its use, or sentences that say what is wrong. */
export interface CheckedTag {
  use?: TagUse;
  mistakes: string[];
}

const chartTags: Record<string, Chart['kind']> = {
  PriceBars: 'price-bars',
  PriceHistory: 'price-history',
};

/** Checks one tag against its rule and against the records. */
export function checkTag(element: Element, known: Known): CheckedTag {
  const { name } = element;
  if (name === null || !isTagName(name)) {
    return {
      mistakes: [
        `<${name ?? ''}> is no tag of this site${didYouMean(name ?? '', Object.keys(tagRules))}`,
      ],
    };
  }
  const rule: TagRule = tagRules[name];
  const attributes: Record<string, string> = {};
  const mistakes: string[] = [];
  for (const attribute of element.attributes) {
    if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value === 'object') {
      if (attribute.type === 'mdxJsxAttribute' && attribute.value === null) {
        attributes[attribute.name] = '';
        continue;
      }
      mistakes.push(`<${name}> takes literal attributes only, such as id="…"`);
    } else attributes[attribute.name] = attribute.value ?? '';
  }
  for (const written of Object.keys(attributes)) {
    if (rule.attributes[written] === undefined) {
      const hint = didYouMean(written, Object.keys(rule.attributes));
      mistakes.push(`<${name}> has no attribute ${written}${hint}`);
    }
  }
  for (const [wanted, allowed] of Object.entries(rule.attributes)) {
    const value = attributes[wanted];
    if (value !== undefined) mistakes.push(...mistakesIn(name, wanted, value, allowed, known));
    else if (rule.optional?.includes(wanted) !== true) {
      mistakes.push(`<${name}> needs the attribute ${wanted}`);
    }
  }
  if (rule.wraps === true && element.children.length === 0) {
    mistakes.push(`<${name}> wraps words: <${name} …>words</${name}>`);
  }
  if (rule.wraps !== true && element.children.length > 0) {
    mistakes.push(`<${name}> wraps no words: write <${name} … />`);
  }
  const place = element.type === 'mdxJsxTextElement' ? 'text' : 'block';
  if (rule.place === 'block' && place === 'text') {
    mistakes.push(`<${name}> stands on a line of its own`);
  }
  const use: TagUse = { name, attributes };
  if (mistakes.length === 0) mistakes.push(...mistakesOfUse(use, known.byId));
  return mistakes.length === 0 ? { use, mistakes } : { mistakes };
}

function mistakesIn(
  tag: string,
  attribute: string,
  value: string,
  rule: AttributeRule,
  known: Known,
): string[] {
  switch (rule.type) {
    case 'flag':
      return value === '' ? [] : [`<${tag}> ${attribute} takes no value`];
    case 'choice':
      return rule.of.includes(value)
        ? []
        : [
            `<${tag}> ${attribute} must be one of ${rule.of.join(', ')} (found “${value}”)${didYouMean(value, rule.of)}`,
          ];
    case 'id':
      return unknownId(value, rule.of, known);
    case 'ids':
      return value.split(/\s+/).flatMap((id) => unknownId(id, rule.of, known));
  }
}

/** Mistakes that only the records show: a forbidden comparison, a chart of another kind. */
function mistakesOfUse(use: TagUse, byId: ById): string[] {
  const wanted = chartTags[use.name];
  if (wanted !== undefined) {
    const chart = byId.charts.get(use.attributes['id'] ?? '');
    return chart === undefined || chart.kind === wanted
      ? []
      : [`<${use.name}> draws charts of kind ${wanted}, and ${chart.id} is ${chart.kind}`];
  }
  if (!['Price', 'Change', 'Ratio'].includes(use.name)) return [];
  const prices = ['id', 'from', 'to', 'of'].flatMap((name) => use.attributes[name] ?? []);
  if (!prices.every((id) => byId.prices.has(id))) return [];
  try {
    valueOf(use, byId.prices);
    return [];
  } catch (error) {
    return [(error as Error).message];
  }
}
