import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readContent } from '../../../src/check/files.ts';
import { linesOf, smallSite } from '../../fixtures/content.ts';

const root = process.cwd();
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'new-'));
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Runs the command where nobody can be asked, on the small site as it was. */
function run(...args: string[]) {
  rmSync(join(folder, 'content'), { recursive: true, force: true });
  cpSync(join(smallSite, 'content'), join(folder, 'content'), { recursive: true });
  return runAgain(...args);
}

function runAgain(...args: string[]) {
  const command = join(root, 'src/commands/new.ts');
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], {
    cwd: folder,
    encoding: 'utf8',
    timeout: 20_000,
  });
  return { status, lines: (stdout + stderr).trimEnd().split('\n') };
}

const fact = ['--confidence', 'reported', '--sources', 'news'];

describe('makes nothing and says what is wrong:', () => {
  test.each<[string, string[], (string | RegExp)[]]>([
    ['nothing to make', [], [/^npm run new article\|price\|event/]],
    ['a word that is none', ['pirce'], ['there is no “pirce” to make; did you mean “price”?']],
    [
      'flags that are missing',
      ['model', '--name', 'New', '--summary', 'S.'],
      [
        '--maker is missing: Id of the company that makes it.',
        '--openWeights is missing (yes, no, partly, unknown): Whether the weights can be downloaded.',
        /^--confidence is missing \(primary, reported, unconfirmed\): /,
        '--sources is missing: Ids of the sources, the best first.',
      ],
    ],
    [
      'flags that are wrong',
      ['model', '--name=New', '--maker', 'lap', '--open=maybe', '--summary', 'S.', ...fact],
      [
        '--maker there is no “lap”; did you mean “lab”?',
        '--openWeights must be one of yes, no, partly, unknown (found "maybe")',
      ],
    ],
    [
      'flags that can’t be read',
      ['term', '--term', '--defintion', 'D.', '--id=a', '--id=b'],
      [
        '“D.” belongs to no field; put words with blanks in quotes',
        /^--term needs a value: /,
        '--id is given more than once',
      ],
    ],
    [
      'an id that is taken',
      ['source', '--id=news', '--title=T', '--publisher=P', '--url=https://p.example/a'],
      ['--id there is a record “news” already'],
    ],
    [
      'a term of a name that is taken',
      ['term', '--term', 'Token', '--definition', 'D.'],
      ['--id there is a record “token” already'],
    ],
    [
      'a mistake between fields',
      ['claim', '--report=A', '--kind=fact', '--statement=S.', '--reason=R.', '--sources=news'],
      [
        'nothing was written, for it would be wrong:',
        '--verdict a statement of fact has a verdict (confirmed, reported, company-claim, imprecise, disputed, wrong, unverifiable), and an opinion has none',
      ],
    ],
    [
      'an article whose name is taken',
      ['article', '--title', 'The cut', '--standfirst', 'S.', '--topic', 't'],
      ['--title has content/articles/the-cut.mdx already; choose another'],
    ],
  ])('%s', (_what, args, expected) => {
    const { status, lines } = run(...args);
    expect(status).toBe(1);
    for (const [index, line] of expected.entries()) {
      expect(lines[index]).toEqual(typeof line === 'string' ? line : expect.stringMatching(line));
    }
    expect(readContent(folder)).toEqual(readContent(smallSite));
  });

  test('content that can’t be read', () => {
    run('term', '--help');
    writeFileSync(join(folder, 'content/glossary.json'), '{ "terms": [');
    const { status, lines } = runAgain('term', '--term', 'New', '--definition', 'D.');
    expect(status).toBe(1);
    expect(lines[0]).toBe('mend this first:');
    expect(lines[1]).toMatch(/^content\/glossary\.json:1:\d+ error file: /);
  });
});

test('a price ends the one before it and says what nobody said', () => {
  const { status, lines } = run(
    ...['price', '--product=big', '--input', '8', '--out=24', '--fromBasis=observed', ...fact],
  );
  expect(status).toBe(0);
  expect(lines).toEqual([
    'wrote content/prices/shop.json:23',
    'closed big-us: it held until 2024-06-01',
    'these print it, and should not call it the newest: content/site.json',
    'nobody said, so it has: id big-us-2024-06; models big-one; maker shop; host shop; region us; currency USD; hours any; terms list; change cut; from 2024-06-01; fromPrecision day; lastSeen 2024-06-01',
    'npm run content:diff shows what readers will see.',
  ]);
  const { prices } = JSON.parse(readFileSync(join(folder, 'content/prices/shop.json'), 'utf8')) as {
    prices: Record<string, unknown>[];
  };
  expect(prices.map(({ from, to }) => [from, to])).toEqual([
    ['2024-04-11', '2024-06-01'],
    ['2024-06-01', undefined],
  ]);
  expect(linesOf(readContent(folder))).toEqual([]);
});

test('a record that an article names already is made, and the article is to be mended', () => {
  const { status, lines } = run(
    ...['company', '--name', 'The News', '--kind=publication', '--summary=S.', ...fact],
    ...['--aliases', 'war, and peace', '--aliases', 'Nobody'],
  );
  expect(status).toBe(0);
  expect(readFileSync(join(folder, 'content/companies/publications.json'), 'utf8')).toContain(
    '"aliases": ["war, and peace", "Nobody"]',
  );
  expect(lines).toContain('wrote content/companies/publications.json:5');
  const [mend, first] = lines.slice(lines.indexOf('mend this next:'));
  expect(mend).toBeDefined();
  expect(first).toMatch(/^content\/articles\/the-cut\.mdx:\d+:\d+ error .*Nobody is named/);
});

test('an article is a good draft, and each gap is named once it is a draft no more', () => {
  const { status } = run(
    ...['article', '--title', 'A “new” one: the end', '--standfirst=S.', '--topic=t'],
  );
  expect(status).toBe(0);
  expect(linesOf(readContent(folder))).toEqual([]);
  const path = join(folder, 'content/articles/a-new-one-the-end.mdx');
  writeFileSync(path, readFileSync(path, 'utf8').replace('draft: true\n', ''));
  const gaps = linesOf(readContent(folder));
  expect(gaps.filter((line) => line.includes('“Write here:” stands'))).toHaveLength(6);
  expect(gaps).toHaveLength(6);
});
