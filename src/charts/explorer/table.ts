import { formatDate } from '../../domain/dates.ts';
import { offerText } from '../../domain/price-words.ts';
import type { Price } from '../../schemas/price.ts';
import type { ChartWords } from '../../words/en/charts.ts';
import type { Cell, Table } from '../shared/chart-model.ts';
import { currencyOf, printer, type DrawnField } from './amounts.ts';
import type { DayRows } from './day-rows.ts';
import type { ExplorerState, SortKey } from './state.ts';

/** A table as it stands under a live chart. */
export interface LiveTable {
  columns: {
    text: string;
    number: boolean;
    /** What the address says when a reader sorts by it: `input`, and `-input` to turn it round. */
    sort?: string | undefined;
    sorted?: 'ascending' | 'descending' | undefined;
  }[];
  rows: {
    cells: Cell[];
    /** Id of the record to which the first cell leads. */
    record?: string;
  }[];
}

/** The table of all prices of a day, by which a reader can sort. */
export function tableOfDay(
  { rows, gaps }: Pick<DayRows, 'rows' | 'gaps'>,
  state: ExplorerState,
  words: ChartWords,
): LiveTable {
  const money = printer(currencyOf(state), words);
  const fields: DrawnField[] = [
    'input',
    'output',
    'cached',
    ...(state.price === 'blended' ? (['blended'] as const) : []),
  ];
  const column = (text: string, key: SortKey, number: boolean) => {
    const sorted = state.sort?.by === key ? state.sort : undefined;
    const direction = sorted && (sorted.down ? 'descending' : 'ascending');
    const sort = direction === 'ascending' ? `-${key}` : key;
    return { text, number, sort, sorted: direction } as const;
  };
  const sold = (price: Price) => [
    { text: offerText(price, words) },
    { text: formatDate(price.lastSeen, words.locale) },
  ];
  return {
    columns: [
      column(words.chart.product, 'product', false),
      ...fields.map((field) => column(words.explorer.fields[field], field, true)),
      { text: words.prices.columns.terms, number: false },
      column(words.prices.columns.lastSeen, 'seen', false),
    ],
    rows: [
      ...rows.map(({ price, name, amounts, computed }) => ({
        record: price.id,
        cells: [
          { text: name },
          ...fields.map((field) => ({
            text: amounts[field] === undefined ? words.chart.none : money(amounts[field], computed),
            value: amounts[field],
          })),
          ...sold(price),
        ],
      })),
      ...gaps.map(({ price, name }) => ({
        record: price.id,
        cells: [
          { text: name },
          ...fields.map(() => ({ text: words.explorer.unknownThen })),
          ...sold(price),
        ],
      })),
    ],
  };
}

/** The table of any other chart, in the order of the chart. */
export function tableOfChart({ columns, rows }: Table): LiveTable {
  return {
    columns: columns.map(({ text, unit }) => ({ text, number: unit !== undefined })),
    rows: rows.map(({ cells }) => ({ cells })),
  };
}
