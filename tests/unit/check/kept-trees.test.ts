import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { keptTree, withKeptTrees } from '../../../src/check/kept-trees.ts';

const tree = (value: string) => ({
  type: 'root' as const,
  children: [{ type: 'text' as const, value }],
});

let root: string;
let read: string[];

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'trees-'));
  read = [];
  onTestFinished(() => {
    rmSync(root, { recursive: true });
  });
});

/** A check that reads these texts; those that were not kept go into `read`. */
function check(texts: readonly string[], isWhole = true, process = { withKeptTrees, keptTree }) {
  return process.withKeptTrees(root, isWhole, () =>
    texts.map((text) =>
      process.keptTree(text, () => {
        read.push(text);
        return tree(text);
      }),
    ),
  );
}

const files = () =>
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));

test('a text is read once, and again only after it changed', () => {
  const first = check(['One.', 'Two.']);
  expect(check(['One.', 'Two.'])).toEqual(first);
  check(['One.', 'Two, changed.']);
  expect(read).toEqual(['One.', 'Two.', 'Two, changed.']);
});

test('what is broken is read again', () => {
  check(['One.']);
  for (const file of files()) writeFileSync(file, '{"half');
  expect(check(['One.'])).toEqual([tree('One.')]);
  expect(read).toEqual(['One.', 'One.']);
});

test('another version of a package forgets all, once a process has begun with it', async () => {
  check(['One.']);
  writeFileSync(join(root, 'package-lock.json'), '{}');
  check(['One.']);
  expect(read).toEqual(['One.']);
  vi.resetModules();
  const later = await import('../../../src/check/kept-trees.ts');
  check(['One.'], true, later);
  expect(read).toEqual(['One.', 'One.']);
});

test('a check of one file loses nothing of the others', () => {
  const many = Array.from({ length: 600 }, (_, index) => `Text ${index}.`);
  check(many);
  check(['One more.'], false);
  read = [];
  check(many);
  expect(read).toEqual([]);
});

test('no file is left but those that hold trees', () => {
  check(['One.']);
  check(['One, changed.']);
  expect(files().map((file) => /trees.*\.json$/.test(file))).toEqual([true, true]);
});
