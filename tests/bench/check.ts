/**
 * Prints how long an editor waits for `npm run check` and for the check of the dev server after an
 * edit, and how much memory that takes: with today’s content, and with 1,000 articles. Run it with
 * `npm run bench`.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { checkContent } from '../../src/check/content.ts';
import { readContent, type ContentFile } from '../../src/check/files.ts';
import { formatProblem, isError } from '../../src/check/problem.ts';
import { largeSite } from './large-site.ts';
import { printTimes } from './times.ts';

const RUNS = 5;
const ARTICLES = 1000;
const WORDS = 800;
/** As many as those words would need, were they written like those of today. */
const COPIES = 50;
const MEMORY_AIM = 1000;

const root = process.cwd();
const scratch = mkdtempSync(join(tmpdir(), 'check-bench-'));

/** One run of the command. @returns its time in milliseconds and its peak of memory in MB. */
function runOnce(folder: string, ...paths: string[]): { time: number; memory: number } {
  const tellMemory = `process.on('exit', () => console.error(process.resourceUsage().maxRSS))`;
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [`--import=data:text/javascript,${tellMemory}`, join(root, 'src/commands/check.ts'), ...paths],
    // The first run compiles for those after it, as it does for an editor.
    {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, NODE_COMPILE_CACHE: join(scratch, 'cache') },
    },
  );
  const time = performance.now() - start;
  if (status !== 0) throw new Error(`the check of ${folder} found errors:\n${stdout}${stderr}`);
  return { time, memory: Number(stderr.trim().split('\n').at(-1)) / 1000 };
}

/** The command, several times. @returns the highest peak of memory in MB. */
function command(name: string, aim: number, folder: string, ...paths: string[]): number {
  const runs = Array.from({ length: RUNS }, () => runOnce(folder, ...paths));
  printTimes(
    name,
    runs.map(({ time }) => time),
    aim,
  );
  return Math.max(...runs.map(({ memory }) => memory));
}

/** The check of a dev server that runs, after each of several edits at the end of one file. */
function edits(name: string, aim: number, files: readonly ContentFile[], ending: string): void {
  const edited = files.find(({ path }) => path.endsWith(ending));
  if (edited === undefined) throw new Error(`there is no file ${ending}`);
  checkContent(files);
  const times = Array.from({ length: RUNS }, (_, index) => {
    const text = edited.text + '\n'.repeat(index + 1);
    const changed = files.map((file) => (file === edited ? { ...file, text } : file));
    const start = performance.now();
    const { problems } = checkContent(changed);
    const [error] = problems.filter(isError);
    if (error !== undefined) throw new Error(formatProblem(error));
    return performance.now() - start;
  });
  printTimes(name, times, aim);
}

try {
  const today = readContent(root);
  const article = today.find(({ path }) => path.startsWith('content/articles/'))?.path ?? '';
  const json = 'content/prices/deepseek.json';
  printTimes('the first check on a machine', [runOnce(root).time], 2000);
  command('a check of today’s content', 2000, root);
  command('a check of one article', 500, root, article);
  command('a check of one JSON file', 500, root, json);
  edits('in a dev server, after an edit of an article', 500, today, article);

  const many = largeSite(today, ARTICLES, WORDS, COPIES);
  for (const { path, text } of many) {
    mkdirSync(dirname(join(scratch, path)), { recursive: true });
    writeFileSync(join(scratch, path), text);
  }
  const articles = `${ARTICLES.toLocaleString('en-GB')} articles`;
  const memory = command(`a check of ${articles}`, 10_000, scratch);
  console.log(`its memory at most ${memory.toFixed(0)} MB (aim ${MEMORY_AIM} MB)`);
  edits(`in a dev server, ${articles}, after an edit of one`, 2000, many, article);
  edits(`in a dev server, ${articles}, after an edit of a price file`, 2000, many, json);
} finally {
  rmSync(scratch, { recursive: true });
}
