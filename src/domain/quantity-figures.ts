import type { Words } from '../words/en.ts';
import { evidence, type Figure } from './evidence.ts';
import { formatQuantity, parameters, type Quantity } from './quantities.ts';
import { FigureProblem } from './figure-problem.ts';
import { found } from './found.ts';
import { refOf, type ById } from './site.ts';
import type { FigureKind, RecordRef } from './records.ts';
import type { Attributes } from './tags.ts';

/** A fact of a company, person or model, a figure of a training, or what a token is. */
export function countFigure(use: Attributes<'Count'>, byId: ById, words: Words): Figure {
  const { id, field, bare } = use;
  const ref = refOf(byId, ['facts', 'figures', 'models', 'tokenAssumptions'], id);
  if (ref.kind !== 'models' && field !== undefined) {
    throw new FigureProblem(`field is for models, and ${id} is none`);
  }
  switch (ref.kind) {
    case 'facts': {
      const { value, unit = '', bound } = found(byId.facts, id);
      if (value === undefined) throw new FigureProblem(`the fact ${id} is words and no number`);
      return quantityFigure(ref, { value, unit, bound }, byId, words, use);
    }
    case 'figures': {
      const figure = found(byId.figures, id);
      return quantityFigure(ref, figure, byId, words, use);
    }
    case 'tokenAssumptions': {
      const { tokensLow, tokensHigh } = found(byId.tokenAssumptions, id);
      const range = [tokensLow, ...(tokensHigh === tokensLow ? [] : [tokensHigh])];
      const text = range.map((value) => formatQuantity({ value, unit: '' }, words, { bare: true }));
      const number =
        text.length === 1 ? (text[0] ?? '') : words.figure.range(...(text as [string, string]));
      return {
        ...evidence(ref.id, [ref], byId),
        text: bare === undefined ? words.figure.tokens(number) : number,
        value: range.join('..'),
      };
    }
    case 'models': {
      const model = found(byId.models, id);
      const { totalParamsB, activeParamsB, contextTokens } = model;
      const value = { total: totalParamsB, active: activeParamsB, context: contextTokens };
      if (field === undefined)
        throw new FigureProblem('a model needs field: total, active or context');
      const number = value[field];
      if (number === undefined) throw new FigureProblem(`${id} has no ${field} in its record`);
      const unit = field === 'context' ? words.figure.tokenUnit : words.figure.params.billion;
      // Without its unit a number is in billions, whatever its size, so that a sentence can say so.
      const quantity =
        field === 'context' || bare !== undefined
          ? { value: number, unit }
          : parameters(number, words);
      return {
        ...quantityFigure(ref, quantity, byId, words, use),
        value: String(number),
        unconfirmed:
          (field === 'context' ? model.contextConfidence : model.confidence) === 'unconfirmed',
      };
    }
  }
}

/** A record’s number with its unit. */
export function quantityFigure(
  ref: RecordRef<FigureKind>,
  quantity: Quantity,
  byId: ById,
  words: Words,
  style: { signed?: string; bare?: string } = {},
): Figure {
  const { signed, bare } = style;
  return {
    ...evidence(ref.id, [ref], byId),
    text: formatQuantity(quantity, words, {
      signed: signed !== undefined,
      bare: bare !== undefined,
    }),
    value: String(quantity.value),
  };
}
