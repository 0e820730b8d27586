import type { Element as Tag } from '../../src/check/tree.ts';
import { words } from '../../src/words/en.ts';
import { attribute } from './passages.ts';
import { money, number, quantity } from './printed.ts';
import {
  events,
  facts,
  figures,
  models,
  moves,
  prices,
  rates,
  scores,
  tokens,
  type PriceRecord,
  type QuantityRecord,
} from './records.ts';

/** What a figure tag must print, worked out from the JSON alone. */
export interface Expected {
  /** The printed text, or its shape where the number in it is rounded. */
  text: string | RegExp;
  /** The number for machines; both ends of a range. */
  values: number[];
  /** Where the text is rounded: the number in it, and how far off it may be. */
  rounded?: { number: number; within: number };
  /** Ids of the records behind it, the one that it is about first. */
  records: string[];
  /** Said in words beside it. */
  doubts: string[];
  /** The three kinds of card: of the record, of a model, or of its own. */
  card: 'record' | 'model' | 'computed';
}

const PARTIES: Record<string, string | undefined> = words.figure.parties;
const DAYS = { days: 1, weeks: 7, months: 30.436875, years: 365.2425 };

/** Works out what a figure tag must print. */
export function expectedOf(tag: Tag): Expected {
  switch (tag.name) {
    case 'Price':
      return attribute(tag, 'in') === undefined ? price(tag) : converted(tag);
    case 'Change':
    case 'Ratio':
      return compared(tag);
    case 'Between':
      return attribute(tag, 'field') === undefined ? span(tag) : range(tag);
    case 'Rate': {
      const record = recordOf(rates, tag);
      return own(record, `${number(record.rate)} yuan`, [record.rate]);
    }
    case 'Score': {
      const record = recordOf(scores, tag);
      const { score, unit, party } = record;
      const printed = own(record, quantity(Math.round(score * 10) / 10, unit), [score]);
      return { ...printed, doubts: [PARTIES[party] ?? [], printed.doubts].flat() };
    }
    case 'Move':
      return ofQuantity(recordOf(moves, tag), tag);
    default:
      return count(tag);
  }
}

function count(tag: Tag): Expected {
  const id = attribute(tag, 'id') ?? '';
  const token = tokens.get(id);
  if (token !== undefined) {
    const ends = [...new Set([token.tokensLow, token.tokensHigh])];
    const text = ends.map((end) => number(end)).join(' to ');
    return own(token, attribute(tag, 'bare') === undefined ? `${text} tokens` : text, ends);
  }
  const model = models.get(id);
  if (model === undefined) return ofQuantity(facts.get(id) ?? recordOf(figures, tag), tag);
  const context = attribute(tag, 'field') === 'context';
  const field = attribute(tag, 'field') === 'total' ? 'totalParamsB' : 'activeParamsB';
  const value = (context ? model.contextTokens : model[field]) ?? NaN;
  const unit = context ? 'tokens' : 'billion parameters';
  const confidence = context ? model.contextConfidence : model.confidence;
  return { ...ofQuantity({ id, value, unit, confidence }, tag), card: 'model' };
}

function ofQuantity(
  record: Pick<QuantityRecord, 'id' | 'unit' | 'bound'> & {
    value?: number;
    confidence?: string | undefined;
  },
  tag: Tag,
): Expected {
  const { id, value = NaN, unit, bound = 'exact', confidence } = record;
  const signs = attribute(tag, 'signed') === undefined ? ['', '', ''] : ['−', '', '+'];
  const sign = signs[Math.sign(value) + 1] ?? '';
  const size = Math.abs(value);
  const text = sign + (attribute(tag, 'bare') === undefined ? quantity(size, unit) : number(size));
  return own({ id, confidence }, bound === 'exact' ? text : `${bound} ${text}`, [value]);
}

function price(tag: Tag): Expected {
  const record = recordOf(prices, tag);
  const value = amount(record, tag);
  return own({ id: record.id, ...inField(record, tag) }, money(value, record), [value]);
}

