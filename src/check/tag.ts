import { toString } from 'mdast-util-to-string';
import { figureOf } from '../domain/figures.ts';
import { recordLinkOf } from '../domain/record-links.ts';
import { FigureProblem } from '../domain/figure-problem.ts';
import { MissingRecord } from '../domain/found.ts';
import {
  isTagName,
  printsFigure,
  tagRules,
  type AttributeRule,
  type Attributes,
  type TagRule,
  type TagUse,
} from '../domain/tags.ts';
import { partialDate } from '../schemas/fields.ts';
import { words } from '../words/en.ts';
import { unknownId, type Known } from './known.ts';
import { didYouMean } from './suggestion.ts';
import { eachNode, isElement, offsetOf, type Element, type Mistake } from './tree.ts';

/** What checking one tag gave: its use, or what is wrong with it and where. */
export interface CheckedTag {
  use?: TagUse;
  mistakes: Mistake[];
}

/**
 * Checks one tag against its rule and against the records.
 * @param source the text in which it stands.
 */
export function checkTag(element: Element, source: string, known: Known): CheckedTag {
  const { name } = element;
  const start = offsetOf(element);
  if (name === null || !isTagName(name)) {
    const message =
      name === null
        ? '<> is no tag of this site'
        : `<${name}> is no tag of this site${didYouMean(name, Object.keys(tagRules))}`;
    return { mistakes: [{ message, offset: start }] };
  }
  const rule: TagRule = tagRules[name];
  // Without a prototype, so that no name of an attribute is there before it is written.
  const attributes = Object.create(null) as Record<string, string>;
  const offsets = Object.create(null) as Record<string, number>;
  const starts = Object.create(null) as Record<string, number>;
  const mistakes: Mistake[] = [];
  const report = (message: string, offset: number = start) => mistakes.push({ message, offset });
  for (const attribute of element.attributes) {
    const offset = offsetOf(attribute);
    const value = attribute.type === 'mdxJsxAttribute' ? attribute.value : undefined;
    if (attribute.type !== 'mdxJsxAttribute' || (typeof value === 'object' && value !== null)) {
      report(`<${name}> takes literal attributes only, such as id="…"`, offset);
    } else if (Object.hasOwn(attributes, attribute.name)) {
      report(`<${name}> has the attribute ${attribute.name} twice`, offset);
    } else {
      attributes[attribute.name] = value ?? '';
      // What is wrong with a value stands at the value, within its quotes.
      const [lead = ''] = /^[^\s=]+\s*=\s*["']/.exec(source.slice(offset)) ?? [];
      offsets[attribute.name] = offset + (value ? lead.length : 0);
      starts[attribute.name] = offset;
    }
  }
  for (const written of Object.keys(attributes)) {
    if (!Object.hasOwn(rule.attributes, written)) {
      const hint = didYouMean(written, Object.keys(rule.attributes));
      report(`<${name}> has no attribute ${written}${hint}`, starts[written]);
    }
  }
  for (const [wanted, allowed] of Object.entries(rule.attributes)) {
    const value = attributes[wanted];
    if (value !== undefined) {
      for (const { message, index } of mistakesIn(name, wanted, value, allowed, known)) {
        report(message, (offsets[wanted] ?? start) + index);
      }
    } else if (rule.optional?.includes(wanted) !== true) {
      const choice = allowed.type === 'choice' ? `: ${allowed.of.join(', ')}` : '';
      report(`<${name}> needs the attribute ${wanted}${choice}`);
    }
  }
  if (rule.wraps === 'must' && isEmpty(element)) {
    report(`<${name}> wraps words: <${name} …>words</${name}>`);
  }
  if (rule.wraps === undefined && element.children.length > 0) {
    report(`<${name}> wraps no words: write <${name} … />`);
  }
  const place = element.type === 'mdxJsxTextElement' ? 'text' : 'block';
  if (rule.place === 'block' && place === 'text') {
    const how = rule.wraps === undefined ? '' : ', and so do its words';
    report(`<${name}> must stand on a line of its own${how}`);
  }
  if (mistakes.length > 0) return { mistakes };
  // The attributes are those that the rule of the tag asks for.
  const use = { name, attributes } as TagUse;
  for (const message of mistakesOfUse(use, element, known)) report(message);
  return mistakes.length === 0 ? { use, mistakes } : { mistakes };
}

/** Whether an element holds neither words nor another element. */
function isEmpty(element: Element): boolean {
  return toString(element.children).trim() === '' && !holdsElement(element);
}

/** Whether another element stands in an element. */
function holdsElement(element: Element): boolean {
  let holds = false;
  eachNode(element, (node) => {
    holds ||= node !== element && isElement(node);
  });
  return holds;
}

/** What is wrong with the value of an attribute, and where in it. */
function mistakesIn(
  tag: string,
  attribute: string,
  value: string,
  rule: AttributeRule,
  known: Known,
): { message: string; index: number }[] {
  if (rule.type !== 'ids') {
    const messages = mistakesOfValue(tag, attribute, value, rule, known);
    return messages.map((message) => ({ message, index: 0 }));
  }
  const ids = [...value.matchAll(/\S+/g)];
  if (ids.length === 0) return [{ message: `<${tag}> ${attribute} must not be empty`, index: 0 }];
  return ids.flatMap(({ 0: id, index }, place) => {
    const isTwice = ids.findIndex(([other]) => other === id) < place;
    const messages = isTwice ? [`“${id}” is in this list already`] : unknownId(id, rule.of, known);
    return messages.map((message) => ({ message: `<${tag}> ${attribute}: ${message}`, index }));
  });
}

function mistakesOfValue(
  tag: string,
  attribute: string,
  value: string,
  rule: Exclude<AttributeRule, { type: 'ids' }>,
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
    case 'text':
      return value === '' ? [`<${tag}> ${attribute} must not be empty`] : [];
    case 'date':
      return partialDate.safeParse(value).success
        ? []
        : [
            `<${tag}> ${attribute} must be a date, as YYYY-MM-DD, YYYY-MM or YYYY (found “${value}”)`,
          ];
    case 'id':
      return unknownId(value, rule.of, known).map((message) => `<${tag}> ${attribute}: ${message}`);
  }
}

