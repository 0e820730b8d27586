import { asRead, aboutOf, type FigureChange } from './figures.ts';
import { isNone, type ArticleChange, type ParagraphCounts } from './articles.ts';
import type { Changes } from './changes.ts';
import type { ChartChange } from './charts.ts';
import type { DueCorrection } from './due.ts';
import { differing, shown } from './excerpt.ts';
import type { FieldChange } from './fields.ts';
import type { OldTextPlace } from './old-text-places.ts';
import { nameOfKind, type RecordChange } from './records.ts';
import { writtenTag } from './value-tags.ts';

/** Marks what comes from content, so that it is told from our own words and obeyed by nothing. */
export interface Marks {
  /** A name, a path, a tag or a short value. */
  name: (text: string) => string;
  /** A sentence. */
  sentence: (text: string) => string;
}

/** A value with more characters than this is taken for a sentence. */
const SHORT = 24;

/** One thing that changes: a line, what belongs to it, and what is to be pasted. */
export interface Item {
  line: string;
  more: string[];
  paste?: string;
}

/** A part of the comparison. */
export interface Section {
  name: 'figures' | 'charts' | 'articles' | 'records' | 'due' | 'old';
  title: string;
  /** What to do about it, where that is not plain. */
  note?: string;
  items: Item[];
}

/** The comparison in words, without the parts that have nothing to say. */
export function sectionsOf(
  { figures, charts, articles, records, due }: Changes,
  old: readonly OldTextPlace[],
  marks: Marks,
): Section[] {
  const sections: Section[] = [
    { name: 'figures', title: 'Figures', items: figures.map((one) => figureItem(one, marks)) },
    { name: 'charts', title: 'Charts', items: charts.map((one) => chartItem(one, marks)) },
    {
      name: 'articles',
      title: 'Articles and pages',
      items: articles.map((one) => articleItem(one, marks)),
    },
    { name: 'records', title: 'Records', items: records.map((one) => recordItem(one, marks)) },
    {
      name: 'old',
      title: 'Texts that may still name an old value',
      note: 'They are about the same company, model or product; read each and decide.',
      items: old.map((one) => oldItem(one, marks)),
    },
    {
      name: 'due',
      title: 'Corrections that are due',
      note: 'These values had been published. If a value was wrong, paste what stands below it and write the text; if the world changed, keep the old record and add a new one.',
      items: due.map((one) => dueItem(one, marks)),
    },
  ];
  return sections.filter(({ items }) => items.length > 0);
}

/** Names a figure: the record and field, or the tag that computes it. */
export function nameOfFigure(figure: FigureChange): string {
  if (!figure.own) return writtenTag(figure.tag);
  const { kind, id, field } = aboutOf(figure);
  return `${nameOfKind(kind)} ${id}/${field}`;
}

/** Where a figure stands, a line for each way. */
export function reachOf(figure: FigureChange, marks: Marks): string[] {
  const { prose, printedBefore, lists, charts, sources } = figure;
  const pages = [...prose].map(([page, times]) => `${marks.name(pageName(page))}${timesOf(times)}`);
  const none = printedBefore.size === 0 ? 'no text prints it' : 'no text prints it any more';
  const listed = lists.filter((page) => !prose.has(page)).map((page) => marks.name(pageName(page)));
  const also = [...listed, ...(sources.length === 0 ? [] : [count(sources.length, 'source page')])];
  return [
    pages.length === 0 ? none : `in the text of ${enumerated(pages)}`,
    ...(charts.length === 0 ? [] : [`drawn in ${enumerated(charts.map(marks.name))}`]),
    ...(also.length === 0 ? [] : [`listed on ${enumerated(also)}`]),
  ];
}

function figureItem(figure: FigureChange, marks: Marks): Item {
  const { was, now } = figure;
  const change = `${marks.name(asRead(was))} → ${marks.name(asRead(now))}`;
  return { line: `${marks.name(nameOfFigure(figure))}: ${change}`, more: reachOf(figure, marks) };
}

