import type { Document, Element } from 'happy-dom';
import type { Element as Tag } from '../../src/check/tree.ts';
import { attribute, FIGURES, passages, tagsOf } from './passages.ts';
import { expectedOf } from './expected.ts';
import { events, facts, figures, models, moves, prices, rates, scores, tokens } from './records.ts';
import { builtSite } from './site.ts';

/** A page with tags: what its text has, and what the built page makes of it. */
export interface Told {
  name: string;
  document: Document;
  /** Its tags that carry a raised number, in the order of the text. */
  tags: Tag[];
  /** Its raised numbers, in the order in which a reader sees them. */
  marks: Element[];
  /** Its numbered list of sources. */
  list: Element[];
}

/** Every page with tags. */
export const told: readonly Told[] = builtSite()
  .pages.filter(({ path }) => passages.has(path))
  .map(({ path, document }) => ({
    name: path || 'home',
    document,
    tags: (passages.get(path) ?? []).flatMap(tagsOf),
    marks: marksOf(document),
    list: [...document.querySelectorAll('li[id^=source-]')],
  }));

function marksOf(document: Document): Element[] {
  const marks = [...document.querySelectorAll('main button.mark')].filter(
    (button) => button.closest('[popover]') === null,
  );
  // A key number stands above its caption, though the caption, its name, comes first in the page.
  const groups = Map.groupBy(marks, (mark) => mark.closest('dl > div') ?? mark);
  return [...groups.values()].flatMap((group) => {
    const inValue = group.filter((mark) => mark.closest('dd') !== null);
    return [...inValue, ...group.filter((mark) => !inValue.includes(mark))];
  });
}

/** Whether a tag prints a figure; the others cite a source. */
export function isFigure({ name }: Tag): boolean {
  return FIGURES.includes(name ?? '');
}

/** The card that a mark opens, and those that open from there: the records behind a computed figure. */
export function cardsOf(mark: Element | undefined, document: Document): Element[] {
  const cardOf = (button?: Element) =>
    document.getElementById(button?.getAttribute('popovertarget') ?? '');
  const card = cardOf(mark);
  if (card === null) return [];
  const inner = [...card.querySelectorAll('button.card-link')].flatMap(
    (button) => cardOf(button) ?? [],
  );
  return [card, ...inner];
}

/** Records of which a figure can be printed; no two share an id. */
const sourced: readonly ReadonlyMap<string, { confidence: string; sources: string[] }>[] = [
  prices,
  events,
  scores,
  moves,
  facts,
  figures,
  models,
  rates,
  tokens,
];

/** How sure a record is, and its sources. */
export function evidenceOf(id: string): { confidence: string; sources: string[] } {
  const record = sourced.find((records) => records.has(id))?.get(id);
  if (record === undefined) throw new Error(`no record ${id}`);
  return record;
}

/** Ids of the sources behind a tag, the one to be shown first. */
export function sourcesOf(tag: Tag): string[] {
  if (!isFigure(tag)) return [attribute(tag, 'source') ?? ''];
  return expectedOf(tag).records.flatMap((id) => evidenceOf(id).sources);
}
