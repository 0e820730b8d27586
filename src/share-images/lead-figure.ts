import { formatDate } from '../domain/dates.ts';
import type { Figure } from '../domain/evidence.ts';
import { figureOf } from '../domain/figures.ts';
import { found } from '../domain/found.ts';
import { periodOf } from '../domain/price-words.ts';
import { listOf, productName, type PriceList } from '../domain/prices.ts';
import type { ById, Passage } from '../domain/site.ts';
import { printsFigure, type FigureTag } from '../domain/tags.ts';
import type { Words } from '../words/en.ts';

/** A figure as a share image prints it. */
export interface ShareFigure {
  /** With its unit: `1 yuan`. */
  text: string;
  /** What it is of, when, and how many sources say so. */
  label: string;
}

/** The figure that stands for a page. */
export interface LeadFigure extends ShareFigure {
  /** The price list that it is from; undefined where it is no price. */
  list: PriceList | undefined;
}

/**
 * The first figure of some passages that can stand alone: it is confirmed, it is nobody’s word on
 * his own test, and it is not converted, so that yuan and dollars never mix.
 */
export function leadFigure(
  passages: readonly Passage[],
  byId: ById,
  words: Words,
): LeadFigure | undefined {
  for (const tag of passages.flatMap(({ tags }) => tags)) {
    if (!printsFigure(tag) || 'in' in tag.attributes) continue;
    const figure = figureOf(tag, byId, words);
    if (figure.unconfirmed || figure.party !== undefined) continue;
    const label = labelOf(tag, figure, byId, words);
    if (label === undefined) continue;
    const sources = words.chart.sources(figure.sources.length);
    return {
      text: figure.text,
      label: words.share.sourced(label, sources),
      list: listOfFigure(figure, byId),
    };
  }
  return undefined;
}

/** What a figure is of; undefined for one that says little without the sentence around it. */
function labelOf(tag: FigureTag, figure: Figure, byId: ById, words: Words): string | undefined {
  const day = (date: string) => formatDate(date, words.locale);
  if (tag.name === 'Price') {
    const price = found(byId.prices, tag.attributes.id);
    const amount = words.share.perMillion[tag.attributes.field];
    const name = productName(price, byId.models);
    return words.share.joined([words.share.ofModel(amount, name), periodOf(price, words)]);
  }
  if (figure.label !== undefined) return tag.name === 'Between' ? undefined : figure.label;
  const { kind, id } = figure.records.at(-1) ?? { kind: undefined, id: '' };
  switch (kind) {
    case 'moves': {
      const { instrument, measure, date } = found(byId.moves, id);
      return words.share.joined([instrument, measure, day(date)]);
    }
    case 'scores': {
      const { model, benchmarkName, unit, date } = found(byId.scores, id);
      const test = unit === '%' ? benchmarkName : words.share.inUnit(benchmarkName, unit);
      return words.share.joined([found(byId.models, model).name, test, day(date)]);
    }
    case 'figures': {
      const { model, label, date } = found(byId.figures, id);
      return words.share.of(found(byId.models, model).name, words.share.joined([label, day(date)]));
    }
    case 'facts': {
      const { owner, label } = found(byId.facts, id);
      const { name } = found<{ name: string }>(byId[owner.kind], owner.id);
      return words.share.of(name, label);
    }
    default:
      return undefined;
  }
}

function listOfFigure({ records }: Figure, byId: ById): PriceList | undefined {
  const price = records.find(({ kind }) => kind === 'prices');
  return price && listOf(found(byId.prices, price.id));
}
