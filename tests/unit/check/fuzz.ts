// Checks a part of the mutations, as `npm run check` would, and prints an outcome a line:
// node tests/unit/check/fuzz.ts <mutations> <first> <step>
import { dirname } from 'node:path';
import fc from 'fast-check';
import { checkContent } from '../../../src/check/content.ts';
import { readContent, type ContentFile } from '../../../src/check/files.ts';
import { formatProblem, isError, type Problem } from '../../../src/check/problem.ts';
import { frameOf } from '../../../src/check/report.ts';
import { smallContent } from '../../fixtures/content.ts';
import { mutated, mutations, SEED, withFile, type Mutation } from '../../fixtures/mutations.ts';
import { rejectedBy } from './rejected.ts';

/** What came of one mutation. */
export interface Outcome {
  index: number;
  /** `unchanged`: the accident hit nothing; `passed`: the check names no new error of the file. */
  result: 'unchanged' | 'named' | 'passed';
  /** Whether it stood in all of the real content, and not in the small site. */
  isWhole: boolean;
  /** Of the processor, whose other work does not count. */
  milliseconds: number;
  /** What the check does wrong. */
  faults: string[];
}

/** Of so many mutations one stands in all of the real content, the others in the small site. */
const WHOLE = 16;

const real = readContent(dirname(dirname(dirname(import.meta.dirname))));
const small = smallContent();
const usual = new Map<string, ReadonlySet<string>>();

/** What is said of a file: the errors without their places, which an accident may move. */
function saidOf(path: string, problems: readonly Problem[]): string[] {
  return problems
    .filter((problem) => problem.path === path && isError(problem))
    .map(({ subject, message }) => `${subject}: ${message}`);
}

/** What is said of a file of the real content where it stands in the small site. */
function saidInSmall(file: ContentFile): ReadonlySet<string> {
  const { path } = file;
  const said =
    usual.get(path) ?? new Set(saidOf(path, checkContent(withFile(small, file)).problems));
  usual.set(path, said);
  return said;
}

/** What is wrong with the places of problems. */
function misplaced(problems: readonly Problem[], files: readonly ContentFile[]): string[] {
  const lines = new Map<string, string[]>();
  const linesOf = (path: string): string[] => {
    const text = files.find((file) => file.path === path)?.text;
    const own = lines.get(path) ?? text?.split(/\r\n?|\n/) ?? [];
    lines.set(path, own);
    return own;
  };
  return problems.flatMap((problem) => {
    const { path, line, column } = problem;
    const written = linesOf(path)[line - 1];
    const isThere = written !== undefined && column >= 1 && column <= written.length + 1;
    return isThere ? [] : [`there is no such place: ${formatProblem(problem)}`];
  });
}

/** Whether the frame that is printed with a problem marks another line than its own. */
function isFramedElsewhere(problem: Problem, { text }: ContentFile): boolean {
  const marked = /^> *(\d+) \|(?: (.*))?$/m.exec(frameOf(problem, text));
  const written = text.split(/\r\n?|\n/)[problem.line - 1] ?? '';
  const shown = written.replaceAll(/[\u2028\u2029]/g, ' ');
  // Of a long line a part is shown, between ellipses.
  const part = (marked?.[2] ?? '').replaceAll(/^…|…$/g, '');
  return Number(marked?.[1]) !== problem.line || !shown.includes(part);
}

async function examine(mutation: Mutation, index: number): Promise<Outcome> {
  const isWhole = index % WHOLE === 0;
  const outcome: Outcome = { index, result: 'unchanged', isWhole, milliseconds: 0, faults: [] };
  const original = real.find(({ path }) => path === mutation.path);
  if (original === undefined) throw new Error(`there is no ${mutation.path}`);
  const file = mutated(original, mutation);
  if (file.text === original.text) return outcome;
  const files = withFile(isWhole ? real : small, file);
  const start = process.cpuUsage();
  let problems: Problem[];
  try {
    ({ problems } = checkContent(files));
  } catch (error) {
    return { ...outcome, result: 'passed', faults: [`throws ${(error as Error).stack ?? ''}`] };
  }
  const { user, system } = process.cpuUsage(start);
  const milliseconds = (user + system) / 1_000;
  const faults = misplaced(problems, files);
  const own = problems.filter(({ path }) => path === file.path);
  const [first] = own;
  if (first !== undefined && isFramedElsewhere(first, file)) {
    faults.push(`another line is shown: ${formatProblem(first)}`);
  }
  const known = isWhole ? new Set() : saidInSmall(original);
  const isNamed = saidOf(file.path, own).some((line) => !known.has(line));
  const judge = isNamed ? undefined : await rejectedBy(file);
  if (judge !== undefined) faults.push(`passes, and is rejected by ${judge}`);
  return { index, result: isNamed ? 'named' : 'passed', isWhole, milliseconds, faults };
}

const [count = 0, from = 0, step = 1] = process.argv.slice(2).map(Number);
const sample = fc.sample(mutations(real), { seed: SEED, numRuns: count });
for (let index = from; index < count; index += step) {
  const mutation = sample[index];
  if (mutation === undefined) break;
  const outcome = await examine(mutation, index);
  const faults = outcome.faults.map((fault) => `${JSON.stringify(mutation)}: ${fault}`);
  process.stdout.write(`${JSON.stringify({ ...outcome, faults })}\n`);
}
