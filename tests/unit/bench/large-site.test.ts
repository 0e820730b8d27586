import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkContent } from '../../../src/check/content.ts';
import { readContent } from '../../../src/check/files.ts';
import { largeSite } from '../../bench/large-site.ts';

test('a site of many articles, for benchmarks, gives a check no problem to print', () => {
  const today = readContent(join(import.meta.dirname, '../../..'));
  const { content, problems } = checkContent(largeSite(today, 48, 800, 2));
  expect(problems.length).toBeLessThanOrEqual(2 * checkContent(today).problems.length);
  expect(content?.articles).toHaveLength(48);
});