/** Mistakes that only the records show: a forbidden comparison. */
function mistakesOfUse(use: TagUse, element: Element, known: Known): string[] {
  const { byId, unread } = known;
  if (use.name === 'Quote') return mistakesOfQuote(use.attributes, element, known);
  try {
    if (printsFigure(use)) figureOf(use, byId, words);
    else recordLinkOf(use, byId, words);
    return [];
  } catch (error) {
    // A record with a mistake of its own has its own line.
    const lacksRates = 'in' in use.attributes && unread.has('exchangeRates');
    if (error instanceof MissingRecord || lacksRates) return [];
    if (error instanceof FigureProblem) return [`<${use.name}>: ${error.message}`];
    throw error;
  }
}

/** Words may only be quoted that the record of their source has, and as they stand there. */
function mistakesOfQuote(
  { source, original, verbatim, language }: Attributes<'Quote'>,
  element: Element,
  { byId }: Known,
): string[] {
  if (original !== undefined && language === undefined) {
    return ['<Quote> with original says its language: language="zh"'];
  }
  if (original !== undefined && verbatim !== undefined) {
    return ['<Quote> is verbatim or has an original that we translated, not both'];
  }
  if (verbatim === undefined && original === undefined) return [];
  if (verbatim !== undefined && element.children.some(({ type }) => type !== 'paragraph')) {
    return ['<Quote> verbatim holds plain paragraphs'];
  }
  const quotes = byId.sources.get(source)?.quotes;
  if (quotes === undefined) return [];
  const quoted = oneLine(original ?? element.children.map((part) => toString(part)).join(' '));
  const holdsTags = verbatim !== undefined && holdsElement(element);
  return !holdsTags && quotes.some((words) => oneLine(words).includes(quoted))
    ? []
    : [
        `<Quote> has words that ${source} does not list under quotes; without verbatim and original it is a paraphrase`,
      ];
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
