import { styleText } from 'node:util';
import { codeFrameColumns } from '@babel/code-frame';
import type { ContentFile } from './files.ts';
import { formatProblem, isError, type Problem } from './problem.ts';

/** How problems can be printed: for people, for programs, as annotations of a pull request. */
export const formats = ['text', 'json', 'github'] as const;

/** One of the ways to print problems. */
export type Format = (typeof formats)[number];

/** What a check found, to be printed. */
export interface Findings {
  problems: readonly Problem[];
  /** The files that were checked, with the texts in which the problems stand. */
  files: readonly ContentFile[];
  /** What else the reader must know, a sentence each. */
  notes: readonly string[];
}

/**
 * Prints what a check found.
 * @param colours whether a terminal shows it.
 */
export function reportOf(findings: Findings, format: Format, colours: boolean): string {
  switch (format) {
    case 'text':
      return textReport(findings, colours);
    case 'json':
      return JSON.stringify(
        findings.problems.map((problem) => ({ severity: 'error', ...problem })),
        null,
        2,
      );
    case 'github':
      return findings.problems.map(annotation).join('\n');
  }
}

/** How much of a line a frame shows, so that its mark stays below its place on a narrow screen. */
const WIDTH = 88;

/** The line of a problem, the one before and the one after it, with a mark below the place. */
export function frameOf({ line, column }: Problem, text: string): string {
  // Babel ends lines at these two characters and editors do not.
  const lines = text.replaceAll(/[\u2028\u2029]/g, ' ').split(/\r\n?|\n/);
  const isLong = (lines[line - 1]?.length ?? 0) > WIDTH;
  const from = isLong ? Math.max(0, column - 1 - WIDTH / 2) : 0;
  const shown = lines.map((own, index) => (Math.abs(index + 1 - line) > 1 ? '' : cut(own, from)));
  const start = { line, column: column - 1 - from };
  return codeFrameColumns(shown.join('\n'), { start }, { linesAbove: 1, linesBelow: 1 });
}

/** A part of a line, with an ellipsis where something is cut off. */
function cut(line: string, from: number): string {
  const part = line.slice(from, from + WIDTH);
  const begun = from > 0 && part !== '' ? `…${part.slice(1)}` : part;
  return line.length > from + WIDTH ? `${begun.slice(0, -1)}…` : begun;
}

function textReport({ problems, files, notes }: Findings, colours: boolean): string {
  const textOf = new Map(files.map(({ path, text }) => [path, text]));
  const paint = (style: Parameters<typeof styleText>[0], text: string) =>
    colours ? styleText(style, text, { validateStream: false }) : text;
  const blocks = problems.map((problem) => {
    const style = isError(problem) ? 'red' : 'yellow';
    const text = textOf.get(problem.path);
    const line = paint(style, formatProblem(problem));
    return text === undefined ? line : `${line}\n${paint('dim', frameOf(problem, text))}`;
  });
  return [...blocks, ...notes, summary(problems, files.length)].join('\n\n');
}

function summary(problems: readonly Problem[], files: number): string {
  const errors = problems.filter(isError).length;
  const warnings = problems.length - errors;
  const counted = [count(errors, 'error'), ...(warnings > 0 ? [count(warnings, 'warning')] : [])];
  return `${counted.join(', ')} in ${count(files, 'file')}`;
}

function count(number: number, noun: string): string {
  return `${number === 0 ? 'no' : number} ${noun}${number === 1 ? '' : 's'}`;
}

/** A command of GitHub’s runner that marks the line of a pull request. */
function annotation(problem: Problem): string {
  const { path, line, column, subject, message, severity } = problem;
  const properties = { file: path, line, col: column, title: subject };
  const list = Object.entries(properties).map(
    ([name, value]) =>
      `${name}=${escaped(String(value)).replaceAll(':', '%3A').replaceAll(',', '%2C')}`,
  );
  return `::${severity ?? 'error'} ${list.join(',')}::${escaped(message)}`;
}

function escaped(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
