import { atPrecision, dayNumber, formatDate, lastDayOf } from '../../domain/dates.ts';
import type { Price } from '../../schemas/price.ts';
import type { ChartWords } from '../../words/en/charts.ts';
import type { Step } from '../forms/steps/model.ts';
import type { Column, Row, Table } from '../shared/chart-model.ts';

/** An amount that is drawn of a price, per million tokens, and how it is printed. */
export interface Drawn {
  price: Price;
  value: number;
  text: string;
}

/**
 * A price as a step of a line.
 * @param span first and last day drawn, both counted.
 */
export function stepOf(
  { price, value, text }: Drawn,
  span: { from: string; to: string },
  words: ChartWords,
): Step {
  const label = price.hours === 'any' ? text : `${text} ${words.price.hours[price.hours]}`;
  return {
    ...daysOf(price, span),
    value,
    label,
    spoken: value === 0 ? label : `${label} ${words.price.perMillion}`,
    period: periodOf(price, words),
  };
}

/** The table of lines: a row for each price. */
export function tableOfLines(
  lines: readonly { name: string; drawn: readonly Drawn[] }[],
  unit: string,
  words: ChartWords,
): Table {
  const { chart, prices } = words;
  const columns: Column[] = [
    { text: chart.line },
    { text: chart.period },
    { text: chart.price, unit },
    { text: prices.columns.terms },
    { text: prices.columns.lastSeen },
  ];
  const rows = lines.flatMap(({ name, drawn }) =>
    drawn.map(({ price, value, text }): Row => ({
      cells: [
        { text: name },
        { text: periodOf(price, words), iso: isoPeriodOf(price) },
        { text, value },
        { text: termsOf(price, words) },
        { text: formatDate(price.lastSeen, words.locale), iso: price.lastSeen },
      ],
      sources: price.sources,
    })),
  );
  return { columns, rows };
}

/** The days of a price, in words: `6 May 2024 – 2 August 2024`. */
function periodOf({ from, fromPrecision, to, toPrecision }: Price, words: ChartWords): string {
  const text = (date: string, precision: 'day' | 'month' | 'year' = 'day') =>
    formatDate(atPrecision(date, precision), words.locale);
  return [
    from === undefined ? words.prices.unknownStart : text(from, fromPrecision),
    to === undefined ? words.prices.open : text(to, toPrecision),
  ].join(' – ');
}

/** The same for programs, open ends as ISO 8601-2 writes them: `2024-05-06/2024-08-02`, `2025-02/..`. */
function isoPeriodOf({ from, fromPrecision = 'day', to, toPrecision = 'day' }: Price): string {
  const text = (date: string | undefined, precision: 'day' | 'month' | 'year') =>
    date === undefined ? '..' : atPrecision(date, precision);
  return `${text(from, fromPrecision)}/${text(to, toPrecision)}`;
}

function termsOf(price: Price, words: ChartWords): string {
  const terms = words.price.terms[price.terms];
  return price.hours === 'any' ? terms : `${terms}, ${words.price.hours[price.hours]}`;
}

/** The days of a step, cut to those that the chart draws. */
function daysOf(
  price: Price,
  span: { from: string; to: string },
): Pick<Step, 'start' | 'end' | 'seenUntil'> {
  const start = dayNumber(
    price.from === undefined || price.from < span.from ? span.from : price.from,
  );
  // The last day is drawn to its end.
  const end =
    price.to === undefined || price.to > span.to ? dayNumber(span.to) + 1 : dayNumber(price.to);
  const seen = dayNumber(lastDayOf(price.lastSeen)) + 1;
  // A beginning that nobody recorded is no seen beginning: such a step is dashed throughout.
  const seenUntil = price.from === undefined ? start : Math.max(start, Math.min(end, seen));
  return { start, end, seenUntil };
}
