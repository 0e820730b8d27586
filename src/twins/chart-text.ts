import type { RootContent, Table, TableRow } from 'mdast';
import type { AnyChartModel } from '../charts/configs.ts';
import { pictureSize } from '../charts/shared/png.ts';
import { linkTo, paragraph, textOf } from './resolved.ts';

/**
 * A chart as its finding, which leads to its page, its measure, its table and its notes.
 * @param page full address of the chart’s own page.
 */
export function chartAsTable(model: AnyChartModel, page: string): RootContent[] {
  const { finding, measure, notes, table } = model;
  const row = (texts: readonly string[]): TableRow => ({
    type: 'tableRow',
    children: texts.map((text) => ({ type: 'tableCell', children: [textOf(text)] })),
  });
  const cells: Table = {
    type: 'table',
    align: table.columns.map(({ unit }) => (unit === undefined ? null : 'right')),
    children: [
      row(table.columns.map(({ text }) => text)),
      ...table.rows.map((one) => row(one.cells.map(({ text }) => text))),
    ],
  };
  return [
    paragraph(
      {
        type: 'strong',
        children: [linkTo(page, textOf(finding))],
      },
      textOf(` ${measure}`),
    ),
    cells,
    ...notes.map((note) => paragraph(textOf(note))),
  ];
}

/**
 * A chart as a picture, which leads to its page and says what it shows.
 * @param page full address of the chart’s own page.
 * @param picture full address of its picture.
 */
export function chartAsPicture(model: AnyChartModel, page: string, picture: string): RootContent[] {
  const { finding, measure, notes } = model;
  return [
    paragraph({
      type: 'link',
      url: page,
      children: [
        {
          type: 'image',
          url: picture,
          alt: `${finding}. ${measure}`,
          data: { hProperties: { ...pictureSize } },
        },
      ],
    }),
    ...notes.map((note) => paragraph(textOf(note))),
  ];
}
