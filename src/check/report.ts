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

/** The line of a problem, the one before and the one after it, with a mark below the place. */
export function frameOf({ line, column }: Problem, text: string): string {
  return codeFrameColumns(
    // Babel ends lines here and editors do not.
    text.replaceAll(/[\u2028\u2029]/g, ' '),
    { start: { line, column: column - 1 } },
    { linesAbove: 1, linesBelow: 1 },
  );
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
