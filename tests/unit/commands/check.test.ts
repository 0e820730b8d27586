import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { smallSite } from '../../fixtures/content.ts';

const command = join(import.meta.dirname, '../../../src/commands/check.ts');

/** A copy of the small site, with one change. */
function makeSite(place?: string, written = '', instead = ''): string {
  const folder = mkdtempSync(join(tmpdir(), 'check-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  cpSync(smallSite, folder, { recursive: true });
  if (place !== undefined) {
    const path = join(folder, 'content', place);
    writeFileSync(path, readFileSync(path, 'utf8').replace(written, instead));
  }
  return folder;
}

function check(folder: string, ...args: string[]) {
  return spawnSync(process.execPath, [command, ...args], { cwd: folder, encoding: 'utf8' });
}

const broken = ['prices/lab.json', '"inputPerMTok": 20', '"inputPerMTok": -20'] as const;

test('good content is exit code 0, with warnings too', () => {
  const { status, stdout } = check(makeSite());
  expect(status).toBe(0);
  expect(stdout).toMatch(/\nno errors, \d+ warnings in 22 files\n$/);
});

test('an error is exit code 1, its line and frame plain in a pipe', () => {
  const { status, stdout } = check(makeSite(...broken));
  expect(status).toBe(1);
  expect(stdout).toContain(
    'content/prices/lab.json:11:23 error price small-cn-before/inputPerMTok: must not be below zero (found -20)\n',
  );
  expect(stdout).toContain('> 11 |       "inputPerMTok": -20,');
  expect(stdout).not.toContain('\u001b');
});

test('only the files that are named are told of, however they are named', () => {
  const folder = makeSite(...broken);
  const good = check(folder, 'content/glossary.json', './content/articles/the-cut.mdx');
  expect(good).toMatchObject({ status: 0, stdout: 'no errors in 2 files\n' });
  expect(check(folder, join(folder, 'content/prices/lab.json')).status).toBe(1);
});

test('programs read JSON, and pull requests annotations, without anything beside them', () => {
  const folder = makeSite(...broken);
  const json = JSON.parse(check(folder, '--format', 'json').stdout) as { severity: string }[];
  expect(json.filter(({ severity }) => severity === 'error')).toHaveLength(1);
  const lines = check(folder, '--format=github').stdout.trim().split('\n');
  expect(lines.filter((line) => !/^::(error|warning) file=/.test(line))).toEqual([]);
});

test.each([
  [['--format', 'xml'], 'there is no format “xml”'],
  [['--fromat', 'json'], "Unknown option '--fromat'"],
  [['content/nothing.json'], 'there is no content file content/nothing.json'],
])('%j is exit code 2, with a sentence', (args, sentence) => {
  const { status, stdout, stderr } = check(makeSite(), ...args);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toContain(`The check could not run: ${sentence}`);
});

test('a folder without content is exit code 2', () => {
  const folder = mkdtempSync(join(tmpdir(), 'empty-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  expect(check(folder).status).toBe(2);
});

test('an article that readers do not see is named', () => {
  const folder = makeSite('articles/the-record.mdx', 'published:', 'draft: true\npublished:');
  expect(check(folder).stdout).toContain('the-record.mdx is left out: it is a draft');
});

test.skipIf(process.platform === 'win32')(
  'a folder that can’t be read is named, alone',
  (context) => {
    const folder = makeSite();
    const prices = join(folder, 'content/prices');
    chmodSync(folder, 0o755);
    chmodSync(prices, 0o000);
    onTestFinished(() => {
      chmodSync(prices, 0o755);
    });
    // Root may read everything, so the check runs as nobody.
    const user = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
    const options = { cwd: folder, encoding: 'utf8', ...user } as const;
    const reading = ['--eval', 'fs.readFileSync(process.argv[1])', command];
    const mayRead = spawnSync(process.execPath, reading, options).status === 0;
    context.skip(!mayRead, 'nobody may not read this project');
    const { status, stderr } = spawnSync(process.execPath, [command], options);
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr:
        'The check could not run: content/prices can’t be read (EACCES); give whoever runs this the right to read it\n',
    });
  },
);
