import type { Words } from '../words/en.ts';
import { evidence, type Figure } from './evidence.ts';
import { formatMoney } from './format.ts';
import {
  changeFigure,
  convertedFigure,
  priceFigure,
  rangeFigure,
  ratioFigure,
} from './price-figures.ts';
import { scoreQuantity } from './quantities.ts';
import { countFigure, quantityFigure } from './quantity-figures.ts';
import { FigureProblem } from './figure-problem.ts';
import { found } from './found.ts';
import type { ById } from './site.ts';
import { formatSpan, spanOf } from './spans.ts';
import type { Attributes, FigureTag } from './tags.ts';

/**
 * Computes the figure that a tag prints.
 * @throws {FigureProblem} whose message tells an editor which comparison is forbidden or which value is
 * missing.
 */
export function figureOf(use: FigureTag, byId: ById, words: Words): Figure {
  switch (use.name) {
    case 'Price':
      return use.attributes.in === undefined
        ? priceFigure(use.attributes, byId, words)
        : convertedFigure(use.attributes, use.attributes.in, byId, words);
    case 'Change':
      return changeFigure(use.attributes, byId, words);
    case 'Ratio':
      return ratioFigure(use.attributes, byId, words);
    case 'Between':
      return use.attributes.field === undefined
        ? spanFigure(use.attributes, byId, words)
        : rangeFigure(use.attributes, use.attributes.field, byId, words);
    case 'Score': {
      const score = found(byId.scores, use.attributes.id);
      const { party } = score;
      return {
        ...quantityFigure({ kind: 'scores', id: score.id }, scoreQuantity(score), byId, words),
        value: String(score.score),
        ...(party === 'independent' ? {} : { party }),
      };
    }
    case 'Move': {
      const move = found(byId.moves, use.attributes.id);
      return quantityFigure({ kind: 'moves', id: move.id }, move, byId, words, use.attributes);
    }
    case 'Count':
      return countFigure(use.attributes, byId, words);
    case 'Rate': {
      const { id, rate } = found(byId.exchangeRates, use.attributes.id);
      const text = formatMoney(rate, 'CNY', words.locale);
      return { ...evidence(id, [{ kind: 'exchangeRates', id }], byId), text, value: String(rate) };
    }
  }
}

function spanFigure(
  { from, to, unit = 'days' }: Attributes<'Between'>,
  byId: ById,
  words: Words,
): Figure {
  for (const id of [from, to]) {
    if (byId.prices.has(id))
      throw new FigureProblem('between two prices needs the attribute field');
  }
  const [start, end] = [found(byId.events, from), found(byId.events, to)];
  const span = spanOf(start, end, unit);
  return {
    ...evidence(
      `${from}-until-${to}-in-${unit}`,
      [
        { kind: 'events', id: from },
        { kind: 'events', id: to },
      ],
      byId,
    ),
    text: formatSpan(span, words),
    value: String(span.count),
    label: words.figure.span(start.title, end.title),
  };
}
