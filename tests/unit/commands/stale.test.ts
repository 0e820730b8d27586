import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { smallSite } from '../../fixtures/content.ts';

const command = join(import.meta.dirname, '../../../src/commands/stale.ts');

function stale(cwd: string, ...args: string[]) {
  return spawnSync(process.execPath, [command, ...args], { cwd, encoding: 'utf8' });
}

test('lists each price at its place, with a count, and stops nothing', () => {
  expect(stale(smallSite, '2024-09-01')).toMatchObject({
    status: 0,
    stdout: `content/prices/shop.json:17:19 price big-us: lastSeen 2024-05-14, 110 days ago; in 4 pages
1 price not seen in the 90 days before 2024-09-01
`,
  });
});

test('a day on which nothing is stale is listed as such', () => {
  expect(stale(smallSite, '2024-06-01')).toMatchObject({
    status: 0,
    stdout: '0 prices not seen in the 90 days before 2024-06-01\n',
  });
});

test.each([
  [['2024-02-30'], '“2024-02-30” is no date; write a day that exists, as YYYY-MM-DD'],
  [['May'], '“May” is no date; write a day that exists, as YYYY-MM-DD'],
  [['2024-05-01', '2024-05-02'], 'only one date can be named'],
])('%j is exit code 1, with one line', (args, sentence) => {
  expect(stale(smallSite, ...args)).toMatchObject({
    status: 1,
    stdout: '',
    stderr: `The list could not be made: ${sentence}\n`,
  });
});
