import type { Element, Node } from 'happy-dom';
import { companies, models, moves, people, prices, readJson, scores } from './records.ts';

/** The prose of an article: what an editor writes as sentences. */
const PROSE = '.standfirst, .in-short li, .prose, .unknowns li';

/** What holds a number by right: bound, dated, cited, quoted, drawn, or part of a name or address. */
const BOUND = [
  'data, time, .cited, .mark, code, h2, h3, h4',
  '.quote, .chart, .events',
  'a.entity, a[href*="/models/"], a[href*="/companies/"], a[href*="/people/"]',
  '[data-footnote-ref], [data-footnote-backref]',
].join(', ');

const MONTH =
  '(January|February|March|April|May|June|July|August|September|October|November|December)';
const YEAR = '(19|20)[0-9]{2}';

/** Dates and times, which prose may type. */
const DATES = [
  `[0-9]{1,2}(( to | and | or |, |–)[0-9]{1,2})* ${MONTH}( ${YEAR})?`,
  `${MONTH} ${YEAR}`,
  `(?<![$€£.,])${YEAR}(?!%|bn|[.,][0-9])`,
  '[0-9]{1,2}:[0-9]{2}',
];

/** Names with digits that the records have, or that `names` of `site.json` lists. */
const names = [
  ...(readJson('site.json') as { names: string[] }).names,
  ...[models, companies, people].flatMap((records) => [...records.values()].flatMap(namesOf)),
  ...[...moves.values()].flatMap(({ instrument }) => namesOf({ name: instrument })),
  ...[...scores.values()].map(({ benchmarkName }) => benchmarkName),
  ...[...prices.values()].flatMap(({ product, apiName }) => [product, apiName ?? '']),
].filter((name) => /[0-9]/.test(name) && /\p{L}/u.test(name));

const longestFirst = [...new Set(names)].sort((a, b) => b.length - a.length);
const allowed = new RegExp(
  [`(${longestFirst.map(literally).join('|')})s?`, ...DATES]
    .map((pattern) => `(?<![\\p{L}\\p{Nd}])${pattern}(?![\\p{L}\\p{Nd}])`)
    .join('|'),
  'gu',
);

/** The numbers in the prose of an article that are bound to nothing, with the words around them. */
export function looseNumbers(article: { querySelectorAll: Element['querySelectorAll'] }): string[] {
  return [...article.querySelectorAll(PROSE)].flatMap((passage) => {
    const text = proseOf(passage).replaceAll(allowed, (name) => '·'.repeat(name.length));
    return [...text.matchAll(/\p{Nd}/gu)].map(({ index }) =>
      text.slice(Math.max(0, index - 30), index + 20).replace(/\s+/g, ' '),
    );
  });
}

/** The text of a passage without what is bound. */
function proseOf(node: Node): string {
  if (node.nodeName === '#text') return node.textContent;
  if ('matches' in node && (node as Element).matches(BOUND)) return '¶';
  const text = [...node.childNodes].map(proseOf).join('');
  // Cells and paragraphs stand apart; words of one line do not.
  return /^(P|LI|T[DHR])$/.test(node.nodeName) ? `\n${text}\n` : text;
}

/** The names that prose may use, without what stands in brackets after them. */
function namesOf({ name, aliases = [] }: { name: string; aliases?: string[] }): string[] {
  return [name.replace(/ \([^)]*\)$/, ''), ...aliases];
}

function literally(name: string): string {
  return name.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
