import type { Price } from '../schemas/price.ts';
import type { Words } from '../words/en.ts';
import { formatDate } from './dates.ts';
import { formatMoney, formatNumber } from './format.ts';
import { pathOf } from './paths.ts';
import { linesOfPrice } from './price-words.ts';
import { productName } from './prices.ts';
import { formatQuantity, parameters, scoreQuantity } from './quantities.ts';
import type { FigureKind, RecordRef } from './records.ts';
import { found } from './found.ts';
import type { ById } from './site.ts';

/** What the site says of one record in a few lines: on its card, and where it is listed. */
export interface RecordCard {
  ref: RecordRef<FigureKind>;
  /** Who or what it is about. */
  title: string;
  /** What exactly it is; the first line says the most. */
  lines: string[];
  confidence: { level: Price['confidence']; text: string };
  note?: string | undefined;
  /** Ids of its sources, the best first. */
  sources: string[];
  path: string;
}

/** Describes a record of which a figure can be printed. */
export function cardOf(ref: RecordRef<FigureKind>, byId: ById, words: Words): RecordCard {
  const held = found<{
    confidence: Price['confidence'];
    sources: string[];
    note?: string | undefined;
  }>(byId[ref.kind], ref.id);
  const { confidence: level, sources, note } = held;
  return {
    ref,
    ...describe(ref, byId, words),
    confidence: { level, text: confidenceText(level, sources.length, words) },
    note,
    sources,
    path: pathOf(ref, byId),
  };
}

/** How sure a record is, in words: `Reported by 2 sources`. */
export function confidenceText(level: Price['confidence'], sources: number, words: Words): string {
  return level === 'reported' ? words.confidence.reported(sources) : words.confidence[level];
}

function describe(
  { kind, id }: RecordRef<FigureKind>,
  byId: ById,
  words: Words,
): Pick<RecordCard, 'title' | 'lines'> {
  const { locale, card } = words;
  const company = (name: string) => found(byId.companies, name).name;
  const day = (date: string) => formatDate(date, locale);
  switch (kind) {
    case 'prices': {
      const price = found(byId.prices, id);
      return { title: productName(price, byId.models), lines: linesOfPrice(price, words) };
    }
    case 'events': {
      const { title, date } = found(byId.events, id);
      return { title, lines: [day(date)] };
    }
    case 'scores': {
      const score = found(byId.scores, id);
      const { model, benchmarkName, version, setting, reportedBy, party, date } = score;
      const test = version === undefined ? benchmarkName : `${benchmarkName}, ${version}`;
      return {
        title: found(byId.models, model).name,
        lines: [
          `${test}: ${formatQuantity(scoreQuantity(score), words)}`,
          setting,
          card.reportedBy(company(reportedBy), card.parties[party], day(date)),
        ],
      };
    }
    case 'moves': {
      const move = found(byId.moves, id);
      const value = formatQuantity(move, words, { signed: move.unit === '%' });
      return { title: move.instrument, lines: [`${move.measure}: ${value}`, day(move.date)] };
    }
    case 'figures': {
      const figure = found(byId.figures, id);
      const { label, model, reportedBy, party, date } = figure;
      return {
        title: found(byId.models, model).name,
        lines: [
          `${label}: ${formatQuantity(figure, words)}`,
          card.reportedBy(company(reportedBy), card.parties[party], day(date)),
        ],
      };
    }
    case 'facts': {
      const { label, value, unit = '', bound, text, asOf, owner } = found(byId.facts, id);
      const printed = value === undefined ? text : formatQuantity({ value, unit, bound }, words);
      return {
        title: found<{ name: string }>(byId[owner.kind], owner.id).name,
        lines: [
          `${label}: ${printed ?? ''}`,
          ...(value !== undefined && text !== undefined ? [text] : []),
          ...(asOf === undefined ? [] : [day(asOf)]),
        ],
      };
    }
    case 'models': {
      const {
        name,
        maker,
        released,
        totalParamsB,
        activeParamsB,
        contextTokens,
        contextConfidence,
        paramsNote,
      } = found(byId.models, id);
      const params = (billions: number) => formatQuantity(parameters(billions, words), words);
      return {
        title: name,
        lines: [
          released === undefined ? company(maker) : `${company(maker)}, ${day(released)}`,
          ...(totalParamsB === undefined ? [] : [params(totalParamsB)]),
          ...(activeParamsB === undefined || activeParamsB === totalParamsB
            ? []
            : [card.active(params(activeParamsB))]),
          ...(contextTokens === undefined
            ? []
            : [
                card.context(formatNumber(contextTokens, locale)) +
                  (contextConfidence === 'unconfirmed' ? ` (${words.confidence.mark})` : ''),
              ]),
          ...(paramsNote === undefined ? [] : [paramsNote]),
        ],
      };
    }
    case 'exchangeRates': {
      const { rate, date, basis } = found(byId.exchangeRates, id);
      const yuan = formatMoney(rate, 'CNY', locale);
      return { title: card.rate, lines: [card.rateOf(yuan), `${basis}, ${day(date)}`] };
    }
    case 'tokenAssumptions': {
      const {
        company: maker,
        language,
        unit,
        tokensLow,
        tokensHigh,
      } = found(byId.tokenAssumptions, id);
      const ends = [tokensLow, tokensHigh].map((value) => formatNumber(value, locale));
      const range = words.figure.range(...(ends as [string, string]));
      return {
        title: company(maker),
        lines: [card.token(tokensLow === tokensHigh ? (ends[0] ?? '') : range, unit, language)],
      };
    }
  }
}
