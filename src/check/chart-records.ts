import { amount, isUnconfirmed, listOf } from '../domain/prices.ts';
import type { ById } from '../domain/site.ts';
import type { MarketMovesChart, PriceCutsChart, TestScoresChart } from '../schemas/chart.ts';
import type { Price } from '../schemas/price.ts';
import type { Score } from '../schemas/score.ts';
import type { FieldPath } from './document.ts';

/** A mistake of a chart, and the field of the chart in which it stands. */
export interface ChartMistake {
  at: FieldPath;
  message: string;
}

// A record that is not known, or has a mistake of its own, is passed over: that has its own line.

const UNCONFIRMED = 'is unconfirmed, and no chart draws that';

/** Cuts that are none, or not of one product, and prices that may not share a chart. */
export function mistakesOfCuts(
  { cuts, field }: PriceCutsChart,
  prices: ById['prices'],
): ChartMistake[] {
  const drawn = cuts.flatMap(({ from, to }, index) => {
    const [before, after] = [prices.get(from), prices.get(to)];
    return before === undefined || after === undefined ? [] : [{ before, after, index }];
  });
  const [first] = drawn;
  return drawn.flatMap(({ before, after, index }) => {
    const ofSides = Object.entries({ from: before, to: after }).flatMap(([side, price]) => {
      const message = whyNoSide(price, field, first?.before);
      return message === undefined ? [] : [{ at: ['cuts', index, side], message }];
    });
    if (ofSides.length > 0) return ofSides;
    const isTwice = drawn.some((other) => other.index < index && other.after.id === after.id);
    const message = isTwice ? 'is in the chart already' : whyNoCut(before, after, field);
    return message === undefined ? [] : [{ at: ['cuts', index, 'to'], message }];
  });
}

function whyNoSide(
  price: Price,
  field: PriceCutsChart['field'],
  first: Price | undefined,
): string | undefined {
  if (isUnconfirmed(price, field)) return UNCONFIRMED;
  if (amount(price, field) === undefined) return `has no ${field} price`;
  return first === undefined || listOf(price) === listOf(first)
    ? undefined
    : `is not on the same list as ${first.id}; China’s lists never share a chart with others`;
}

function whyNoCut(before: Price, after: Price, field: PriceCutsChart['field']): string | undefined {
  const isLater = before.to !== undefined && after.from !== undefined && before.to <= after.from;
  if (before.product !== after.product || !isLater) {
    const isEarlier =
      after.to !== undefined && before.from !== undefined && after.to <= before.from;
    const hint = before.product === after.product && isEarlier ? '; swap from and to' : '';
    return `is not a later price of the product of ${before.id}${hint}`;
  }
  const [was, is] = [amount(before, field) ?? 0, amount(after, field) ?? 0];
  return is < was ? undefined : `is not below ${before.id}, so that there is no cut`;
}

/** Results that may not stand side by side. */
export function mistakesOfScores(chart: TestScoresChart, scores: ById['scores']): ChartMistake[] {
  return inOrder(chart.scores, scores).flatMap(({ record, before, index }) => {
    const message = whyNoBar(record, before);
    return message === undefined ? [] : [{ at: ['scores', index], message }];
  });
}

function whyNoBar(score: Score, before: readonly Score[]): string | undefined {
  if (score.confidence === 'unconfirmed') return UNCONFIRMED;
  if (!score.comparable) return 'may not stand beside others (comparable is false)';
  if (score.unit === 'rank') return 'is a rank, and the lowest would have the shortest bar';
  const [first] = before;
  if (first === undefined) return undefined;
  if (score.benchmark !== first.benchmark || score.version !== first.version) {
    return `is of another test, or edition of it, than ${first.id}`;
  }
  if (score.unit !== first.unit) return `is in ${score.unit}, and ${first.id} in ${first.unit}`;
  const same = before.find(({ model }) => model === score.model);
  return same && `is of the model of ${same.id}, and a model has one result in a chart`;
}

/** Moves that are no percentages, unconfirmed, or in the chart already. */
export function mistakesOfMoves(chart: MarketMovesChart, moves: ById['moves']): ChartMistake[] {
  return inOrder(chart.moves, moves).flatMap(({ record, before, index }) => {
    const same = before.find(
      ({ instrument, date }) => instrument === record.instrument && date === record.date,
    );
    const message =
      record.confidence === 'unconfirmed'
        ? UNCONFIRMED
        : record.unit !== '%'
          ? `is in ${record.unit}, and the chart draws per cent`
          : same && `moves what ${same.id} does on the same day`;
    return message === undefined ? [] : [{ at: ['moves', index], message }];
  });
}

/** The records that a list names, each with its place there and those named before it. */
function inOrder<T>(
  ids: readonly string[],
  records: ReadonlyMap<string, T>,
): { record: T; before: T[]; index: number }[] {
  const drawn = ids.flatMap((id, index) => {
    const record = records.get(id);
    return record === undefined ? [] : [{ record, index }];
  });
  return drawn.map(({ record, index }, place) => ({
    record,
    index,
    before: drawn.slice(0, place).map((other) => other.record),
  }));
}
