import { compare, formatDate } from '../../domain/dates.ts';
import { formatList } from '../../domain/format.ts';
import { found } from '../../domain/found.ts';
import { formatQuantity } from '../../domain/quantities.ts';
import type { Site } from '../../domain/site.ts';
import type { MarketMovesChart } from '../../schemas/chart.ts';
import type { Move } from '../../schemas/move.ts';
import type { Words } from '../../words/en.ts';
import type { BarsModel } from '../forms/bars/model.ts';
import { sourcesOf, type Row, type Table } from '../shared/chart-model.ts';
import { spanOf } from '../shared/days.ts';

/** Computes the chart from the moves that it names, from the deepest fall to the highest rise. */
export function marketMovesModel(chart: MarketMovesChart, site: Site, words: Words): BarsModel {
  const text = words.findings.moves;
  const { columns } = words.market;
  const moves = chart.moves
    .map((id) => found(site.byId.moves, id))
    .sort((a, b) => a.value - b.value || compare(a.instrument, b.instrument));
  const dates = moves.map(({ date }) => date);
  const nameOf = ({ instrument, date }: Move) =>
    new Set(dates).size === 1
      ? instrument
      : `${instrument}, ${formatDate(date, words.locale, { withoutYear: true })}`;
  const rounded = moves.filter(({ bound }) => bound !== 'exact').map(nameOf);
  const table: Table = {
    columns: [
      { text: columns.instrument },
      { text: columns.value, unit: '%' },
      { text: columns.measure },
      { text: columns.date },
    ],
    rows: moves.map((move): Row => ({
      cells: [
        { text: nameOf(move) },
        { text: formatQuantity(move, words, { signed: true }), value: move.value },
        { text: move.measure },
        { text: formatDate(move.date, words.locale), iso: move.date },
      ],
      sources: move.sources,
    })),
  };
  return {
    id: chart.id,
    form: 'bars',
    finding: finding(moves, words),
    measure: text.measure(spanOf(dates, words)),
    notes: rounded.length === 0 ? [] : [text.rounded(formatList(rounded, words.locale))],
    table,
    sources: sourcesOf(table),
    day: dates.toSorted(compare).at(-1) ?? site.asOf,
    scale: 'linear',
    unit: { before: '', after: '%' },
    series: [{ name: '', thin: false }],
    rows: moves.map((move) => {
      const { value, unit, companies } = move;
      return {
        name: nameOf(move),
        company: companies[0] ?? '',
        focused: companies.some((company) => chart.focus.includes(company)),
        bars: [
          {
            value,
            label: formatQuantity({ value, unit }, words, { signed: true }),
            spoken: formatQuantity(move, words, { signed: true }),
            outlined: false,
          },
        ],
      };
    }),
  };
}

/** How many fell and which of them the most; where none fell, how many rose. */
function finding(moves: readonly Move[], words: Words): string {
  const { locale } = words;
  const text = words.findings.moves;
  const dates = moves.map(({ date }) => date);
  const isOneDay = new Set(dates).size === 1;
  const span = spanOf(dates, words);
  const days = isOneDay ? text.on(span) : text.from(span);
  const [fell, rose] = [moves.filter(({ value }) => value < 0), moves.filter((m) => m.value > 0)];
  const most = fell[0] ?? rose.at(-1);
  if (most === undefined) return text.still(moves.length, days);
  const { instrument, date } = most;
  const name = isOneDay
    ? instrument
    : text.dated(instrument, formatDate(date, locale, { withoutYear: true }));
  const what =
    fell.length > 0
      ? text.fell(fell.length, moves.length, days)
      : text.rose(rose.length, moves.length, days);
  return text.most(what, name, formatQuantity(most, words));
}
