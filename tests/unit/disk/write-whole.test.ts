import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { writeWhole } from '../../../src/disk/write-whole.ts';

function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'write-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  return folder;
}

test('a new file never takes the place of another, and leaves nothing beside it', () => {
  const folder = makeFolder();
  const path = join(folder, 'prices', 'lab.json');
  writeWhole(path, 'one', true);
  expect(() => {
    writeWhole(path, 'two', true);
  }).toThrow(/EEXIST/);
  expect(readFileSync(path, 'utf8')).toBe('one');
  writeWhole(path, 'three', false);
  expect(readFileSync(path, 'utf8')).toBe('three');
  expect(readdirSync(join(folder, 'prices'))).toEqual(['lab.json']);
});

test('a process that is killed while it writes leaves the old file or the new one, whole', async () => {
  const folder = makeFolder();
  const path = join(folder, 'lab.json');
  const texts = ['a', 'b'].map((letter) => letter.repeat(4_000_000));
  writeFileSync(path, texts[0] ?? '');
  const code = `
    import { writeWhole } from ${JSON.stringify(join(import.meta.dirname, '../../../src/disk/write-whole.ts'))};
    console.log('begun');
    for (;;) for (const letter of 'ab') writeWhole(${JSON.stringify(path)}, letter.repeat(4e6), false);`;
  for (let kill = 0; kill < 10; kill += 1) {
    const child = spawn(process.execPath, ['--input-type=module', '--eval', code]);
    await new Promise((resolve) => child.stdout.once('data', resolve));
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    await ended;
    expect(texts).toContain(readFileSync(path, 'utf8'));
  }
});
