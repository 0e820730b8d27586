import { enableCompileCache } from 'node:module';
import { relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Format } from '../check/report.ts';

// Most of a check is the loading of modules. Compiled, they are kept for the next check; so they
// must not be loaded before this line.
enableCompileCache();
const { checkContent } = await import('../check/content.ts');
const { readContent } = await import('../check/files.ts');
const { lostAddresses } = await import('../check/history.ts');
const { withKeptTrees } = await import('../check/kept-trees.ts');
const { byPlace, isError } = await import('../check/problem.ts');
const { formats, reportOf } = await import('../check/report.ts');

const usage = `npm run check [-- FILE… --format ${formats.join('|')}]
Checks all content, or the files named. Exit code: 0 good, 1 errors, 2 the check could not run.`;

/** Runs the check. @returns the exit code. */
function check(args: string[]): number {
  const { values, positionals } = parseArgs({
    args,
    options: { format: { type: 'string', default: 'text' }, help: { type: 'boolean' } },
    allowPositionals: true,
  });
  if (values.help === true) {
    console.log(usage);
    return 0;
  }
  const format = formats.find((one) => one === values.format);
  if (format === undefined) throw new Error(`there is no format “${values.format}”\n${usage}`);
  return run(format, positionals.map(pathFromRoot));
}

function run(format: Format, wanted: readonly string[]): number {
  const root = process.cwd();
  const files = readContent(root);
  const known = new Set(files.map(({ path }) => path));
  const strangers = wanted.filter((path) => !known.has(path));
  if (strangers.length > 0) throw new Error(`there is no content file ${strangers.join(', ')}`);
  const isWanted = (path: string) => wanted.length === 0 || wanted.includes(path);
  const { problems, leftOut, formerly } = withKeptTrees(root, wanted.length === 0, () =>
    checkContent(files, isWanted),
  );
  const history =
    wanted.length === 0 && formerly !== undefined
      ? lostAddresses(root, files, formerly)
      : undefined;
  const found = [...problems, ...(history?.problems ?? [])].sort(byPlace);
  const report = {
    problems: found,
    files: files.filter(({ path }) => isWanted(path)),
    notes: [...leftOut, ...(history?.notes ?? [])],
  };
  const colours = process.stdout.isTTY && process.stdout.hasColors();
  const text = reportOf(report, format, colours);
  if (text !== '') console.log(text);
  return found.some(isError) ? 1 : 0;
}

function pathFromRoot(path: string): string {
  return relative(process.cwd(), resolve(path)).replaceAll('\\', '/');
}

try {
  process.exitCode = check(process.argv.slice(2));
} catch (error) {
  console.error(
    `The check could not run: ${error instanceof Error ? error.message : String(error)}`,
  );
  process.exitCode = 2;
}