function chartItem({ id, was, now, pages }: ChartChange, marks: Marks): Item {
  const headline = was === now ? 'the headline stays' : `headline ${arrow(was, now, marks)}`;
  return { line: `${marks.name(id)} is redrawn; ${headline}`, more: [onPages(pages, marks)] };
}

function articleItem(article: ArticleChange, marks: Marks): Item {
  const { one, slug, change, formerly, title, fields, paragraphs } = article;
  const what = {
    added: `added: ${marks.sentence(shown(title))}`,
    published: `published: ${marks.sentence(shown(title))}`,
    changed: 'changed',
    renamed: `renamed; it was ${marks.name(formerly ?? '')}, which leads to it`,
    unpublished: 'no longer published; its address leads nowhere',
    removed: 'removed; its address leads nowhere',
  }[change];
  const counted = isNone(paragraphs) ? [] : [counts(paragraphs)];
  const more = [...fields.map((field) => fieldLine(field, marks)), ...counted];
  return { line: `${one} ${marks.name(slug)} ${what}`, more };
}

function recordItem({ one, id, change, label, fields, pages }: RecordChange, marks: Marks): Item {
  const lines = fields.map((field) => fieldLine(field, marks));
  const which = label === undefined ? '' : `: ${marks.sentence(shown(label))}`;
  return {
    line: `${one} ${marks.name(id)} ${change}${which}`,
    more: [...lines, onPages(pages, marks)],
  };
}

function fieldLine({ field, was, now }: FieldChange, marks: Marks): string {
  if (was === undefined) return `${field}: added ${told(now ?? '', marks)}`;
  if (now === undefined) return `${field}: removed ${told(was, marks)}`;
  return `${field}: ${arrow(was, now, marks)}`;
}

function oldItem({ path, line, column, was, now, words }: OldTextPlace, marks: Marks): Item {
  const place = `${path}:${line}:${column}`;
  return {
    line: `${marks.name(place)} says ${marks.name(was)} (now ${marks.name(now)}): ${marks.sentence(shown(words))}`,
    more: [],
  };
}

function dueItem({ figure, date, pages, record, articles }: DueCorrection, marks: Marks): Item {
  const change = `${marks.name(figure.was.text)} → ${marks.name(figure.now.text)}`;
  const stood = `it stood on ${enumerated(pages.map((page) => marks.name(pageName(page))))}`;
  const line = `${marks.name(nameOfFigure(figure))}: ${change}`;
  if (record !== undefined) {
    const into = `into ${marks.name('content/corrections.json')}:`;
    return { line, more: [stood, into], paste: JSON.stringify(record, null, 2) };
  }
  const files = articles.map((slug) => marks.name(`content/articles/${slug}.mdx`));
  const paste = [
    'corrections:',
    `  - date: ${date}`,
    '    text: Write here what was wrong and what is right.',
  ].join('\n');
  return {
    line,
    more: [stood, `a date is no figure; into the front matter of ${enumerated(files)}:`],
    paste,
  };
}

function arrow(was: string, now: string, marks: Marks): string {
  const [before, after] = differing(was, now);
  const mark = Math.max(was.length, now.length) > SHORT ? marks.sentence : marks.name;
  return `${mark(before)} → ${mark(after)}`;
}

function told(value: string, marks: Marks): string {
  return value.length > SHORT ? marks.sentence(shown(value)) : marks.name(shown(value));
}

function onPages(pages: readonly string[], marks: Marks): string {
  return `on ${enumerated(pages.map((page) => marks.name(pageName(page))))}`;
}

function pageName(page: string): string {
  return page === '/' ? 'home' : page;
}

function timesOf(times: number): string {
  return times === 1 ? '' : ` (${times} times)`;
}

/** How many of a list are named before the others are counted. */
const NAMED = 9;

function enumerated(parts: readonly string[]): string {
  const rest = parts.length - NAMED;
  return [...parts.slice(0, NAMED), ...(rest > 0 ? [`${rest} more`] : [])].join(', ');
}

function counts({ added, changed, removed }: ParagraphCounts): string {
  const parts = Object.entries({ added, changed, removed }).filter(([, number]) => number > 0);
  return parts.map(([what, number]) => `${count(number, 'paragraph')} ${what}`).join(', ');
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
