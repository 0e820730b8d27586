import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { readContent } from '../../../src/check/files.ts';
import { lostAddresses } from '../../../src/check/history.ts';
import { formatProblem } from '../../../src/check/problem.ts';

const FOLDER = 'content/articles';

function makeFolder(): string {
  const root = mkdtempSync(join(tmpdir(), 'history-'));
  onTestFinished(() => {
    rmSync(root, { recursive: true });
  });
  mkdirSync(join(root, FOLDER), { recursive: true });
  return root;
}

/** A repository in which two articles and a draft were published. */
function makeRepository() {
  const root = makeFolder();
  const git = (...args: string[]) => execFileSync('git', args, { cwd: root, stdio: 'pipe' });
  const commit = () => {
    git('add', '--all');
    git('-c', 'user.name=A', '-c', 'user.email=a@b.example', 'commit', '--message', 'Change');
  };
  git('init', '--quiet');
  for (const slug of ['one-story', 'other-story', 'a-draft']) {
    const draft = slug === 'a-draft' ? 'draft: true\n' : '';
    writeFileSync(join(root, FOLDER, `${slug}.mdx`), `---\ntitle: A\n${draft}---\n`);
  }
  commit();
  const move = (from: string, to: string) => {
    renameSync(join(root, FOLDER, `${from}.mdx`), join(root, FOLDER, `${to}.mdx`));
  };
  const lost = (...formerly: string[]) =>
    lostAddresses(root, readContent(root), new Set(formerly)).problems.map(formatProblem);
  return { root, git, commit, move, lost };
}

describe('an article that is gone', () => {
  const line =
    'content/articles/one-storey.mdx:1:1 error article one-story: was published and is gone, and readers have its address; write “formerly: [one-story]” into the front matter of the article that took its place';

  test('is named, whether its going is committed or not, until another claims its address', () => {
    const { lost, move, commit } = makeRepository();
    expect(lost()).toEqual([]);
    move('one-story', 'one-storey');
    expect(lost()).toEqual([line]);
    commit();
    expect(lost()).toEqual([line]);
    expect(lost('one-story')).toEqual([]);
  });

  test('is not missed where it never was published', () => {
    const { lost, move, commit } = makeRepository();
    move('a-draft', 'a-finished-story');
    commit();
    expect(lost()).toEqual([]);
  });
});

test('where there is no history, that is said', () => {
  const { problems, notes } = lostAddresses(makeFolder(), [], new Set());
  expect(problems).toEqual([]);
  expect(notes).toEqual([expect.stringContaining('git shows no whole history')]);
});
