import type { FigureChange } from './figures.ts';
import { asRead } from './figures.ts';
import { shown } from './excerpt.ts';
import { nameOfFigure, reachOf, type Item, type Marks, type Section } from './sections.ts';

/** A comment holds 65,536 characters; with each section below this, all stay under 60,000. */
const LONGEST_SECTION = 9_500;

/** Prints a comparison as a comment of a pull request. */
export function markdownOf(
  heading: string,
  sections: readonly Section[],
  figures: readonly FigureChange[],
): string {
  const blocks = sections.map(({ name, title, note, items }) => {
    const pieces = name === 'figures' ? figures.map(row) : items.map(listed);
    const table =
      name === 'figures' ? ['| Figure | Was | Now | Where |', '| --- | --- | --- | --- |'] : [];
    const head = [`#### ${title} (${items.length})`, '', ...(note === undefined ? [] : [note, ''])];
    return [...head, ...table, ...fitting(pieces)].join('\n');
  });
  return [heading, ...blocks].join('\n\n');
}

/**
 * Text of content as code: in it Markdown has no marks, and a host of code makes no mentions,
 * references or links.
 */
export function code(text: string): string {
  const line = shown(text);
  const runs = line.match(/`+/g) ?? [];
  const fence = '`'.repeat(Math.max(0, ...runs.map(({ length }) => length)) + 1);
  // A backtick at either end needs a blank beside it, which is not printed.
  const gap = /^`|`$/.test(line) ? ' ' : '';
  return line === '' ? '—' : fence + gap + line + gap + fence;
}

/** All that comes from content is code. */
export const marks: Marks = { name: code, sentence: code };

function row(figure: FigureChange): string {
  const cells = [
    code(nameOfFigure(figure)),
    code(asRead(figure.was)),
    code(asRead(figure.now)),
    reachOf(figure, marks).join('; '),
  ];
  // In a table a bar ends a cell, also within code; a backslash before it would be part of the sign.
  return `| ${cells.map((cell) => cell.replaceAll(/\\*\|/g, '\\|')).join(' | ')} |`;
}

function listed({ line, more, paste }: Item): string {
  const block =
    paste === undefined
      ? []
      : ['', '  ```', ...paste.split('\n').map((one) => `  ${one}`), '  ```', ''];
  return [`- ${line}`, ...more.map((one) => `  - ${one}`), ...block].join('\n');
}

/** As many pieces as a section may hold, and how many were cut. */
function fitting(pieces: readonly string[]): string[] {
  let length = 0;
  const fit = pieces.filter((piece) => {
    length += piece.length + 1;
    return length <= LONGEST_SECTION;
  });
  const cut = pieces.length - fit.length;
  return cut === 0
    ? fit
    : [...fit, '', `${cut} more did not fit here; \`npm run content:diff\` prints all.`];
}
