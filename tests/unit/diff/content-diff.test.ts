import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readContent } from '../../../src/check/files.ts';
import { contentAt } from '../../../src/diff/revision.ts';
import { smallSite } from '../../fixtures/content.ts';

// A command that starts anew takes its time where a machine has other work.

const command = join(import.meta.dirname, '../../../src/commands/content-diff.ts');
const folder = mkdtempSync(join(tmpdir(), 'content-diff-'));
/** The project need not be the top of its repository. */
const root = join(folder, 'the site');
const price = join(root, 'content/prices/lab.json');
const good = readFileSync(join(smallSite, 'content/prices/lab.json'), 'utf8');
const dearer = good.replace('"outputPerMTok": 2,', '"outputPerMTok": 3,');

/** Within a hook of git, its variables would lead to the repository of the hook. */
const env = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_')),
);

function git(...args: string[]): void {
  const who = ['-c', 'user.name=A', '-c', 'user.email=a@b.example', '-c', 'commit.gpgSign=false'];
  execFileSync('git', [...who, ...args], { cwd: root, env, stdio: 'ignore' });
}

function run(args: string[] = [], more: NodeJS.ProcessEnv = {}, cwd = root) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], {
    cwd,
    env: { ...env, ...more },
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

beforeAll(() => {
  cpSync(smallSite, root, { recursive: true });
  writeFileSync(join(root, 'content/README.md'), 'For editors.\n');
  writeFileSync(join(root, 'content/.hidden'), 'For a program.\n');
  writeFileSync(join(root, 'content/prices/a b “c”.json'), '{ "prices": [] }\n');
  mkdirSync(join(root, 'content/articles/images'));
  writeFileSync(join(root, 'content/articles/images/a.png'), Buffer.from([0xff, 0x00, 0x0a, 0xfe]));
  git('init', '--quiet', '--initial-branch=main', folder);
  git('commit', '--quiet', '--allow-empty', '--message=empty');
  git('tag', 'empty');
  git('add', '.');
  git('commit', '--quiet', '--message=first');
  git('tag', 'first');
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('a revision gives the files that the working tree has', () => {
  const files = readContent(root);
  expect(files.map(({ path }) => path)).toContain('content/prices/a b “c”.json');
  expect(contentAt(root, 'first')).toEqual(files);
});

test('nothing changed', () => {
  expect(run()).toEqual({ status: 0, stdout: 'Readers will see no change.\n', stderr: '' });
});

test('another way to write the same is no change', () => {
  writeFileSync(price, JSON.stringify(JSON.parse(good)));
  expect(run()).toEqual({ status: 0, stdout: 'Readers will see no change.\n', stderr: '' });
  writeFileSync(price, good);
});

test('a changed price, from HEAD and from a tag, as text and as Markdown', () => {
  writeFileSync(price, dearer);
  const { status, stdout } = run();
  expect(status).toBe(0);
  expect(stdout).toMatch(/^What readers will see change since HEAD\n\nFigures \(1\)\n/);
  expect(stdout).toContain('price small-cn/outputPerMTok: 2 yuan → 3 yuan\n');
  git('commit', '--quiet', '--all', '--message=second');
  expect(run().stdout).toBe('Readers will see no change.\n');
  const markdown = run(['first', '--format', 'markdown']);
  expect(markdown.status).toBe(0);
  expect(markdown.stdout).toContain('| `price small-cn/outputPerMTok` | `2 yuan` | `3 yuan` |');
});

test('an error in the working tree is printed as the check does', () => {
  writeFileSync(price, dearer.replace('"outputPerMTok": 3,', '"outputPerMTok": -3,'));
  const { status, stdout } = run(['first']);
  expect(status).toBe(1);
  expect(stdout).toMatch(
    /^content\/prices\/lab\.json:\d+:24 error price small-cn\/outputPerMTok: must not be below zero \(found -3\)\n/,
  );
  writeFileSync(price, dearer);
});

test('what a revision got wrong is left out, and said', () => {
  writeFileSync(price, dearer.replace('"outputPerMTok": 3,', '"outputPerMTok": -3,'));
  git('commit', '--quiet', '--all', '--message=broken');
  writeFileSync(price, dearer);
  const { status, stdout } = run();
  expect(status).toBe(0);
  expect(stdout).toMatch(
    /^That revision has \d+ errors? under today’s rules; what can be read of it is compared\.\n/,
  );
  expect(stdout).toContain('price small-cn added: “Small One: input 0.5 yuan');
});

test('a revision without content is compared as an empty one', () => {
  const { status, stdout } = run(['empty']);
  expect(status).toBe(0);
  expect(stdout).toContain('and today’s content/site.json is compared.\n');
  expect(stdout).toContain('article the-cut added: “The cut”');
});

test.each<[what: string, args: string[], more: NodeJS.ProcessEnv, cwd: string, stderr: RegExp]>([
  ['an unknown revision', ['no-such'], {}, root, /git knows no revision “no-such” here/],
  ['two revisions', ['first', 'empty'], {}, root, /only one revision/],
  ['an unknown format', ['--format', 'html'], {}, root, /there is no format “html”/],
  ['no repository', [], {}, tmpdir(), /git finds no repository here/],
  ['no git', [], { PATH: '' }, root, /git can’t be run here/],
])('%s: a sentence says what is missing', (_what, args, more, cwd, stderr) => {
  const result = run(args, more, cwd);
  expect(result).toMatchObject({ status: 2, stdout: '' });
  expect(result.stderr).toMatch(/^The comparison could not run: /);
  expect(result.stderr).toMatch(stderr);
});

test.each(['first:content', '--all', 'first..empty', ''])('%j is no revision', (name) => {
  expect(() => contentAt(root, name)).toThrow(`git knows no revision “${name}” here`);
});
