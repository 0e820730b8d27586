import { formatDate } from '../domain/dates.ts';
import type { Figure } from '../domain/evidence.ts';
import { figureOf } from '../domain/figures.ts';
import { found } from '../domain/found.ts';
import { offerText } from '../domain/price-words.ts';
import { listOf, productName, type PriceList } from '../domain/prices.ts';
import type { ById, Passage, Site } from '../domain/site.ts';
import { printsFigure, type FigureTag } from '../domain/tags.ts';
import type { Words } from '../words/en.ts';
import { lastSeenText, startText } from './price-start.ts';

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
  site: Pick<Site, 'byId' | 'asOf'>,
  words: Words,
): LeadFigure | undefined {
  const { byId } = site;
  for (const tag of passages.flatMap(({ tags }) => tags)) {
    if (!printsFigure(tag) || 'in' in tag.attributes) continue;
    const figure = figureOf(withSign(tag, byId), byId, words);
    if (figure.unconfirmed || figure.party !== undefined) continue;
    const label = labelOf(tag, figure, site, words);
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

/** A fall alone needs its sign: no sentence around it says which way it went. */
function withSign(tag: FigureTag, byId: ById): FigureTag {
  if (tag.name !== 'Move' || found(byId.moves, tag.attributes.id).value >= 0) return tag;
  return { ...tag, attributes: { ...tag.attributes, signed: '' } };
}

/** What a figure is of; undefined for one that says little without the sentence around it. */
function labelOf(
  tag: FigureTag,
  figure: Figure,
  site: Pick<Site, 'byId' | 'asOf'>,
  words: Words,
): string | undefined {
  const { byId } = site;
  const day = (date: string) => formatDate(date, words.locale);
  if (tag.name === 'Price') {
    const price = found(byId.prices, tag.attributes.id);
    const amount = words.share.perMillion[tag.attributes.field];
    const name = productName(price, byId.models);
    return words.share.joined([
      words.share.ofModel(amount, name),
      offerText(price, words),
      startText(price, site, words),
      lastSeenText(price, site.asOf, words),
    ]);
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
    // Facts too: some are what one firm alleges of another.
    default:
      return undefined;
  }
}

function listOfFigure({ records }: Figure, byId: ById): PriceList | undefined {
  const price = records.find(({ kind }) => kind === 'prices');
  return price && listOf(found(byId.prices, price.id));
}
