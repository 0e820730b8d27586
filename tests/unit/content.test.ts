import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readContent } from '../../src/check/files.ts';
import { linesOf } from '../fixtures/content.ts';

test('the content of the site has no problem', () => {
  const files = readContent(join(import.meta.dirname, '../..'));
  expect(files.length).toBeGreaterThan(0);
  expect(linesOf(files)).toEqual([]);
});