function converted(tag: Tag): Expected {
  const record = recordOf(prices, tag);
  const known = [...rates.values()].filter(({ date }) => date <= (record.from ?? ''));
  const rate = known.sort((a, b) => (a.date < b.date ? -1 : 1)).at(-1);
  if (rate === undefined) throw new Error(`no rate for ${record.id}`);
  const dollars = attribute(tag, 'in') === 'USD';
  const value = amount(record, tag) * (dollars ? 1 / rate.rate : rate.rate);
  return {
    text: dollars ? /^about \$[\d.,]+$/ : /^about [\d.,]+ yuan$/,
    values: [value],
    rounded: { number: value, within: value * 0.0501 },
    records: [record.id, rate.id],
    doubts: doubtsOf(record, rate),
    card: 'computed',
  };
}

function compared(tag: Tag): Expected {
  const isChange = tag.name === 'Change';
  const about = recordOf(prices, tag, isChange ? 'to' : 'of');
  const other = recordOf(prices, tag, isChange ? 'from' : 'to');
  const ratio = amount(about, tag) / amount(other, tag);
  const signed = attribute(tag, 'signed') !== undefined;
  const percent = (signed ? ratio - 1 : Math.abs(ratio - 1)) * 100;
  const shape = signed ? (ratio < 1 ? /^−[\d.,]+%$/ : /^\+[\d.,]+%$/) : /^[\d.,]+%$/;
  return {
    text: isChange ? shape : /^[\d.,]+ times$/,
    values: [isChange ? ratio - 1 : ratio],
    rounded: isChange
      ? { number: percent, within: 0.0501 }
      : { number: ratio, within: ratio < 1 ? 0.00501 : ratio < 10 ? 0.0501 : 0.501 },
    records: [about.id, other.id],
    doubts: doubtsOf(inField(about, tag), inField(other, tag)),
    card: 'computed',
  };
}

function range(tag: Tag): Expected {
  const [low, high] = [recordOf(prices, tag, 'from'), recordOf(prices, tag, 'to')];
  const values = [low, high].map((record) => amount(record, tag));
  const [least = NaN, most = NaN] = values;
  return {
    text: `${money(least, low).replace(' yuan', '')} to ${money(most, high)}`,
    values,
    records: [high.id, low.id],
    doubts: doubtsOf(inField(low, tag), inField(high, tag)),
    card: 'computed',
  };
}

function span(tag: Tag): Expected {
  const [from, to] = [recordOf(events, tag, 'from'), recordOf(events, tag, 'to')];
  const unit = (attribute(tag, 'unit') ?? 'days') as keyof typeof DAYS;
  const days = (Date.parse(to.date) - Date.parse(from.date)) / 86_400_000;
  const value = Math.round(days / DAYS[unit]);
  const name = value === 1 ? unit.slice(0, -1) : unit;
  return {
    text: new RegExp(`^${unit === 'days' ? '' : '(about )?'}${number(value)} ${name}$`),
    values: [value],
    records: [to.id, from.id],
    doubts: doubtsOf(from, to),
    card: 'computed',
  };
}

function own(
  record: { id: string; confidence?: string | undefined },
  text: string,
  values: number[],
): Expected {
  return { text, values, records: [record.id], doubts: doubtsOf(record), card: 'record' };
}

function doubtsOf(...records: { confidence?: string | undefined }[]): string[] {
  return records.some(({ confidence }) => confidence === 'unconfirmed')
    ? [words.confidence.mark]
    : [];
}

/** How sure the amount is that a tag names. */
function inField({ confidence, fieldConfidence }: PriceRecord, tag: Tag): { confidence?: string } {
  const cached = attribute(tag, 'field') === 'cached';
  const own = cached ? fieldConfidence?.cachedInputPerMTok : undefined;
  return { confidence: own ?? confidence };
}

function recordOf<T>(records: ReadonlyMap<string, T>, tag: Tag, name = 'id'): T {
  const record = records.get(attribute(tag, name) ?? '');
  if (record === undefined) throw new Error(`no record ${attribute(tag, name) ?? ''}`);
  return record;
}

function amount(record: PriceRecord, tag: Tag): number {
  const keys = { input: 'input', output: 'output', cached: 'cachedInput' } as const;
  const key = keys[attribute(tag, 'field') as keyof typeof keys];
  return record[`${key}PerMTok`] ?? NaN;
}
