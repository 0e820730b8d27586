/** One mistake in the content, at the place where an editor mends it. */
export interface Problem {
  /** Path from the root of the project, such as `content/prices/deepseek.json`. */
  path: string;
  /** From 1. */
  line: number;
  /** From 1. */
  column: number;
  /** Record and field, such as `price deepseek-chat-cn-2024-05/inputPerMTok`. */
  subject: string;
  /** What is wrong, what is allowed, what may have been meant. */
  message: string;
  /** A warning does not keep the content from being published; absent: an error, which does. */
  severity?: 'warning';
}

/** Prints a problem as one line: `file:line:column error subject: message`. */
export function formatProblem({ path, line, column, severity, subject, message }: Problem): string {
  return `${path}:${line}:${column} ${severity ?? 'error'} ${subject}: ${message}`;
}

/** Whether a problem keeps the content from being published. */
export function isError({ severity }: Problem): boolean {
  return severity === undefined;
}

/** Orders problems by file, then by place in it. */
export function byPlace(a: Problem, b: Problem): number {
  return (a.path < b.path ? -1 : a.path > b.path ? 1 : 0) || a.line - b.line || a.column - b.column;
}

/** Thrown where content must not be published; its message names every error, a line each. */
export class ContentError extends Error {
  override name = 'ContentError';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
    super(`${count} in content\n${problems.map(formatProblem).join('\n')}`);
    this.problems = problems;
  }
}
