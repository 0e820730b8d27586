import { atPrecision, dayNumber, formatDate, lastDayOf } from '../../domain/dates.ts';
import { formatMoney, formatPercent } from '../../domain/format.ts';
import { amount, isUnconfirmed, pricesOfLine } from '../../domain/prices.ts';
import { found, type Site } from '../../domain/site.ts';
import type { PriceHistoryChart } from '../../schemas/chart.ts';
import type { Price } from '../../schemas/price.ts';
import type { Words } from '../../words/en.ts';
import type { Cell, ChartModel } from '../shared/model.ts';

/** A level of a line: one price from one day to the next change. Days are day numbers. */
export interface Step {
  start: number;
  /** First day on which it no longer held, or the chart’s last day. */
  end: number;
  /** Until then a source shows it; after it the line is dashed. */
  seenUntil: number;
  /** Price of a million tokens. */
  value: number;
  label: string;
  /** The days in which it held, in words. */
  period: string;
}

/** One line: its steps in order. Where one ends before the next begins, nothing is known. */
export interface Line {
  name: string;
  company: string;
  focused: boolean;
  steps: Step[];
}

/** A step chart of prices over time. */
export interface PriceHistoryModel extends ChartModel {
  kind: 'price-history';
  lines: Line[];
  marks: { day: number; label: string }[];
  scale: 'linear' | 'log';
  /** First and last day drawn, as day numbers. */
  from: number;
  to: number;
  unit: { before: string; after: string };
}

/** Computes the chart from all records of its products. */
export function priceHistoryModel(
  chart: PriceHistoryChart,
  site: Site,
  words: Words,
): PriceHistoryModel {
  const { locale } = words;
  const text = words.chart.history;
  const lastDay = chart.to ?? site.asOf;
  const currency = chart.list === 'cn' ? 'CNY' : 'USD';
  const money = (value: number) =>
    value === 0 ? words.price.free : formatMoney(value, currency, locale);
  const lines = chart.lines.map(({ name, products }) => {
    const prices = products.flatMap((product) => site.pricesOf.get(product) ?? []);
    const span = { from: chart.from, to: lastDay };
    return { name, prices: pricesOfLine(prices, chart.list, chart.field, span) };
  });
  const drawn = lines.map(({ name, prices }) => ({
    name,
    prices: prices.filter((price) => !isUnconfirmed(price)),
  }));
  const left = lines.flatMap(({ prices }) => prices.filter((price) => isUnconfirmed(price))).length;
  const period = (price: Price): string =>
    [
      price.from === undefined
        ? words.prices.unknownStart
        : formatDate(atPrecision(price.from, price.fromPrecision ?? 'day'), locale),
      price.to === undefined
        ? words.prices.open
        : formatDate(atPrecision(price.to, price.toPrecision ?? 'day'), locale),
    ].join(' – ');
  const toLine = ({ name, prices }: (typeof drawn)[number]): Line => {
    const company = prices[0]?.maker ?? '';
    return {
      name,
      company,
      focused: chart.focus.includes(company),
      steps: prices.map((price) => {
        const value = amount(price, chart.field) ?? 0;
        const span = spanOf(price, chart.from, lastDay);
        const label =
          price.hours === 'any'
            ? money(value)
            : `${money(value)} ${words.price.hours[price.hours]}`;
        return { ...span, value, label, period: period(price) };
      }),
    };
  };
  const modelLines = drawn.map(toLine);
  return {
    id: chart.id,
    kind: 'price-history',
    finding: finding(modelLines, chart.field, words),
    measure: text.measure(
      words.price.fields[chart.field],
      words.price.lists[chart.list],
      formatDate(chart.from.slice(0, 7), locale),
      formatDate(lastDay.slice(0, 7), locale),
      chart.scale === 'log',
    ),
    notes: [text.dashed, ...(left === 0 ? [] : [text.left(left)])],
    table: {
      columns: [
        words.chart.line,
        words.chart.period,
        words.chart.price,
        words.prices.columns.terms,
        words.prices.columns.lastSeen,
      ],
      rows: drawn.flatMap(({ name, prices }) =>
        prices.map((price): Cell[] => {
          const value = amount(price, chart.field) ?? 0;
          return [
            { text: name },
            { text: period(price) },
            { text: money(value), value },
            { text: termsOf(price, words) },
            { text: formatDate(price.lastSeen, locale) },
          ];
        }),
      ),
    },
    sources: [...new Set(drawn.flatMap(({ prices }) => prices.flatMap((price) => price.sources)))],
    day: lastDay,
    lines: modelLines,
    marks: chart.events.map(({ event, label }) => ({
      day: dayNumber(found(site.byId.events, event).date),
      label,
    })),
    scale: chart.scale,
    from: dayNumber(chart.from),
    to: dayNumber(lastDay) + 1,
    unit: currency === 'CNY' ? { before: '', after: ' yuan' } : { before: '$', after: '' },
  };
}

function termsOf(price: Price, words: Words): string {
  const terms = words.price.terms[price.terms];
  return price.hours === 'any' ? terms : `${terms}, ${words.price.hours[price.hours]}`;
}

/** The days of a step, cut to those that the chart draws. */
function spanOf(
  price: Price,
  firstDay: string,
  lastDay: string,
): Pick<Step, 'start' | 'end' | 'seenUntil'> {
  const start = dayNumber(
    price.from === undefined || price.from < firstDay ? firstDay : price.from,
  );
  // The last day is drawn to its end.
  const end =
    price.to === undefined || price.to > lastDay ? dayNumber(lastDay) + 1 : dayNumber(price.to);
  const seen = dayNumber(lastDayOf(price.lastSeen)) + 1;
  // A beginning that nobody recorded is no seen beginning: such a step is dashed throughout.
  const seenUntil = price.from === undefined ? start : Math.max(start, Math.min(end, seen));
  return { start, end, seenUntil };
}

/** Says what the one line did; of several lines, what the one did that fell furthest. */
function finding(lines: readonly Line[], field: 'input' | 'output', words: Words): string {
  const text = words.chart.history;
  const told = lines.flatMap(({ name, steps }) => {
    const [first] = steps;
    const last = steps.at(-1);
    if (first === undefined || last === undefined) return [];
    const top = steps.reduce((highest, step) => (step.value > highest.value ? step : highest));
    const low = steps.reduce((lowest, step) => (step.value < lowest.value ? step : lowest));
    return [{ name, first, last, top, low }];
  });
  const [line] = told.toSorted(
    (a, b) => a.last.value / a.first.value - b.last.value / b.first.value,
  );
  if (line === undefined) return '';
  const { name, first, last, top, low } = line;
  if (top.value > first.value && top.value > last.value) {
    return text.roundTrip(name, field, first.label, top.label, last.label);
  }
  if (last.value > first.value) return text.rise(name, field, first.label, last.label);
  if (last.value === first.value) {
    return low.value < first.value
      ? text.andBack(name, field, first.label, low.label)
      : text.flat(name, field, first.label);
  }
  const share = formatPercent(1 - last.value / first.value, words.locale);
  return text.fall(name, field, share, first.label, last.label);
}
