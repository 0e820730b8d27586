/**
 * Prints what a build of many articles takes: `npm run bench:scale -- 100 1000`. Each number is
 * built three times: cold, warm, and after an edit at the end of one article. Pages, feeds and data
 * count; pictures and the index of the search are a release step, timed apart, once for the smallest.
 */
import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { isImage, readContent } from '../../src/check/files.ts';
import { largeSite } from './large-site.ts';

const SIZES = [100, 1000];
const WORDS = 800;
/** So many articles share one copy of all of today’s records. */
const ARTICLES_PER_COPY = 100;

const root = process.cwd();

/** What one build took. */
interface Measure {
  /** In seconds. */
  time: number;
  /** The peak of the process, in MB. */
  memory: number;
}

/** A copy of the project with so many articles. */
function makeSite(articles: number): string {
  const folder = join(scratch, String(articles));
  const copies = Math.ceil(articles / ARTICLES_PER_COPY);
  mkdirSync(join(folder, 'node_modules'), { recursive: true });
  for (const entry of [
    'src',
    'public',
    'astro.config.mjs',
    'package.json',
    'package-lock.json',
    'tsconfig.json',
  ]) {
    cpSync(join(root, entry), join(folder, entry), { recursive: true });
  }
  // Caches below node_modules are the copy’s own.
  for (const name of readdirSync(join(root, 'node_modules'))) {
    if (!name.startsWith('.'))
      symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name), 'junction');
  }
  for (const { path, text } of largeSite(readContent(root), articles, WORDS, copies)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    if (isImage(path)) cpSync(join(root, path), join(folder, path));
    else writeFileSync(join(folder, path), text);
  }
  return folder;
}

/**
 * What a build may hold, in MB. Node, which would allow itself four GB on a large machine, collects
 * garbage late where it has room, so that a peak without a limit says little; and ten thousand
 * articles need more.
 */
function heapFor(articles: number): number {
  return Math.max(800, Math.ceil(articles * 0.8));
}

function build(folder: string, heap: number, env: Record<string, string>): Measure {
  const tellMemory = `process.on('exit', () => console.error('\\n' + process.resourceUsage().maxRSS))`;
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      `--max-old-space-size=${heap}`,
      `--import=data:text/javascript,${tellMemory}`,
      'src/commands/build.ts',
    ],
    {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 2 ** 30,
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
    },
  );
  if (status !== 0) throw new Error(`the build of ${folder} failed:\n${stdout}${stderr}`);
  const memory = Number(stderr.trim().split('\n').at(-1)) / 1000;
  return { time: (performance.now() - start) / 1000, memory };
}

function sizeOf(folder: string): { pages: number; files: number; bytes: number } {
  const files = globSync('**/*', { cwd: folder, withFileTypes: true }).filter((file) =>
    file.isFile(),
  );
  const bytes = files.reduce(
    (sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size,
    0,
  );
  return {
    pages: files.filter(({ name }) => name.endsWith('.html')).length,
    files: files.length,
    bytes,
  };
}

/** How time grows with size between two measures: 1 where twice the articles take twice as long. */
function exponent(smaller: [number, number], larger: [number, number]): string {
  return (Math.log(larger[1] / smaller[1]) / Math.log(larger[0] / smaller[0])).toFixed(2);
}

const row = (...cells: (string | number)[]) => {
  console.log(`| ${cells.join(' | ')} |`);
};
const given = process.argv.slice(2).map(Number);
const sizes = (given.length > 0 ? given : SIZES).sort((a, b) => a - b);
if (sizes.some((size) => !Number.isSafeInteger(size) || size < 24)) {
  console.error('npm run bench:scale -- N…: whole numbers of articles, at least 24 each');
  process.exit(1);
}
const scratch = mkdtempSync(join(tmpdir(), 'scale-bench-'));
try {
  row(
    'articles',
    'pages',
    'files',
    'MB',
    'build',
    'seconds',
    'ms an article',
    'MB of memory',
    'growth',
  );
  row(...Array.from({ length: 9 }, () => '---'));
  const before = new Map<string, [number, number]>();
  for (const articles of sizes) {
    const folder = makeSite(articles);
    const measure = (name: string, env: Record<string, string> = { PAGES_ONLY: '1' }) => {
      const { time, memory } = build(folder, heapFor(articles), env);
      const { pages, files, bytes } = sizeOf(join(folder, 'dist'));
      const known = before.get(name);
      const growth = known === undefined ? '' : exponent(known, [articles, time]);
      before.set(name, [articles, time]);
      row(
        articles,
        pages,
        files,
        (bytes / 1e6).toFixed(0),
        name,
        time.toFixed(1),
        ((time * 1000) / articles).toFixed(1),
        memory.toFixed(0),
        growth,
      );
    };
    measure('cold');
    measure('warm');
    const [edited = ''] = globSync('content/articles/*.mdx', { cwd: folder }).sort();
    appendFileSync(join(folder, edited), '\n\nOne more sentence stands at the end.\n');
    measure('one article edited');
    if (articles === sizes[0]) {
      measure('with pictures and search, first', {});
      measure('with pictures and search, again', {});
    }
    rmSync(folder, { recursive: true });
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
