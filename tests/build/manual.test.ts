import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import escapeStringRegexp from 'escape-string-regexp';
import type { Code } from 'mdast';
import { describe, expect, test } from 'vitest';
import { visit } from 'unist-util-visit';
import { readTree } from '../../src/check/tree.ts';
import { build } from './copy.ts';
import { copyProject } from './scratch.ts';
import { root } from './site.ts';

const MANUAL = 'content/README.md';
/** Characters with which a terminal is coloured. */

const COLOURS = /\u001b\[\d+m/g;

/** The blocks of the manual under a heading, in order. */
function blocksUnder(heading: string): Code[] {
  const manual = readFileSync(join(root, MANUAL), 'utf8');
  const [, section = ''] = manual.split(new RegExp(`^## ${escapeStringRegexp(heading)}.*$`, 'm'));
  const blocks: Code[] = [];
  visit(readTree(section.split(/^## /m)[0] ?? ''), 'code', (block) => {
    blocks.push(block);
  });
  return blocks;
}

/** An editor’s own copy, with the content as it was published last. */
function makeCopy(): string {
  const folder = copyProject('manual');
  const git = (...args: string[]) => execFileSync('git', args, { cwd: folder, stdio: 'pipe' });
  git('init', '--quiet');
  git('add', 'content');
  git(
    '-c',
    'user.name=A',
    '-c',
    'user.email=a@b.example',
    'commit',
    '--quiet',
    '--message',
    'Publish',
  );
  return folder;
}

/** Follows the blocks in order: runs commands, compares what they print, writes what is to be written. */
async function follow(blocks: readonly Code[], folder: string, article?: string): Promise<void> {
  let printed = '';
  for (const { lang, value } of blocks) {
    if (lang === 'sh' && value === 'npm run dev') await startOnce(folder);
    else if (lang === 'sh') printed = run(value, folder);
    else if (lang === 'text') expectPrinted(value, printed);
    else if (lang === 'mdx') writeBody(join(folder, article ?? ''), value);
    else if (lang === 'diff') change(folder, value);
    else throw new Error(`the manual has a block that nothing runs: ${lang ?? ''}`);
  }
}

function run(command: string, folder: string): string {
  const { PATH = '', HOME = '' } = process.env;
  const { stdout, stderr } = spawnSync(command, {
    cwd: folder,
    shell: true,
    encoding: 'utf8',
    env: { PATH, HOME, NO_COLOR: '1' },
  });
  return (stdout + stderr).replaceAll(COLOURS, '');
}

/** Every line of the manual is printed, in its order; “…” stands for what may differ. */
function expectPrinted(value: string, printed: string): void {
  let rest = printed;
  for (const line of value.split('\n')) {
    const pattern = new RegExp(escapeStringRegexp(line).replaceAll('…', '.*'));
    const at = pattern.exec(rest);
    expect(at, `“${line}” is not printed:\n${printed}`).not.toBeNull();
    rest = rest.slice((at?.index ?? 0) + (at?.[0].length ?? 0));
  }
}

function writeBody(path: string, body: string): void {
  const [front = ''] = /^---\n[\s\S]*?\n---\n/.exec(readFileSync(path, 'utf8')) ?? [];
  writeFileSync(path, `${front}\n${body}\n`);
}

/** Changes the line that begins with “-” to the one with “+”, after the first line of the block. */
function change(folder: string, value: string): void {
  const [first = '', ...lines] = value.split('\n').map((line) => line.trim());
  const part = (sign: string) =>
    lines
      .find((line) => line.startsWith(sign))
      ?.slice(1)
      .trim() ?? '';
  const path = globSync('content/**/*.json', { cwd: folder })
    .map((file) => join(folder, file))
    .find((file) => readFileSync(file, 'utf8').includes(first));
  if (path === undefined) throw new Error(`no file holds ${first}`);
  const text = readFileSync(path, 'utf8');
  const from = text.indexOf(first);
  writeFileSync(path, text.slice(0, from) + text.slice(from).replace(part('-'), part('+')));
}

/** Starts `npm run dev` and stops it when it says where the site is. */
async function startOnce(folder: string): Promise<void> {
  const child = spawn(
    process.execPath,
    ['node_modules/astro/bin/astro.mjs', 'dev', '--port', '0'],
    {
      cwd: folder,
      env: { PATH: process.env.PATH, HOME: process.env.HOME, ASTRO_TELEMETRY_DISABLED: '1' },
    },
  );
  await new Promise<void>((resolve, reject) => {
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      if (/http:\/\/localhost:\d+/.test(text)) resolve();
    });
    child.on('exit', reject);
  });
  child.removeAllListeners('exit');
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill();
  await ended;
}

describe('what the manual of the content says is what happens:', () => {
  const SLUG = 'what-a-small-lab-charged';
  const article = `content/articles/${SLUG}.mdx`;

  test('an article in five steps, from a draft with three mistakes to its page', async () => {
    const copy = makeCopy();
    const blocks = blocksUnder('An article, in five steps');
    const last = blocks.findLastIndex(({ lang }) => lang === 'mdx') + 1;
    expect(last).toBeGreaterThan(3);
    await follow(blocks.slice(0, last), copy, article);
    // What the manual says in words: the takeaways are written, and the draft is one no more.
    const path = join(copy, article);
    const written = readFileSync(path, 'utf8').replaceAll(/'Write here: [^']*'/g, 'It was cheap.');
    writeFileSync(path, written);
    expect(run('npm run check', copy)).toContain('no errors');
    writeFileSync(path, written.replace('draft: true\n', ''));
    await follow(blocks.slice(last), copy, article);
    const { exitCode, output } = await build(copy);
    expect(exitCode, output).toBe(0);
    const page = readFileSync(join(copy, `dist/articles/${SLUG}/index.html`), 'utf8');
    expect(page.replaceAll(/<[^>]*>/g, '')).toMatch(/asked 1 yuan.* for a million tokens/);
    expect(readFileSync(join(copy, 'dist/index.html'), 'utf8')).toContain(`/articles/${SLUG}/`);
  });

  test('a new price, after its source', async () => {
    const copy = makeCopy();
    await follow(blocksUnder('A new price'), copy);
    expect(run('npm run check', copy)).toContain('no errors');
  });

  test('a mistake in a published figure', async () => {
    await follow(blocksUnder('A mistake in a published figure'), makeCopy());
  });

  test('what to look at again', async () => {
    await follow(blocksUnder('What to look at again'), makeCopy());
  });
});

test('every block of the manual is followed by one of these tests', () => {
  const manual = readFileSync(join(root, MANUAL), 'utf8');
  const headings = [
    'An article, in five steps',
    'A new price',
    'A mistake in a published figure',
    'What to look at again',
  ];
  const followed = headings.flatMap(blocksUnder).length;
  expect(followed).toBe(manual.match(/^```\w/gm)?.length);
});
