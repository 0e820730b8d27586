import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { checkContent } from '../../../src/check/content.ts';
import { readContent } from '../../../src/check/files.ts';
import { formatProblem, isError } from '../../../src/check/problem.ts';
import type { NewRecord } from '../../../src/new/insert.ts';
import type { Kind } from '../../../src/schemas/kinds.ts';
import { make, surroundingsIn } from './records.ts';

const root = process.cwd();
const { records } = surroundingsIn(readContent(root));

/** A repository with today’s content and, if wanted, the driver that `npm install` sets up. */
function makeRepository(withDriver: boolean) {
  const folder = mkdtempSync(join(tmpdir(), 'merge-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  for (const part of ['content', 'src', 'package.json', '.gitattributes']) {
    cpSync(join(root, part), join(folder, part), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  const git = (...args: string[]) => spawnSync('git', args, { cwd: folder, encoding: 'utf8' });
  const commit = () => {
    git('add', 'content', '.gitattributes');
    git('-c', 'user.name=A', '-c', 'user.email=a@b.example', 'commit', '--message', 'Change');
  };
  git('init', '--quiet', '--initial-branch=main');
  if (withDriver) {
    const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      scripts: { prepare: string };
    };
    execFileSync('sh', ['-c', scripts.prepare], { cwd: folder });
  }
  commit();
  const branch = async (name: string, made: readonly (readonly [Kind, NewRecord])[]) => {
    git('switch', '--quiet', '--create', name, 'main');
    for (const [kind, record] of made) {
      const { edit } = await make(kind, record, readContent(folder));
      writeFileSync(join(folder, edit.path), edit.text);
    }
    commit();
  };
  const merge = (other: string) =>
    git('-c', 'user.name=A', '-c', 'user.email=a@b.example', 'merge', '--no-edit', other).status;
  const errors = () =>
    checkContent(readContent(folder)).problems.filter(isError).map(formatProblem);
  return { folder, branch, merge, errors, git };
}

function priceOf(maker: string, id: string): NewRecord {
  const price = records.prices.findLast((one) => one.maker === maker && one.to === undefined);
  if (price === undefined) throw new Error(`${maker} has no open price`);
  return {
    ...price,
    id,
    from: '2026-11-21',
    fromBasis: 'announced',
    lastSeen: '2026-11-22',
    inputPerMTok: 0.01,
    cachedInputPerMTok: undefined,
    sources: [`source-${id}`],
  };
}

const sourceOf = (id: string, published: string): NewRecord => ({
  id: `source-${id}`,
  title: id,
  publisher: 'A',
  url: `https://a.example/${id}`,
  published,
});

const eventOf = (id: string, date: string): NewRecord => ({
  id,
  date,
  title: id,
  summary: 'It happened.',
  category: 'price',
  confidence: 'reported',
  sources: [`source-${id}`],
});

describe('two editors, each on a branch', () => {
  test('add prices of different companies and events of different days', async () => {
    const { branch, merge, errors } = makeRepository(false);
    await branch('one', [
      ['sources', sourceOf('one-price', '2024-05-10')],
      ['prices', priceOf('deepseek', 'one-price')],
      ['sources', sourceOf('one-event', '2024-05-10')],
      ['events', eventOf('one-event', '2024-05-14')],
    ]);
    await branch('two', [
      ['sources', sourceOf('two-price', '2025-02-04')],
      ['prices', priceOf('alibaba', 'two-price')],
      ['sources', sourceOf('two-event', '2025-02-04')],
      ['events', eventOf('two-event', '2025-01-24')],
    ]);
    expect(merge('one')).toBe(0);
    expect(errors()).toEqual([]);
  });

  test('both add at the end of a file, where git alone sees a conflict', async () => {
    const { folder, branch, merge, errors } = makeRepository(true);
    for (const [name, day] of [
      ['one', '2026-11-18'],
      ['two', '2026-11-19'],
    ] as const) {
      await branch(name, [
        ['sources', sourceOf(`${name}-event`, day)],
        ['events', eventOf(`${name}-event`, day)],
      ]);
    }
    expect(merge('one')).toBe(0);
    expect(errors()).toEqual([]);
    const text = readFileSync(join(folder, 'content/timeline/2026.json'), 'utf8');
    const ids = (JSON.parse(text) as { events: { id: string }[] }).events.map(({ id }) => id);
    expect(ids.slice(-2)).toEqual(['one-event', 'two-event']);
  });

  test('end two prices of one company and add what follows them', async () => {
    const { branch, merge, errors } = makeRepository(true);
    for (const hours of ['peak', 'off-peak'] as const) {
      const id = `deepseek-flash-intl-2026-09-${hours}`;
      const before = records.prices.find((price) => price.id === id);
      if (before === undefined) throw new Error(`${id} is gone`);
      const next = { ...before, id: hours, from: '2026-11-21', lastSeen: '2026-11-22' };
      await branch(hours, [['prices', next]]);
    }
    expect(merge('peak')).toBe(0);
    // A price that still held would overlap with the one that follows it.
    expect(errors()).toEqual([]);
  });

  test('add at one place where the driver can’t run, which is a conflict that git marks', async () => {
    const { folder, branch, merge } = makeRepository(true);
    for (const name of ['one', 'two']) {
      await branch(name, [['events', eventOf(`${name}-event`, '2026-11-18')]]);
    }
    rmSync(join(folder, 'node_modules'));
    expect(merge('one')).toBe(1);
    const text = readFileSync(join(folder, 'content/timeline/2026.json'), 'utf8');
    expect(text).toMatch(/<{7} ours\n[^]*two-event[^]*\n={7}\n[^]*one-event[^]*\n>{7} theirs/);
  });

  test('change the same record, which stays a conflict with git’s marks', async () => {
    const { folder, branch, merge, git } = makeRepository(true);
    const file = join(folder, 'content/timeline/2026.json');
    for (const name of ['one', 'two']) {
      await branch(name, []);
      writeFileSync(
        file,
        readFileSync(file, 'utf8').replace(/"title": "[^"]*"/, `"title": "${name}"`),
      );
      git(
        '-c',
        'user.name=A',
        '-c',
        'user.email=a@b.example',
        'commit',
        '--all',
        '--message',
        name,
      );
    }
    expect(merge('one')).toBe(1);
    expect(readFileSync(file, 'utf8')).toMatch(
      /<{7} ours\n.*"two".*\n={7}\n.*"one".*\n>{7} theirs/,
    );
  });
});
